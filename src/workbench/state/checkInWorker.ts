import type { PostedAnswer } from '../check/changedAnswer';
import type {
  Checked,
  Inquiries,
  Inquiry,
  InquiryName,
  WorkAnswer,
  WorkQuestion,
} from '../check/protocol';
import { wholeAnswer } from '../check/wholeAnswer';
import type { Change } from '../work/work';
import type { ProjectTexts } from '../work/workFiles';

/** The check that reads along in a worker of its own, for as long as the page is there. */
export interface Check {
  edit(revision: number, changes: readonly Change[]): void;
  readonly ask: Ask;
}

/** What is answered without being asked about. */
export type CheckAnswer = Exclude<WorkAnswer, { readonly type: 'told' }>;

/** Asks about the project as the last changes left it; `null` where there is no answer. */
export type Ask = <Name extends InquiryName>(
  what: Name,
  about: Inquiries[Name]['about'],
) => Promise<Inquiries[Name]['found'] | null>;

/**
 * Starts the check of a project. `onAnswer` hears each answer, `onFailure` once that there is no worker
 * or that it broke.
 */
export function startCheck(
  texts: ProjectTexts,
  changes: readonly Change[],
  onAnswer: (answer: CheckAnswer) => void,
  onFailure: (detail: string) => void,
): Check {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../check/workWorker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // Some browsers have none to give.
    onFailure(error instanceof Error ? error.message : String(error));
    return { edit: () => undefined, ask: async () => null };
  }
  const asked = new Map<number, (found: Inquiries[InquiryName]['found'] | null) => void>();
  let number = 0;
  let isBroken = false;
  const tellNothing = (): void => {
    for (const take of asked.values()) take(null);
    asked.clear();
  };
  const ask = (question: WorkQuestion): void => worker.postMessage(question);
  let last: Checked | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<PostedAnswer>) => {
    switch (data.type) {
      case 'refused':
        return onAnswer(data);
      case 'changed':
        last = wholeAnswer(last, data.changed);
        return onAnswer({ type: 'checked', checked: last });
      case 'told':
        asked.get(data.number)?.(data.found);
        asked.delete(data.number);
    }
  });
  const fail = (detail: string): void => {
    isBroken = true;
    tellNothing();
    onFailure(detail);
  };
  worker.addEventListener('error', ({ message }) => fail(message ?? ''));
  worker.addEventListener('messageerror', () => fail(''));
  ask({ type: 'open', texts, changes });
  return {
    edit: (revision, changes) => ask({ type: 'edit', revision, changes }),
    ask: (what, about) =>
      new Promise((resolve) => {
        if (isBroken) return resolve(null);
        number += 1;
        // The answer to a number is of the kind that was asked; types cannot say so through a message.
        asked.set(number, resolve as (found: Inquiries[InquiryName]['found'] | null) => void);
        ask({ type: 'ask', number, inquiry: { what, ...about } as Inquiry });
      }),
  };
}
