import type { Plugin } from 'vite';
import { escapeHtml } from './projectWords.ts';
import { CONTENT_SECURITY_POLICY } from './siteHeaders.ts';

const FILE = '404.html';

/**
 * The page for addresses where nothing is. It stands wherever the reader went wrong, so that its only
 * sure link is one from the root of the site, and it can load no style sheet of the app's.
 */
export function notFoundPage(title: string, siteUrl: string | undefined): string {
  const site = siteUrl ? new URL(siteUrl).pathname.replace(/\/*$/, '/') : '/';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    <title>${escapeHtml(title)}: not found · introuvable</title>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p>There is no page at this address. <a href="${site}">Open the map</a></p>
      <p lang="fr">Il n’y a pas de page à cette adresse. <a href="${site}#lang=fr">Ouvrir la carte</a></p>
    </main>
  </body>
</html>
`;
}

/**
 * Writes `404.html`. Some hosts show it where a file is missing; without it they answer with the app's
 * page and status 200, which a browser then takes for the script it asked for.
 */
export const notFoundPlugin = (title: () => string, siteUrl: string | undefined): Plugin => ({
  name: 'not-found-page',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: notFoundPage(title(), siteUrl) });
  },
});
