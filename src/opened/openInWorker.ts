import type { GivenProject } from '../project/openGiven';
import type { ProjectOutcome } from '../project/outcome';

/** A project on its way in. */
export interface Opening {
  /** Settles once, unless the opening is cancelled: then never. */
  readonly outcome: Promise<ProjectOutcome>;
  /** Ends the worker with all that it holds. */
  cancel(): void;
}

const refused = (code: 'unreadable' | 'no_worker', detail: string): ProjectOutcome => ({
  type: 'refused',
  refusal: { code, detail },
});

/** A worker of its own for a project, or why the browser has none to give. */
function startWorker(): Worker | { readonly refusedBy: string } {
  try {
    return new Worker(new URL('../project/projectWorker.ts', import.meta.url), { type: 'module' });
  } catch (reason) {
    return { refusedBy: reason instanceof Error ? reason.message : String(reason) };
  }
}

/** Reads and checks a project in a worker of its own, which ends with it. */
export function openInWorker(given: GivenProject): Opening {
  const worker = startWorker();
  if ('refusedBy' in worker)
    return {
      outcome: Promise.resolve(refused('no_worker', worker.refusedBy)),
      cancel: () => undefined,
    };
  const outcome = new Promise<ProjectOutcome>((resolve) => {
    const end = (result: ProjectOutcome) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ProjectOutcome>) => end(data));
    worker.addEventListener('error', ({ message }) => end(refused('unreadable', message ?? '')));
    worker.addEventListener('messageerror', () => end(refused('unreadable', '')));
  });
  worker.postMessage(given);
  return { outcome, cancel: () => worker.terminate() };
}
