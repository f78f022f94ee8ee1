import type { SchemaTree } from 'hyparquet';
import type { Limits } from '../limits';
import { readerOfMapping } from '../meaning/genericTable';
import { understand } from '../meaning/understand';
import type { Answers, ReadEvents, ReadOptions, ReadOutcome, TablePreview } from '../outcome';
import { RefusedError } from '../refused';
import { OrderTally, orderQuestion, provenForReport, provenOrder } from '../values/order';
import { cellTextOf } from './cellTexts';
import { geoColumnOf } from './geoColumn';
import { ParquetFile } from './parquetFile';
import { ParquetReading, type Source } from './parquetReading';

const ROWS_TO_GUESS_BY = 1_000;
const ROWS_TO_SHOW = 8;

/**
 * Reads Parquet and GeoParquet: columns are understood as those of any table, and places come from its
 * geometries where it has them. Never rejects for what is in the file.
 */
export async function readParquet(
  file: Blob,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  try {
    return await readRows(file, options, limits);
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}

async function readRows(file: Blob, options: ReadOptions, limits: Limits): Promise<ReadOutcome> {
  const parquet = await ParquetFile.open(file, limits);
  if (parquet.rows === 0) throw new RefusedError('no_events');
  const geo = geoOf(parquet);
  const columns = parquet.columns.filter((column) => column !== geo?.column);
  const names = columns.map(({ element }) => element.name);
  const sample = await sampleOf(parquet, columns);
  const source: Source = { file, parquet, geo, columns, names, sample, options };
  const answers = options.answers ?? {};
  // A codebook that asks for coordinates finds them in the geometry.
  const placed = geo ? [...names, 'latitude', 'longitude'] : names;
  const header =
    answers.mapping || understand(placed, sample, answers).type === 'guess' ? names : placed;
  const meant = understand(header, sample, answers);
  if (meant.type === 'known') return inOrder(source, header);
  const { guess, reasons, sure } = meant;
  const order = await orderIn(source, [guess.start, guess.end]);
  const proven = order ? provenOrder(order.evidence) : 'none';
  const mapping = typeof proven === 'boolean' ? { ...guess, dayFirst: proven } : guess;
  const dated = guess.start !== null || guess.year !== null || guess.end !== null;
  if (geo && (!dated || (sure && proven !== null))) {
    const read = await new ParquetReading(source, () => readerOfMapping(names, mapping)).run();
    return order ? withOrder(read, order) : read;
  }
  const table: TablePreview = {
    header: names,
    rows: sample.slice(0, ROWS_TO_SHOW),
    guess: mapping,
    reasons,
    order: proven === 'none' ? null : (order?.evidence ?? null),
    hasHeader: null,
    placed: geo !== null,
  };
  return { type: 'question', question: { about: 'columns', table } };
}

function geoOf({ metadata, columns }: ParquetFile) {
  try {
    return geoColumnOf(metadata, columns);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedError('damaged_archive', error.message);
    throw error;
  }
}

/** The first rows as text. */
async function sampleOf(
  parquet: ParquetFile,
  columns: readonly SchemaTree[],
): Promise<readonly (readonly string[])[]> {
  const group = parquet.groups.find(({ rows }) => rows > 0);
  if (!group) return [];
  const count = Math.min(ROWS_TO_GUESS_BY, group.rows);
  const rows = Array.from({ length: count }, () => new Array<string>(columns.length).fill(''));
  for (const [at, column] of columns.entries()) {
    const values = await parquet.readColumn(column, group, 0, count);
    const text = cellTextOf(column.element);
    rows.forEach((row, index) => {
      row[at] = text(values[index]);
    });
  }
  return rows;
}

/** What the dates of some columns prove of their order in the whole file; `null` where none is text. */
async function orderIn(
  { parquet, columns }: Source,
  dates: readonly (number | null)[],
): Promise<OrderTally | null> {
  const texts = dates
    .flatMap((at) => columns[at ?? -1] ?? [])
    .filter(({ element }) => element.type === 'BYTE_ARRAY');
  if (texts.length === 0) return null;
  const tally = new OrderTally();
  for (const column of texts)
    for (const group of parquet.groups) {
      const values = await parquet.readColumn(column, group);
      for (let row = 0; row < group.rows; row++) {
        const value = values[row];
        if (typeof value === 'string') tally.note(value);
      }
    }
  return tally;
}

/**
 * Reads by a codebook or by what the reader of the page has said. Where the dates of the whole file prove
 * another order than that in which they were read, it is read again; where they prove none, it is asked.
 */
async function inOrder(source: Source, header: readonly string[]): Promise<ReadOutcome> {
  const answers = source.options.answers ?? {};
  const readingIn = (order: Answers) =>
    new ParquetReading(source, () => {
      const { type, ...meant } = understand(header, source.sample, { ...answers, ...order });
      if (!('reader' in meant)) throw new Error(type);
      return meant.reader;
    });
  const reading = readingIn({});
  const read = await reading.run();
  const { order } = reading;
  if (!order || answers.mapping || answers.dayFirst !== undefined) return read;
  const proven = provenOrder(order.evidence);
  if (proven === 'none') return read;
  if (proven === null)
    return { type: 'question', question: orderQuestion(read.report.format, order) };
  // Day first is how codebooks are read where nobody has said it.
  const right = proven ? read : await readingIn({ dayFirst: false }).run();
  return withOrder(right, order);
}

const withOrder = (read: ReadEvents, { evidence }: OrderTally): ReadEvents => ({
  ...read,
  report: { ...read.report, ...provenForReport(evidence) },
});
