import type { Answers, Progress, ReadOutcome } from '../read/outcome';
import type { PackRead, PackRequest } from '../read/parquet/readPack';

/** What the page asks of the worker: once in its life a file of the reader's, or any number of a published set. */
export type ImportRequest =
  | { readonly file: Blob; readonly answers: Answers }
  | { readonly pack: PackRequest; readonly id: number };

/** What the worker tells of a file of the reader's: progress any number of times, then the outcome. */
export type ImportAnswer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'outcome'; readonly outcome: ReadOutcome };

/** And of one of a published set, under the number of the question. */
export interface PackAnswer {
  readonly id: number;
  readonly read: PackRead;
}
