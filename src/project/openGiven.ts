import { ArchiveError } from '../archive/archiveError';
import { UnusualDate } from '../domain/edtf';
import { openProjectFiles } from './openProject';
import type { ProjectOutcome } from './outcome';
import { needsRareChecks, type ProjectFiles } from './projectFiles';
import { projectVersion } from './projectVersion';
import { filesInFolder, filesInZip, PROJECT_LIMITS, ProjectRefusedError } from './projectZip';

/** What a reader opens, or an address brings. */
export type GivenProject =
  | { readonly type: 'zip'; readonly file: Blob }
  /** Files by their path in the folder. */
  | { readonly type: 'folder'; readonly files: readonly (readonly [path: string, file: Blob])[] };

/** Opens them by what is loaded; what only some projects need comes where this one does. */
async function openFiles(files: ProjectFiles): Promise<ProjectOutcome> {
  const rare = needsRareChecks(files) ? (await import('./rareChecks')).rareChecks : null;
  const version = await projectVersion(files);
  try {
    return openProjectFiles(files, version, rare);
  } catch (error) {
    if (!(error instanceof UnusualDate)) throw error;
    await import('../domain/edtfGrammar');
    return openProjectFiles(files, version, rare);
  }
}

/** Opens a ZIP archive or a folder as a project. Never rejects for what is in it: that is a refusal. */
export async function openGiven(
  given: GivenProject,
  limits = PROJECT_LIMITS,
): Promise<ProjectOutcome> {
  try {
    const files =
      given.type === 'zip'
        ? await filesInZip(given.file, limits)
        : await filesInFolder(given.files, limits);
    return files ? await openFiles(files) : { type: 'other' };
  } catch (error) {
    if (error instanceof ProjectRefusedError) return { type: 'refused', refusal: error.refusal };
    if (error instanceof ArchiveError) {
      const { code, detail = '' } = error.refusal;
      return { type: 'refused', refusal: { code, detail: detail.slice(0, 200) } };
    }
    // The file has been changed, moved or taken away, or memory ran out.
    const detail = error instanceof Error ? error.message : String(error);
    return { type: 'refused', refusal: { code: 'unreadable', detail } };
  }
}
