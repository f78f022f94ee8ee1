import { readKeptFiles } from '../../opened/keptProjects';
import { openInWorker } from '../../opened/openInWorker';
import { readAsked } from '../../opened/projectAddress';
import type { Refusal } from '../../opened/Refused';
import type { GivenProject } from '../../project/openGiven';
import type { ProjectOutcome } from '../../project/outcome';
import { projectFolders } from '../../project/projectFolders';
import { OPENED_PROJECT, pageWithCoding } from '../../ui/embedded';
import { reportFault } from '../../ui/reportFault';
import { keepWork } from '../keep/keptWorks';
import type { ProjectTexts } from '../work/workFiles';

/** The desk of a project in the making, as an address of this page. */
export const deskAddress = (id: string): string => pageWithCoding(location.href, id);

/** Keeps a project on the device and opens its desk; resolves only where it cannot. */
export async function beginWith(title: string, texts: ProjectTexts): Promise<Refusal> {
  const id = newId();
  try {
    await keepWork(id, title, texts);
  } catch (error) {
    reportFault(error);
    return { code: 'no_room', detail: '' };
  }
  location.assign(deskAddress(id));
  return new Promise(() => undefined);
}

/** Twelve hex digits that no other project has. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

type Files = Extract<ProjectOutcome, { type: 'opened' }>['files'];

function beginWithFiles(title: string, files: Files): Promise<Refusal> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = files.map(([path, bytes]): [string, string] => [path, decoder.decode(bytes)]);
  return beginWith(title, new Map(texts));
}

/** Opens the desk of a copy of a project that is given as a file or folder; resolves only where it cannot. */
export async function beginWithCopy(given: GivenProject): Promise<Refusal> {
  const outcome = await openInWorker(given).outcome;
  switch (outcome.type) {
    case 'other':
      return { code: 'not_project', detail: '' };
    case 'refused':
      return outcome.refusal;
    case 'opened': {
      const { title, languages } = outcome.parts.dataset.project;
      return beginWithFiles(title[languages[0] ?? 'en'], outcome.files);
    }
  }
}

/**
 * The project in a folder that was chosen, or in the first folder of it that is one; `null` where there is
 * none.
 */
export function projectInFolder(files: readonly File[]): GivenProject | null {
  // Browsers put the folder's own name first.
  const paths = files.map(({ webkitRelativePath }) => webkitRelativePath.replace(/^[^/]*\//, ''));
  const [prefix] = projectFolders(paths);
  if (prefix === undefined) return null;
  const own = files.flatMap((file, at) => {
    const path = paths[at] ?? '';
    return path.startsWith(prefix) ? [[path.slice(prefix.length), file] as const] : [];
  });
  return { type: 'folder', files: own };
}

/** Where the build has written the page's own project. */
const OWN_PROJECT = 'data/project.zip';

/**
 * Opens the desk of a copy of the project that the page shows, `title` being its title; resolves only
 * where it cannot.
 */
export async function beginWithShown(title: string): Promise<Refusal> {
  try {
    if (OPENED_PROJECT !== null) return await beginWithOpened(title, OPENED_PROJECT);
    const answer = await fetch(new URL(OWN_PROJECT, document.baseURI));
    if (!answer.ok) return { code: 'host', detail: String(answer.status) };
    return await beginWithCopy({ type: 'zip', file: await answer.blob() });
  } catch (error) {
    reportFault(error);
    return { code: 'no_answer', detail: '' };
  }
}

async function beginWithOpened(title: string, asked: string): Promise<Refusal> {
  const read = readAsked(asked, document.baseURI);
  const files = 'key' in read ? await readKeptFiles(read.key) : null;
  return files ? beginWithFiles(title, files) : { code: 'not_here', detail: '' };
}
