import type { PackFault } from '../../packs/fault';
import type { PackRead, PackRequest } from '../../read/parquet/readPack';
import type { ImportRequest, PackAnswer } from '../importMessages';

/**
 * The worker that reads files of published sets, one after the other. It stays: to start one takes longer than to
 * read a file.
 */
let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, (read: PackRead) => void>();

/** What was asked of a worker that failed is told so; the next question starts another. */
function giveUp(code: PackFault['code'], detail: string): void {
  worker?.terminate();
  worker = null;
  for (const take of waiting.values()) take({ type: 'fault', fault: { code, detail } });
  waiting.clear();
}

/** Starts the worker where it is not there, so that it is when it is needed. */
export function readyPackWorker(): Worker | null {
  if (worker) return worker;
  try {
    worker = new Worker(new URL('../importWorker.ts', import.meta.url), { type: 'module' });
  } catch (reason) {
    giveUp('no_worker', reason instanceof Error ? reason.message : String(reason));
    return null;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
    const take = waiting.get(data.id);
    waiting.delete(data.id);
    take?.(data.read);
  });
  worker.addEventListener('error', ({ message }) => giveUp('unreadable', message ?? ''));
  worker.addEventListener('messageerror', () => giveUp('unreadable', ''));
  return worker;
}

/** Reads a file in the worker; rejects where `signal` gives it up. */
export function readInPackWorker(pack: PackRequest, signal: AbortSignal): Promise<PackRead> {
  signal.throwIfAborted();
  const asked = readyPackWorker();
  if (!asked) return Promise.resolve({ type: 'fault', fault: { code: 'no_worker' } });
  return new Promise((resolve, reject) => {
    const id = ++lastId;
    const forget = () => {
      waiting.delete(id);
      reject(signal.reason);
    };
    signal.addEventListener('abort', forget, { once: true });
    waiting.set(id, (read) => {
      signal.removeEventListener('abort', forget);
      resolve(read);
    });
    const question: ImportRequest = { pack, id };
    asked.postMessage(question);
  });
}
