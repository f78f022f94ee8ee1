/**
 * The files that are kept on the device: the core of the app, and what is kept only when it has been
 * used or asked for (relief, exporters, open data). The page and its service worker share this
 * module. Paths are relative to the app's scope, the folder of its `index.html`.
 */

export interface KeptFile {
  readonly url: string;
  /** `sha256-` and the digest of its content in base64, as an `integrity` attribute has it. */
  readonly integrity: string;
  readonly bytes: number;
}

/** `offline.json`, which the build writes. */
export interface OfflineFiles {
  /** Size of what is always kept. */
  readonly coreBytes: number;
  readonly extra: readonly KeptFile[];
}

/** Apps in different folders of one host share a storage: the scope tells them apart. */
export const coreCacheName = (scope: string): string => `core-${scope}`;
export const extraCacheName = (scope: string): string => `extra-${scope}`;

/** What a file is stored under: another content is another key, so that versions never mix. */
export function keyOf({ url, integrity }: KeptFile, scope: string): string {
  const key = new URL(url, scope);
  key.searchParams.set('integrity', integrity);
  return key.href;
}

/** Stands in the cache where the reader asked for all files: a new version then brings them too. */
export const keepAllKey = (scope: string): string => new URL('?keep-all', scope).href;

/** The content types without which a browser does not use such a file; the others may have any. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/i,
  js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i,
  css: /^text\/css\b/i,
  svg: /^image\/svg\+xml\b/i,
};

/** An answer that is not the file which the build wrote. */
export class WrongAnswer extends Error {}

async function integrityOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** The content of an answer that is the file itself; rejects with `WrongAnswer` where it is not. */
async function contentOf(response: Response, file: KeptFile): Promise<ArrayBuffer> {
  if (response.status !== 200) throw new WrongAnswer(`${file.url}: HTTP ${response.status}`);
  const type = response.headers.get('Content-Type') ?? '';
  const wanted = TYPES[file.url.replace(/^.*\./, '')];
  if (wanted && !wanted.test(type)) throw new WrongAnswer(`${file.url}: sent as “${type}”`);
  const content = await response.arrayBuffer();
  if ((await integrityOf(content)) !== file.integrity)
    throw new WrongAnswer(`${file.url}: not the content that was built`);
  return content;
}

/** Headers that are about how an answer travelled. */
const OF_THE_WAY = ['Content-Encoding', 'Content-Length', 'Vary'];

/**
 * The answer with its content read and found right. A copy: an answer that came by way of a redirect
 * (from `index.html` to its folder, say) must not be given to a navigation.
 */
async function checked(response: Response, file: KeptFile): Promise<Response> {
  const content = await contentOf(response, file);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(content, { headers });
}

/** Fetches one file; rejects where it cannot be had, and where another answer came in its place. */
export async function fetchFile(
  file: KeptFile,
  scope: string,
  options: RequestInit = {},
): Promise<Response> {
  const address = new URL(file.url, scope).href;
  try {
    // What the browser still holds is not paid for twice.
    return await checked(await fetch(address, options), file);
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    // It may be an old answer that the browser was told to hold, for a year even.
    return checked(await fetch(address, { ...options, cache: 'reload' }), file);
  }
}

/** Fetches one file and stores it; rejects also where there is no room. */
export async function storeFile(
  cache: Cache,
  file: KeptFile,
  scope: string,
  options?: RequestInit,
): Promise<void> {
  await cache.put(keyOf(file, scope), await fetchFile(file, scope, options));
}

/** The stored file, `undefined` where there is none or where something else stands in its place. */
export async function findFile(
  cache: Cache,
  file: KeptFile,
  scope: string,
): Promise<Response | undefined> {
  const key = keyOf(file, scope);
  const found = await cache.match(key);
  if (!found) return undefined;
  try {
    await contentOf(found, file);
  } catch (error) {
    if (error instanceof WrongAnswer) return undefined;
    throw error;
  }
  // Its body has been read; a second look at the cache keeps the compiled script that may go with it.
  return cache.match(key);
}

/** The files that are not stored, or not as they were built. */
export async function missingFiles(
  cache: Cache,
  files: readonly KeptFile[],
  scope: string,
): Promise<readonly KeptFile[]> {
  const missing: KeptFile[] = [];
  for (const file of files) if (!(await findFile(cache, file, scope))) missing.push(file);
  return missing;
}

/** Removes what is neither one of these files nor the reader's wish to keep all. */
export async function dropOthers(
  cache: Cache,
  files: readonly KeptFile[],
  scope: string,
): Promise<void> {
  const current = new Set([keepAllKey(scope), ...files.map((file) => keyOf(file, scope))]);
  for (const request of await cache.keys())
    if (!current.has(request.url)) await cache.delete(request);
}
