import { PACKS_FLAG } from '../../../slots/openFiles';
import { readStored, storedName, writeStored } from '../../../ui/stored';
import type { PackFile } from '../../packs/overview';

/** A published set that is kept on this device, and how it was shown. */
export interface KeptPack {
  readonly folder: string;
  readonly name: string;
  readonly colour: number;
  readonly shown: boolean;
}

/** Of this copy of the app: others in other folders of the host keep their own. */
const cacheName = (folder: string): string => storedName(`pack ${folder}`);

/** Another content is another key, where the overview says which it is. */
const keyOf = (folder: string, path: string, sha256: string | null): string => {
  const key = new URL(path, folder);
  if (sha256 !== null) key.searchParams.set('sha256', sha256);
  return key.href;
};

const isKept = (value: unknown): value is KeptPack =>
  typeof value === 'object' &&
  value !== null &&
  'folder' in value &&
  typeof value.folder === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'colour' in value &&
  typeof value.colour === 'number' &&
  'shown' in value &&
  typeof value.shown === 'boolean';

/** The published sets that are kept here. */
export function keptPacks(): readonly KeptPack[] {
  try {
    const kept: unknown = JSON.parse(readStored(PACKS_FLAG) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** How a kept set is shown from now on; `null`: it is kept no longer. */
export function noteKept(folder: string, pack: KeptPack | null): void {
  const others = keptPacks().filter((kept) => kept.folder !== folder);
  const kept = pack ? [...others, pack] : others;
  writeStored(PACKS_FLAG, kept.length > 0 ? JSON.stringify(kept) : null);
}

type Named = Pick<PackFile, 'path' | 'sha256'>;

/** Keeps a file of a set; rejects where there is no room, or where the browser keeps nothing. */
export async function keepFile(folder: string, { path, sha256 }: Named, file: Blob): Promise<void> {
  const cache = await caches.open(cacheName(folder));
  await cache.put(keyOf(folder, path, sha256), new Response(file));
}

/** A file of a set as it was kept; `null` where it was not. */
export async function keptFile(folder: string, { path, sha256 }: Named): Promise<Blob | null> {
  if (keptPacks().every((kept) => kept.folder !== folder)) return null;
  try {
    const cache = await caches.open(cacheName(folder));
    const kept = await cache.match(keyOf(folder, path, sha256));
    return (await kept?.blob()) ?? null;
  } catch {
    // Storage is out of reach: the host may still have it.
    return null;
  }
}

/** Deletes what is kept of a set. */
export async function dropFiles(folder: string): Promise<void> {
  await caches.delete(cacheName(folder));
}

/** Deletes what is kept of a set beside these files: what was published before under the same address. */
export async function dropOthers(folder: string, files: readonly Named[]): Promise<void> {
  const cache = await caches.open(cacheName(folder));
  const listed = new Set(files.map(({ path, sha256 }) => keyOf(folder, path, sha256)));
  for (const { url } of await cache.keys()) if (!listed.has(url)) await cache.delete(url);
}
