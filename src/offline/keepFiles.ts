import {
  extraCacheName,
  type KeptFile,
  keepAllKey,
  missingFiles,
  type OfflineFiles,
  storeFile,
} from './keptFiles';
import { findRegistration, register, SCOPE } from './registration';

/** What is on the device, in bytes. */
export interface Kept {
  readonly hasCore: boolean;
  readonly missing: readonly KeptFile[];
  /** To be fetched for everything to be there, the core included. */
  readonly missingBytes: number;
  readonly extraBytes: number;
}

const sumOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

async function readList(): Promise<OfflineFiles> {
  const response = await fetch(new URL('offline.json', SCOPE));
  if (!response.ok) throw new Error(`offline.json: HTTP ${response.status}`);
  return response.json();
}

const openExtra = (): Promise<Cache> => caches.open(extraCacheName(SCOPE));

/** Looks up what is stored; rejects where storage is blocked. */
export async function readKept(): Promise<Kept> {
  const [list, cache, registration] = await Promise.all([
    readList(),
    openExtra(),
    findRegistration(),
  ]);
  const hasCore = registration?.active != null;
  const missing = await missingFiles(cache, list.extra, SCOPE);
  return {
    hasCore,
    missing,
    missingBytes: sumOf(missing) + (hasCore ? 0 : list.coreBytes),
    extraBytes: sumOf(list.extra),
  };
}

/** Stores what this page has loaded before the service worker took over, from the browser's own cache. */
export async function keepUsed(): Promise<void> {
  const used = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  const { missing } = await readKept();
  const cache = await openExtra();
  for (const file of missing)
    if (used.has(new URL(file.url, SCOPE).href))
      await storeFile(cache, file, SCOPE, { cache: 'force-cache' });
}

/** Stores everything; `onDone` hears how many bytes are there. Rejects where it is stopped or fails. */
export async function keepAll(signal: AbortSignal, onDone: (bytes: number) => void): Promise<void> {
  const { hasCore, missing, missingBytes } = await readKept();
  let done = 0;
  if (!hasCore) {
    await register();
    done = missingBytes - sumOf(missing);
    onDone(done);
  }
  const cache = await openExtra();
  for (const file of missing) {
    signal.throwIfAborted();
    await storeFile(cache, file, SCOPE, { signal });
    done += file.bytes;
    onDone(done);
  }
  await cache.put(keepAllKey(SCOPE), new Response(''));
  // A wish: the browser may still clear what it stores when the device is full.
  navigator.storage?.persist?.().catch(() => undefined);
}

/** Removes the extra files; the core stays. */
export const removeExtra = (): Promise<boolean> => caches.delete(extraCacheName(SCOPE));
