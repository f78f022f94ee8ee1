import { bytesOf } from '../../../archive/bytesOf';
import { sha256Of } from '../../../archive/sha256';
import { type Day, dayFromIso } from '../../../domain/day';
import { KINDS, type Kind } from '../../../domain/vocabulary';
import { ColumnsBuilder } from '../../columns/columnsBuilder';
import type { OwnColumns } from '../../columns/ownColumns';
import type { PackCells } from '../../packs/cells';
import type { PackFault } from '../../packs/fault';
import type { PackFile } from '../../packs/overview';
import type { DetailsIndex } from '../detailsIndex';
import { LIMITS } from '../limits';
import { kindNamed } from '../meaning/kindNames';
import { packEventsByHeader } from '../meaning/ownSaved';
import { RefusedError } from '../refused';
import { ParquetFile } from './parquetFile';
import { ParquetReading } from './parquetReading';

/** A file of a pack, and what its overview says of it. */
export interface PackRequest {
  readonly of: 'events' | 'days' | 'cells';
  readonly file: Blob;
  readonly listed: PackFile;
  /** Degrees a side of a square; of `cells` alone. */
  readonly degrees: number;
}

/** What a file of a pack holds, or why it cannot be taken for what the overview lists. */
export type PackRead =
  | { readonly type: 'events'; readonly columns: OwnColumns; readonly details: DetailsIndex }
  /** Groups of events by days and kind, and how many each stands for. */
  | { readonly type: 'days'; readonly columns: OwnColumns; readonly weights: Uint32Array }
  | { readonly type: 'cells'; readonly cells: PackCells }
  | { readonly type: 'fault'; readonly fault: PackFault };

/** Rows that are decoded at once: a larger group would not fit the memory of a worker beside the rest. */
const MOST_GROUP_ROWS = 1_000_000;

class PackError extends Error {
  constructor(
    readonly code: PackFault['code'],
    detail?: string,
  ) {
    super(detail);
  }
}

/** Reads a file of a pack. Never rejects for what is in it. */
export async function readPackFile(request: PackRequest): Promise<PackRead> {
  const { file, listed } = request;
  const fault = (code: PackFault['code'], detail: string): PackRead => ({
    type: 'fault',
    fault: detail === '' ? { code } : { code, detail },
  });
  try {
    if (listed.sha256 !== null && (await checksumOf(file)) !== listed.sha256)
      throw new PackError('altered');
    const parquet = await ParquetFile.open(file, LIMITS);
    if (parquet.groups.some(({ rows }) => rows > MOST_GROUP_ROWS))
      throw new PackError('group', `> ${MOST_GROUP_ROWS}`);
    if (parquet.rows !== listed.rows)
      throw new PackError('cut', `${parquet.rows} ≠ ${listed.rows}`);
    return await READERS[request.of](parquet, request);
  } catch (error) {
    if (error instanceof PackError) return fault(error.code, error.message);
    if (!(error instanceof RefusedError)) throw error;
    const { code, detail = '' } = error.refusal;
    return fault(
      code === 'too_many_rows' || code === 'too_large' ? 'too_large' : 'unreadable',
      detail,
    );
  }
}

/** In hexadecimal. */
async function checksumOf(file: Blob): Promise<string> {
  const digest = await sha256Of(await bytesOf(file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const READERS = { events: readEventRows, days: readDays, cells: readCells } as const;

async function readEventRows(parquet: ParquetFile, { file }: PackRequest): Promise<PackRead> {
  const names = parquet.columns.map(({ element }) => element.name);
  if (!packEventsByHeader(names)) throw new PackError('columns', names.join(', ').slice(0, 200));
  const source = {
    file,
    parquet,
    geo: null,
    columns: parquet.columns,
    names,
    sample: [],
    options: {},
  };
  const { columns, details } = await new ParquetReading(source, () => {
    const reader = packEventsByHeader(names);
    if (!reader) throw new PackError('columns');
    return reader;
  }).run();
  // A pack has dated rows only.
  if (columns.datedCount !== columns.count) throw new PackError('columns', 'start, end');
  return { type: 'events', columns, details };
}

/** Calls back with the cells of each row, in the order of the names. */
async function eachRow(
  parquet: ParquetFile,
  names: readonly string[],
  take: (cells: readonly unknown[]) => void,
): Promise<void> {
  const columns = names.map((name) => {
    const column = parquet.columns.find(({ element }) => element.name === name);
    if (!column) throw new PackError('columns', name);
    return column;
  });
  const cells: unknown[] = [];
  for (const group of parquet.groups) {
    const decoded: ArrayLike<unknown>[] = [];
    for (const column of columns) decoded.push(await parquet.readColumn(column, group));
    for (let row = 0; row < group.rows; row++) {
      for (let at = 0; at < decoded.length; at++) cells[at] = decoded[at]?.[row];
      take(cells);
    }
  }
}

function wholeOf(value: unknown, name: string): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new PackError('columns', name);
  return number;
}

function countOf(value: unknown): number {
  const events = wholeOf(value, 'events');
  if (events < 0 || events >= 2 ** 32) throw new PackError('columns', 'events');
  return events;
}

/** Finds the kind of each different text once. */
function kindsOf(): (value: unknown) => Kind {
  const known = new Map<unknown, Kind>();
  return (value) => {
    const kind = known.get(value) ?? kindNamed(typeof value === 'string' ? value : '') ?? 'other';
    known.set(value, kind);
    return kind;
  };
}

async function readDays(parquet: ParquetFile): Promise<PackRead> {
  const builder = new ColumnsBuilder();
  const events: number[] = [];
  const kindOf = kindsOf();
  const known = new Map<unknown, Day | null>();
  const dayIn = (value: unknown, name: string): Day => {
    const text = typeof value === 'string' ? value.slice(0, 10) : '';
    const day = known.get(value) ?? dayFromIso(text);
    if (day === null) throw new PackError('columns', name);
    known.set(value, day);
    return day;
  };
  await eachRow(parquet, ['start', 'end', 'lasting', 'kind', 'events'], (cells) => {
    const [start, end, lasting, kind, count] = cells;
    const days = { from: dayIn(start, 'start'), to: dayIn(end, 'end') };
    if (days.from > days.to) throw new PackError('columns', 'end');
    builder.add({
      ...{ record: events.length, kind: kindOf(kind), days, lasting: lasting === true },
      ...{ position: null, precision: 'exact' },
    });
    events.push(countOf(count));
  });
  const columns = builder.finish();
  return {
    type: 'days',
    columns,
    weights: Uint32Array.from(columns.record, (record) => events[record] ?? 0),
  };
}

/** Squares of the Earth in a row: more than any pack has. */
const ROW = 2 ** 13;

async function readCells(parquet: ParquetFile, { degrees }: PackRequest): Promise<PackRead> {
  const { rows } = parquet;
  const month = new Int32Array(rows);
  const square = new Uint32Array(rows);
  const kind = new Uint8Array(rows);
  const events = new Uint32Array(rows);
  const kindOf = kindsOf();
  const squares = new Map<number, number>();
  const [x, y]: [number[], number[]] = [[], []];
  const indexOf = (column: number, row: number): number => {
    const key = row * ROW + column;
    const found = squares.get(key) ?? squares.size;
    if (found === squares.size) {
      squares.set(key, found);
      x.push(column);
      y.push(row);
    }
    return found;
  };
  let at = 0;
  await eachRow(parquet, ['month', 'kind', 'x', 'y', 'events'], (cells) => {
    const column = wholeOf(cells[2], 'x');
    const row = wholeOf(cells[3], 'y');
    if (Math.abs(column * degrees) > 180 || Math.abs(row * degrees) > 90)
      throw new PackError('columns', 'x, y');
    month[at] = wholeOf(cells[0], 'month');
    if (at > 0 && (month[at] ?? 0) < (month[at - 1] ?? 0)) throw new PackError('columns', 'month');
    kind[at] = KINDS.indexOf(kindOf(cells[1]));
    square[at] = indexOf(column, row);
    events[at] = countOf(cells[4]);
    at++;
  });
  return {
    type: 'cells',
    cells: {
      ...{ degrees, month, square, kind, events },
      x: Int16Array.from(x),
      y: Int16Array.from(y),
    },
  };
}
