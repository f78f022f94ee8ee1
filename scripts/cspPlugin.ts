import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './siteHeaders.ts';

/** Writes the policy into the built `index.html`; the dev server needs inline scripts and goes without. */
export const cspPlugin = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  // As text rather than as a tag, which Vite would write with character references for the quotes.
  transformIndexHtml: (html) =>
    html.replace(
      '<head>',
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    ),
});
