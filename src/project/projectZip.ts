import { Budget } from '../archive/budget';
import { bytesOf, inMemory } from '../archive/bytesOf';
import { joinBytes } from '../archive/joinBytes';
import { entryPieces } from '../archive/unpack';
import { listArchive, type ZipEntry } from '../archive/zipListing';
import type { ProjectRefusal } from './outcome';
import { isProjectFile, type ProjectFiles } from './projectFiles';
import { projectFolders } from './projectFolders';

/** How much is read of a project; tests set them lower. */
interface ProjectLimits {
  /** Of all its files, unpacked. */
  readonly mostBytes: number;
  /** That belong to it; whatever else lies beside them is not read. */
  readonly mostFiles: number;
}

export const PROJECT_LIMITS: ProjectLimits = { mostBytes: 2 ** 25, mostFiles: 2_000 };

/** Thrown where a project's files cannot be had; its reader turns it into an outcome. */
export class ProjectRefusedError extends Error {
  constructor(readonly refusal: ProjectRefusal) {
    super(refusal.code);
  }
}

const refuse = (
  code: Exclude<ProjectRefusal['code'], 'faults' | 'issues'>,
  detail: string,
): ProjectRefusedError => new ProjectRefusedError({ code, detail: detail.slice(0, 200) });

/**
 * The files of the project in a ZIP archive, at its top or in one folder; `null` where there is none in it.
 *
 * @throws ProjectRefusedError, and ArchiveError as all that reads archives
 */
export async function filesInZip(
  archive: Blob,
  limits = PROJECT_LIMITS,
): Promise<ProjectFiles | null> {
  const file = archive.size <= limits.mostBytes ? await inMemory(archive) : archive;
  const listed = await listArchive(file);
  const [folder, other] = projectFolders(listed.map(({ name }) => name));
  if (folder === undefined) return null;
  if (other !== undefined) throw refuse('several_projects', `${folder}, ${other}`);
  const entries = listed.filter(
    ({ name }) => name.startsWith(folder) && isProjectFile(name.slice(folder.length)),
  );
  if (entries.length > limits.mostFiles) throw refuse('too_many_files', `${entries.length}`);
  const budget = new Budget(limits.mostBytes);
  const paths = new Set<string>();
  for (const entry of entries) {
    refuseNames(entry, paths.has(entry.name));
    paths.add(entry.name);
  }
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entryPieces(file, entry, budget)) pieces.push(piece);
    files.set(entry.name.slice(folder.length), joinBytes(pieces));
  }
  return files;
}

/** @throws ProjectRefusedError for a path of which two programs may think differently */
function refuseNames({ name, leaves }: ZipEntry, isTwice: boolean): void {
  if (leaves) throw refuse('leaves_archive', name);
  if (isTwice) throw refuse('file_twice', name);
}

/**
 * The files of a project that lie in a folder, by their paths in it.
 *
 * @throws ProjectRefusedError
 */
export async function filesInFolder(
  given: readonly (readonly [path: string, file: Blob])[],
  limits = PROJECT_LIMITS,
): Promise<ProjectFiles> {
  const own = given.filter(([path]) => isProjectFile(path));
  if (own.length > limits.mostFiles) throw refuse('too_many_files', `${own.length}`);
  const budget = new Budget(limits.mostBytes);
  const files = new Map<string, Uint8Array>();
  for (const [path, file] of own) {
    budget.take(file.size);
    files.set(path, await bytesOf(file));
  }
  return files;
}
