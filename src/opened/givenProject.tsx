import { createRoot } from 'react-dom/client';
import type { ProjectOutcome } from '../project/outcome';
import { reportFault } from '../ui/reportFault';
import { type Fetched, fetchProject } from './fetchProject';
import { keepProject, type OpenedProject, readKeptProject } from './keptProjects';
import { NoProject } from './NoProject';
import { openInWorker } from './openInWorker';
import { ProjectBanner } from './ProjectBanner';
import { readAsked } from './projectAddress';
import type { ProjectSource } from './projectSource';
import type { Refusal } from './Refused';

/** A project that is there to be shown, or why it is not. */
type Found =
  | { readonly type: 'project'; readonly key: string; readonly project: OpenedProject }
  | { readonly type: 'refused'; readonly refusal: Refusal };

const refused = (refusal: Refusal): Found => ({ type: 'refused', refusal });

/** Takes what the worker made of a project, and keeps it; one that cannot be kept is shown all the same. */
async function taken(key: string, name: string, outcome: ProjectOutcome): Promise<Found> {
  switch (outcome.type) {
    case 'other':
      return refused({ code: 'not_project', detail: '' });
    case 'refused':
      return refused(outcome.refusal);
    case 'opened': {
      const { parts, report, files } = outcome;
      const project = { name, parts, report };
      await keepProject(key, project, files).catch(reportFault);
      return { type: 'project', key, project };
    }
  }
}

async function keptUnder(key: string, orElse: Refusal): Promise<Found> {
  const kept = await readKeptProject(key);
  switch (kept.type) {
    case 'project':
      return { type: 'project', key, project: kept.project };
    case 'files': {
      // Another version of the program kept it: the files say all that it needs.
      const files = kept.files.map(
        ([path, bytes]) => [path, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const,
      );
      const { outcome } = openInWorker({ type: 'folder', files });
      return taken(key, kept.name, await outcome);
    }
    case 'damaged':
      return refused({ code: 'kept_damaged', detail: '' });
    case 'none':
      return refused(orElse);
  }
}

function refusalOf(fetched: Exclude<Fetched, { type: 'file' }>): Refusal {
  switch (fetched.type) {
    case 'refused':
      return { code: 'host', detail: String(fetched.status) };
    case 'too_large':
      return { code: 'unpacks_too_large', detail: '' };
    case 'no_answer':
      return { code: 'no_answer', detail: '' };
  }
}

/** As new as the host has it, else what was kept of it. */
async function fromHost(key: string, url: URL): Promise<Found> {
  const fetched = await fetchProject(url);
  if (fetched.type !== 'file') return keptUnder(key, refusalOf(fetched));
  const name = decoded(url.pathname.split('/').at(-1) ?? '');
  return taken(key, name, await openInWorker({ type: 'zip', file: fetched.file }).outcome);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function find(asked: string): Promise<Found> {
  const read = readAsked(asked, document.baseURI);
  switch (read.type) {
    case 'local':
      return keptUnder(read.key, { code: 'not_here', detail: '' });
    case 'file':
      return fromHost(read.key, read.url);
    case 'other_origin':
      return refused({ code: 'other_origin', detail: read.origin });
    case 'unknown':
      return refused({ code: 'bad_address', detail: `project=${asked.slice(0, 200)}` });
  }
}

/**
 * The project that the page's address names. Where it cannot be shown, words and the ways on stand in its
 * place, and it never resolves.
 */
export async function givenProject(asked: string, root: HTMLElement): Promise<ProjectSource> {
  const found = await find(asked);
  if (found.type === 'refused') {
    const lang = document.documentElement.lang === 'fr' ? 'fr' : 'en';
    createRoot(root).render(<NoProject lang={lang} refusal={found.refusal} />);
    return new Promise(() => undefined);
  }
  const { key, project } = found;
  const { dataset, townSides, details, translations, stories } = project.parts;
  return {
    ...{ dataset, townSides },
    details: async () => ({ default: details }),
    translations: async () => ({ default: translations }),
    stories: async () => ({ default: stories }),
    banner: <ProjectBanner project={project} keptAs={key} />,
    desk: null,
  };
}
