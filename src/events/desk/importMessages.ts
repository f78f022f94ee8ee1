import type { Answers, Progress, ReadOutcome } from '../read/outcome';

/** What the page asks of the worker, once in its life. */
export interface ImportRequest {
  readonly file: Blob;
  readonly answers: Answers;
}

/** What the worker tells: progress any number of times, then the outcome. */
export type ImportAnswer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'outcome'; readonly outcome: ReadOutcome };
