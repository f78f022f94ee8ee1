import type { ProjectTexts } from '../work/workFiles';

/** What some browsers have: TypeScript does not know it yet. */
interface FolderPicker {
  showDirectoryPicker(options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

const canPick = (window: object): window is FolderPicker => 'showDirectoryPicker' in window;

/** Whether the browser lets a page write a folder of the device. */
export const canSaveFolder = (): boolean => canPick(globalThis);

/** Asks the reader for a folder; `null` where he thinks better of it, or the browser cannot. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  const page: object = globalThis;
  if (!canPick(page)) return null;
  try {
    return await page.showDirectoryPicker({ id: 'project', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function folderOf(root: FileSystemDirectoryHandle, path: string) {
  const folders = path.split('/').slice(0, -1);
  let folder = root;
  for (const name of folders) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

/** Whether it was written: a file that is already so is left alone, with its time. */
async function writeText(folder: FileSystemDirectoryHandle, name: string, text: string) {
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.getFile();
  const bytes = new TextEncoder().encode(text);
  if (file.size === bytes.length && (await isSame(file, bytes))) return false;
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
  return true;
}

async function isSame(file: File, bytes: Uint8Array): Promise<boolean> {
  const has = new Uint8Array(await file.arrayBuffer());
  return has.every((byte, at) => byte === bytes[at]);
}

/**
 * Writes a project into a folder: what has changed, and nothing else. `before` are its files as they were
 * opened or last saved: of these, what is no longer of the project is deleted. Returns how many files were
 * written or deleted; rejects where the browser or the disk refuses.
 */
export async function saveFolder(
  root: FileSystemDirectoryHandle,
  texts: ProjectTexts,
  before: ProjectTexts,
): Promise<number> {
  let count = 0;
  for (const [path, text] of texts)
    if (await writeText(await folderOf(root, path), nameOf(path), text)) count += 1;
  for (const path of before.keys()) {
    if (texts.has(path)) continue;
    const folder = await folderOf(root, path);
    try {
      await folder.removeEntry(nameOf(path));
      count += 1;
    } catch (error) {
      // It was not there.
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    }
  }
  return count;
}
