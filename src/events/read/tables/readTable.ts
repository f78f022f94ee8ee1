import type { Limits } from '../limits';
import type { ReadOptions, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { orderQuestion, provenOrder } from '../values/order';
import { questionOf } from './tableOrder';
import { TableReading } from './tableReading';
import { readTableStart, type TableStart } from './tableStart';

/**
 * Reads a table of one of the known formats, or by the mapping given, or asks for one.
 *
 * @param isSheet - whether the text was made here of a sheet's cells
 * @throws NotUtf8
 */
export async function readTable(
  file: Blob,
  options: ReadOptions,
  limits: Limits,
  isSheet = false,
): Promise<ReadOutcome> {
  try {
    const start = await readTableStart(file, options.answers ?? {}, { guarded: !isSheet });
    switch (start.type) {
      case 'table':
        return await readInOrder(file, start, options, limits);
      case 'unclear':
        return { type: 'question', question: await questionOf(start, options, limits) };
      case 'refused':
        return start;
    }
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}

/** Reads the rows; a second time in the other order of day and month, where the dates of the whole file prove it. */
async function readInOrder(
  file: Blob,
  start: TableStart,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  const first = await readRows(file, start, options, limits);
  const { order } = first.reader;
  if (!order) return first.outcome(null);
  const proven = provenOrder(order.evidence);
  if (proven === null)
    return { type: 'question', question: orderQuestion(first.reader.format, order) };
  const right =
    proven === 'none' || proven === start.dayFirst
      ? first
      : await readRows(file, start, options, limits, proven);
  return right.outcome(order);
}

/** Reads the rows; a second time without quotation marks, where these swallow rows and fewer are lost without. */
async function readRows(
  file: Blob,
  start: TableStart,
  options: ReadOptions,
  limits: Limits,
  dayFirst?: boolean,
): Promise<TableReading> {
  const tell = progressTeller(options, file.size);
  const reading = new TableReading(start, start.readerFor(dayFirst), limits);
  await reading.run(tell);
  if (!reading.swallows) return reading;
  const plain = await readTableStart(file, options.answers ?? {}, {
    quote: false,
    guarded: start.guarded,
  });
  if (plain.type !== 'table') return reading;
  const other = new TableReading(plain, plain.readerFor(dayFirst), limits);
  await other.run(tell);
  return other.lost < reading.lost ? other : reading;
}
