/** A question to a worker of its own, which ends with the answer. */
export interface WorkerQuestion<Answer> {
  /** Settles once, unless the question is cancelled: then never. */
  readonly outcome: Promise<Answer>;
  /** Ends the worker with all that it holds. */
  cancel(): void;
}

interface Asking<Message, Answer> {
  /** Starts the worker; some browsers have none to give, and throw. */
  readonly start: () => Worker;
  readonly question: unknown;
  /** The answer in a message, or `null` where it only tells how far the work is. */
  readonly take: (message: Message) => Answer | null;
  /** The answer where there is none: the browser gives no worker, or it fails. */
  readonly failed: (code: 'no_worker' | 'unreadable', detail: string) => Answer;
}

/** Asks a worker that is started for this question alone. */
export function askWorker<Message, Answer>({
  start,
  question,
  take,
  failed,
}: Asking<Message, Answer>): WorkerQuestion<Answer> {
  let worker: Worker;
  try {
    worker = start();
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    return { outcome: Promise.resolve(failed('no_worker', detail)), cancel: () => undefined };
  }
  const outcome = new Promise<Answer>((resolve) => {
    const end = (answer: Answer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      const answer = take(data);
      if (answer !== null) end(answer);
    });
    worker.addEventListener('error', ({ message }) => end(failed('unreadable', message ?? '')));
    worker.addEventListener('messageerror', () => end(failed('unreadable', '')));
  });
  worker.postMessage(question);
  return { outcome, cancel: () => worker.terminate() };
}
