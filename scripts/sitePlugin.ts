import type { Plugin } from 'vite';

/** The picture in `index.html` by which other sites preview a link. */
const PICTURE = './preview.png';

/**
 * Other sites read the addresses of a preview without knowing where the page stands. Where the build
 * is told, by `SITE_URL`, the picture gets its full address and the page its own; else the picture
 * stays relative, which some readers follow and the others leave out.
 */
export function sitePlugin(siteUrl: string | undefined): Plugin {
  return {
    name: 'site-address',
    apply: 'build',
    transformIndexHtml(html) {
      if (!siteUrl) return html;
      const site = new URL(siteUrl);
      if (!site.pathname.endsWith('/')) site.pathname += '/';
      return {
        html: html.replaceAll(`content="${PICTURE}"`, `content="${new URL(PICTURE, site).href}"`),
        tags: [
          { tag: 'meta', attrs: { property: 'og:url', content: site.href }, injectTo: 'head' },
        ],
      };
    },
  };
}
