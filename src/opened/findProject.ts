import { ArchiveError } from '../archive/archiveError';
import { listArchive } from '../archive/zipListing';
import type { GivenProject } from '../project/openGiven';
import { projectFolders } from '../project/projectFolders';
import { filesOfFolder } from './folderFiles';

/** What the reader has chosen or dropped: files, and the folders that some of them stand for. */
interface Chosen {
  readonly files: readonly File[];
  readonly folders: ReadonlyMap<File, FileSystemDirectoryEntry>;
}

/** A project among them. */
export interface FoundProject {
  /** Of its file or folder. */
  readonly name: string;
  readonly given: GivenProject;
}

/** Tells projects from files of own events, by what is in them. */
export async function findProjects({
  files,
  folders,
}: Chosen): Promise<{ readonly projects: readonly FoundProject[]; readonly own: readonly File[] }> {
  const projects: FoundProject[] = [];
  const own: File[] = [];
  for (const file of files) {
    const given = await givenIn(file, folders.get(file));
    if (given) projects.push({ name: file.name, given });
    else own.push(file);
  }
  return { projects, own };
}

async function givenIn(
  file: File,
  folder: FileSystemDirectoryEntry | undefined,
): Promise<GivenProject | null> {
  if (folder) {
    const files = await filesOfFolder(folder);
    return files && { type: 'folder', files };
  }
  return (await isProjectZip(file)) ? { type: 'zip', file } : null;
}

async function isProjectZip(file: File): Promise<boolean> {
  try {
    const entries = await listArchive(file);
    return projectFolders(entries.map(({ name }) => name)).length > 0;
  } catch (error) {
    // Who reads own events says what is wrong with the file.
    if (error instanceof ArchiveError || error instanceof DOMException) return false;
    throw error;
  }
}
