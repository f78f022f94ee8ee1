import { useCallback, useState } from 'react';
import type { FoundProject } from '../opened/findProject';
import { type Batch, KEPT_FLAG, newBatch, PACKS_FLAG } from '../slots/openFiles';
import { eventsAsked } from '../ui/embedded';
import { loadPatiently } from '../ui/loadPatiently';
import { reportFault } from '../ui/reportFault';
import { readStored } from '../ui/stored';

type Folders = ReadonlyMap<File, FileSystemDirectoryEntry>;

/** Takes files that the reader has chosen or dropped, and the folders that some of them stand for. */
export type TakeFiles = (files: Iterable<File>, folders?: Folders) => void;

/** Every ZIP archive begins so: what else does is found out by who knows projects. */
async function mayBeArchive(file: File): Promise<boolean> {
  const head = await file.slice(0, 2).arrayBuffer().catch(reportFault);
  return head !== undefined && new TextDecoder().decode(head) === 'PK';
}

/** Tells projects from own files; where that cannot be loaded, all are own. */
async function sortedOut(files: readonly File[], folders: Folders) {
  const own = { projects: [], own: files };
  const archives = await Promise.all(files.map(mayBeArchive));
  if (folders.size === 0 && !archives.includes(true)) return own;
  try {
    const { findProjects } = await loadPatiently(() => import('../opened/findProject'));
    return await findProjects({ files, folders });
  } catch (error) {
    reportFault(error);
    return own;
  }
}

/** Projects that were opened at once, of which the page shows one. */
interface FoundTogether {
  readonly id: number;
  readonly projects: readonly FoundProject[];
}

/**
 * The files opened since the page was, in the order they were, and whether there is anything to take
 * in: these, what was kept before, or what the page's address names. `found` are the projects opened last, together.
 */
export function useOpenedFiles() {
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const [found, setFound] = useState<FoundTogether | null>(null);
  const [hasBefore] = useState(
    () =>
      [KEPT_FLAG, PACKS_FLAG].some((flag) => readStored(flag) !== null) ||
      eventsAsked(globalThis.location?.search ?? '').length > 0,
  );
  const open: TakeFiles = useCallback((files, folders = new Map()) => {
    // The input forgets its files as soon as it is left.
    void sortedOut([...files], folders).then(({ projects, own }) => {
      const batch = newBatch(own);
      if (own.length > 0) setBatches((before) => [...before, batch]);
      if (projects.length > 0) setFound({ projects, id: batch.id });
    });
  }, []);
  return { batches, found, open, hasAny: hasBefore || batches.length > 0 };
}
