import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePlugin } from '../../../scripts/sitePlugin';

const page = readFileSync('index.html', 'utf8');

/** The page as the build writes it. */
function built(siteUrl: string | undefined) {
  const { transformIndexHtml } = sitePlugin(siteUrl);
  if (typeof transformIndexHtml !== 'function') throw new Error('the plugin changes no page');
  return transformIndexHtml.call({} as never, page, {} as never) as
    | string
    | { html: string; tags: { attrs: Record<string, string> }[] };
}

describe('the addresses of the preview', () => {
  it('stay relative where nobody says where the page will stand', () => {
    expect(built(undefined)).toBe(page);
    expect(page).toContain('property="og:image" content="./preview.png"');
  });

  it('are full ones where the build is told, with or without a slash at the end', () => {
    for (const site of ['https://example.org/mali', 'https://example.org/mali/']) {
      const told = built(site);
      if (typeof told === 'string') throw new Error('no tag was added');
      expect(told.html).not.toContain('"./preview.png"');
      expect(told.html.match(/"https:\/\/example\.org\/mali\/preview\.png"/g)).toHaveLength(2);
      expect(told.tags[0]?.attrs.content).toBe('https://example.org/mali/');
    }
  });
});
