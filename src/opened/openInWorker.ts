import type { GivenProject } from '../project/openGiven';
import type { ProjectOutcome } from '../project/outcome';
import { askWorker, type WorkerQuestion } from '../ui/askWorker';

/** A project on its way in. */
export type Opening = WorkerQuestion<ProjectOutcome>;

/** Reads and checks a project in a worker of its own, which ends with it. */
export const openInWorker = (given: GivenProject): Opening =>
  askWorker<ProjectOutcome, ProjectOutcome>({
    start: () =>
      new Worker(new URL('../project/projectWorker.ts', import.meta.url), { type: 'module' }),
    question: given,
    take: (outcome) => outcome,
    failed: (code, detail) => ({ type: 'refused', refusal: { code, detail } }),
  });
