import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Files that hosts send as they are, because they are compressed already. */
const COMPRESSED = new Set(['.woff2', '.webp', '.png', '.jpg']);

/** What a file costs on the network: gzip at its best, or as it is where it is compressed. */
export function bytesOf(path: string): number {
  const content = readFileSync(path);
  return COMPRESSED.has(extname(path)) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** A file's name without the hash of its content: `assets/index-*.js`. */
export const lastingName = (file: string): string => file.replace(/-[\w-]{8}(?=\.\w+$)/, '-*');

/**
 * The files of `dist/`, each once, that a page asks for from now until `settled` is done. Icons and
 * manifest count whether or not this browser asks for them.
 */
export async function filesOfLoad(page: Page, settled: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  // Of the context, as the map's worker asks too.
  page.context().on('request', (request) => asked.push(request.url()));
  await settled();
  const linked = await page
    .locator('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const { origin } = new URL(page.url());
  const files = [...asked, ...linked]
    .map((url) => new URL(url))
    .filter((url) => url.origin === origin && /^https?:$/.test(url.protocol))
    .map(({ pathname }) =>
      pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1)),
    );
  return [...new Set(files)].sort();
}
