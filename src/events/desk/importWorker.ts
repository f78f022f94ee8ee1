import type { OwnColumns } from '../columns/ownColumns';
import type { ReadOutcome } from '../read/outcome';
import type { PackRead, PackRequest } from '../read/parquet/readPack';
import { readEvents } from '../read/readEvents';
import type { ImportAnswer, ImportRequest, PackAnswer } from './importMessages';

/** Of an object those values that are arrays of numbers. */
const arraysIn = (values: object): ArrayBufferView[] =>
  Object.values(values).filter((value: unknown) => ArrayBuffer.isView(value));

const arraysOf = (columns: OwnColumns): ArrayBufferView[] => [
  ...arraysIn(columns),
  ...Object.values(columns.coded).map(({ codes }) => codes),
];

function arraysRead(read: ReadOutcome | PackRead): ArrayBufferView[] {
  switch (read.type) {
    case 'read':
    case 'events':
      return [...arraysOf(read.columns), ...arraysIn(read.details)];
    case 'days':
      return [...arraysOf(read.columns), read.weights];
    case 'cells':
      return arraysIn(read.cells);
    default:
      return [];
  }
}

/** The memory that the page takes over instead of copying it. */
const buffersOf = (read: ReadOutcome | PackRead): Transferable[] =>
  [...new Set(arraysRead(read).map(({ buffer }) => buffer))].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );

const answer = (message: ImportAnswer | PackAnswer, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

/** What is in a file never gets here: the file could not be read, or memory ran out. */
const detailOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

async function readFile({ file, answers }: Exclude<ImportRequest, { pack: unknown }>) {
  let outcome: ReadOutcome;
  try {
    outcome = await readEvents(file, {
      answers,
      onProgress: (progress) => answer({ type: 'progress', progress }),
    });
  } catch (reason) {
    outcome = { type: 'refused', refusal: { code: 'unreadable', detail: detailOf(reason) } };
  }
  answer({ type: 'outcome', outcome }, buffersOf(outcome));
}

async function readPack(request: PackRequest, id: number) {
  let read: PackRead;
  try {
    const { readPackFile } = await import('../read/parquet/readPack');
    read = await readPackFile(request);
  } catch (reason) {
    read = { type: 'fault', fault: { code: 'unreadable', detail: detailOf(reason) } };
  }
  answer({ id, read }, buffersOf(read));
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) =>
  'pack' in data ? readPack(data.pack, data.id) : readFile(data),
);
