import type { Answers, Progress, ReadOutcome } from '../read/outcome';
import type { ImportAnswer, ImportRequest } from './importMessages';

/** A file on its way in. */
export interface Reading {
  /** Settles once, unless the reading is cancelled: then never. */
  readonly outcome: Promise<ReadOutcome>;
  /** Ends the worker with all that it holds. */
  cancel(): void;
}

interface ReadingOptions {
  readonly answers: Answers;
  readonly onProgress: (progress: Progress) => void;
}

const unreadable = (detail: string): ReadOutcome => ({
  type: 'refused',
  refusal: { code: 'unreadable', detail },
});

/** A worker of its own for a file, or why the browser has none to give. */
function startWorker(): Worker | { readonly refusedBy: string } {
  try {
    return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  } catch (reason) {
    return { refusedBy: reason instanceof Error ? reason.message : String(reason) };
  }
}

/** Reads a file in a worker of its own, which ends with the file. */
export function readInWorker(file: Blob, { answers, onProgress }: ReadingOptions): Reading {
  const worker = startWorker();
  if ('refusedBy' in worker) {
    const refusal = { code: 'no_worker', detail: worker.refusedBy } as const;
    return { outcome: Promise.resolve({ type: 'refused', refusal }), cancel: () => undefined };
  }
  const outcome = new Promise<ReadOutcome>((resolve) => {
    const end = (result: ReadOutcome) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      switch (data.type) {
        case 'progress':
          return onProgress(data.progress);
        case 'outcome':
          return end(data.outcome);
      }
    });
    worker.addEventListener('error', ({ message }) => end(unreadable(message ?? '')));
    worker.addEventListener('messageerror', () => end(unreadable('')));
  });
  const request: ImportRequest = { file, answers };
  worker.postMessage(request);
  return { outcome, cancel: () => worker.terminate() };
}
