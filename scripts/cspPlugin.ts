import type { Plugin } from 'vite';

/** Content Security Policy of the built app; `frame-ancestors` would need a header of the host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

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
