import type { ReadOutcome } from '../read/outcome';
import { readEvents } from '../read/readEvents';
import type { ImportAnswer, ImportRequest } from './importMessages';

/** The memory that the page takes over instead of copying it. */
function buffersOf(outcome: ReadOutcome): Transferable[] {
  if (outcome.type !== 'read') return [];
  const { columns, details } = outcome;
  const arrays = [
    ...Object.values(columns).filter((column) => ArrayBuffer.isView(column)),
    ...Object.values(columns.coded).map(({ codes }) => codes),
    details.groupRecords,
    details.groupBytes,
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );
}

const answer = (message: ImportAnswer, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const { file, answers } = data;
  let outcome: ReadOutcome;
  try {
    outcome = await readEvents(file, {
      answers,
      onProgress: (progress) => answer({ type: 'progress', progress }),
    });
  } catch (reason) {
    // What is in a file never gets here: the file could not be read, or memory ran out.
    const detail = reason instanceof Error ? reason.message : String(reason);
    outcome = { type: 'refused', refusal: { code: 'unreadable', detail } };
  }
  answer({ type: 'outcome', outcome }, buffersOf(outcome));
});
