/**
 * The files that are kept on the device only when they have been used or asked for: relief, exporters,
 * open data. The page and its service worker share this module. Paths are relative to the
 * app's scope, the folder of its `index.html`.
 */

export interface ExtraFile {
  readonly url: string;
  /** Content hash; `null` where the name holds one. */
  readonly revision: string | null;
  readonly bytes: number;
}

/** `offline.json`, which the build writes. */
export interface OfflineFiles {
  /** Size of what is always kept. */
  readonly coreBytes: number;
  readonly extra: readonly ExtraFile[];
}

/** Apps in different folders of one host share a storage: the scope tells them apart. */
export const extraCacheName = (scope: string): string => `extra-${scope}`;

/** What a file is stored under: another content is another key, so that versions never mix. */
export function extraKey({ url, revision }: ExtraFile, scope: string): string {
  const key = new URL(url, scope);
  if (revision !== null) key.searchParams.set('revision', revision);
  return key.href;
}

/** Stands in the cache where the reader asked for all files: a new version then brings them too. */
export const keepAllKey = (scope: string): string => new URL('?keep-all', scope).href;

/** The files that are not stored yet. */
export async function missingFiles(
  cache: Cache,
  files: readonly ExtraFile[],
  scope: string,
): Promise<readonly ExtraFile[]> {
  const stored = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter((file) => !stored.has(extraKey(file, scope)));
}

/** Fetches one file and stores it; rejects where it cannot be had or there is no room. */
export async function storeFile(
  cache: Cache,
  file: ExtraFile,
  scope: string,
  options: RequestInit = {},
): Promise<void> {
  // What the browser still holds is not paid for twice, but a file without a hash in its name is asked for.
  const mode: RequestCache = file.revision === null ? 'default' : 'no-cache';
  const response = await fetch(new URL(file.url, scope), { cache: mode, ...options });
  if (!response.ok) throw new Error(`${file.url}: HTTP ${response.status}`);
  await cache.put(extraKey(file, scope), response);
}
