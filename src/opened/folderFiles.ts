import { projectFolders } from '../project/projectFolders';

/** Folders of a project that are looked into, from its own. */
const FOLDERS = ['data', 'data/stories', 'seeds'];
/** Of all folders together: a project has fewer. */
const MOST_ENTRIES = 5_000;

/**
 * The files of a project in a folder that the reader dropped, or in the one folder of it that is a
 * project, by their paths there; `null` where it is none. Nothing beside the project's own folders is read.
 */
export async function filesOfFolder(
  folder: FileSystemDirectoryEntry,
): Promise<readonly (readonly [string, Blob])[] | null> {
  const top = await entriesOf(folder);
  const inner = top.filter((entry) => entry.isDirectory) as FileSystemDirectoryEntry[];
  const candidates = inner.some(({ name }) => name === 'data') ? [folder] : inner.slice(0, 32);
  for (const candidate of candidates) {
    const files = await projectEntries(candidate);
    if (projectFolders(files.map(([path]) => path)).length === 0) continue;
    return Promise.all(files.map(async ([path, entry]) => [path, await fileOf(entry)] as const));
  }
  return null;
}

async function projectEntries(
  folder: FileSystemDirectoryEntry,
): Promise<(readonly [string, FileSystemFileEntry])[]> {
  const found: (readonly [string, FileSystemFileEntry])[] = [];
  for (const path of FOLDERS) {
    const directory = await directoryAt(folder, path);
    for (const entry of directory ? await entriesOf(directory) : [])
      if (entry.isFile) found.push([`${path}/${entry.name}`, entry as FileSystemFileEntry]);
  }
  return found;
}

/** `null` where there is none. */
const directoryAt = (
  folder: FileSystemDirectoryEntry,
  path: string,
): Promise<FileSystemDirectoryEntry | null> =>
  new Promise((resolve) =>
    folder.getDirectory(
      path,
      {},
      (entry) => resolve(entry as FileSystemDirectoryEntry),
      () => resolve(null),
    ),
  );

/** Browsers give them in batches; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < MOST_ENTRIES) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) break;
    all.push(...batch);
  }
  return all;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
