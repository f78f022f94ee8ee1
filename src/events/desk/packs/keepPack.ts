import { MOST_OVERVIEW_BYTES } from '../../packs/overview';
import type { OwnPack } from '../../store/ownPack';
import type { OwnSet } from '../../store/ownSets';
import { fetchWithin } from './fetchWithin';
import { dropFiles, keepFile, noteKept } from './packCache';

/** Bytes of the files of a set that are kept: its counts, and what has been looked at. */
export function keptBytes({ overview, parts }: OwnPack): number {
  const { dayCounts, cellCounts } = overview;
  return parts.reduce(
    (sum, part) => (part.state === 'loaded' ? sum + part.details.text.size : sum),
    dayCounts.bytes + cellCounts.bytes,
  );
}

/** How a kept set is shown from now on. */
export const notePack = ({ name, colour, shown }: OwnSet, { folder }: OwnPack): void =>
  noteKept(folder, { folder, name, colour, shown });

/** Asked of the host, or of the browser's own cache: the page has used these files before. */
async function keepFromHost(
  folder: string,
  file: { readonly path: string; readonly sha256: string | null },
  most: number,
): Promise<void> {
  const fetched = await fetchWithin(
    new URL(file.path, folder).href,
    most,
    AbortSignal.timeout(60_000),
  );
  if (fetched.type === 'fault') throw new Error(fetched.fault.code);
  await keepFile(folder, file, fetched.file);
}

/**
 * Keeps a published set on this device: what says what it is, its counts, and those of its files that are there;
 * what is looked at later follows. Rejects where there is no room.
 */
export async function keepPack(set: OwnSet, pack: OwnPack): Promise<void> {
  const { folder, overview, parts, cellsFault } = pack;
  await keepFromHost(folder, { path: 'overview.json', sha256: null }, MOST_OVERVIEW_BYTES);
  await keepFromHost(folder, overview.dayCounts, overview.dayCounts.bytes);
  // A set is there without its squares, and so is what is kept of it.
  if (!cellsFault) await keepFromHost(folder, overview.cellCounts, overview.cellCounts.bytes);
  for (const [index, part] of parts.entries()) {
    const listed = overview.parts[index];
    if (part.state === 'loaded' && listed) await keepFile(folder, listed, part.details.text);
  }
  notePack(set, pack);
}

/** Keeps it no longer. */
export async function forgetPack({ folder }: OwnPack): Promise<void> {
  await dropFiles(folder);
  noteKept(folder, null);
}
