import type { PostedAnswer } from '../check/changedAnswer';
import type { Checked, WorkAnswer, WorkQuestion } from '../check/protocol';
import { wholeAnswer } from '../check/wholeAnswer';
import type { Change } from '../work/work';
import type { ProjectTexts } from '../work/workFiles';

/** The check that reads along in a worker of its own, for as long as the page is there. */
export interface Check {
  edit(revision: number, changes: readonly Change[]): void;
}

/**
 * Starts the check of a project. `onAnswer` hears each answer, `onFailure` once that there is no worker
 * or that it broke.
 */
export function startCheck(
  texts: ProjectTexts,
  changes: readonly Change[],
  onAnswer: (answer: WorkAnswer) => void,
  onFailure: (detail: string) => void,
): Check {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../check/workWorker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // Some browsers have none to give.
    onFailure(error instanceof Error ? error.message : String(error));
    return { edit: () => undefined };
  }
  const ask = (question: WorkQuestion): void => worker.postMessage(question);
  let last: Checked | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<PostedAnswer>) => {
    if (data.type === 'refused') return onAnswer(data);
    last = wholeAnswer(last, data.changed);
    onAnswer({ type: 'checked', checked: last });
  });
  worker.addEventListener('error', ({ message }) => onFailure(message ?? ''));
  worker.addEventListener('messageerror', () => onFailure(''));
  ask({ type: 'open', texts, changes });
  return { edit: (revision, changes) => ask({ type: 'edit', revision, changes }) };
}
