import { askWorker, type WorkerQuestion } from '../../ui/askWorker';
import type { Answers, Progress, ReadOutcome } from '../read/outcome';
import type { ImportAnswer, ImportRequest } from './importMessages';

/** A file on its way in. */
export type Reading = WorkerQuestion<ReadOutcome>;

interface ReadingOptions {
  readonly answers: Answers;
  readonly onProgress: (progress: Progress) => void;
}

/** Reads a file in a worker of its own, which ends with the file. */
export function readInWorker(file: Blob, { answers, onProgress }: ReadingOptions): Reading {
  const question: ImportRequest = { file, answers };
  return askWorker<ImportAnswer, ReadOutcome>({
    start: () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' }),
    question,
    take(message) {
      switch (message.type) {
        case 'progress':
          onProgress(message.progress);
          return null;
        case 'outcome':
          return message.outcome;
      }
    },
    failed: (code, detail) => ({ type: 'refused', refusal: { code, detail } }),
  });
}
