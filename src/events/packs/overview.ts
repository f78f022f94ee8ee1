import { type Day, type DayRange, dayFromIso, dayOf, MS_PER_DAY, msOfDay } from '../../domain/day';

/** A file of a pack, as its overview lists it. */
export interface PackFile {
  /** Within the folder; of two shapes only, so that it never leads out. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** In hexadecimal; `null` where the overview does not say. */
  readonly sha256: string | null;
}

/** A file of events: of one month, by their first day. */
export interface PackPart extends PackFile, DayRange {
  /** Months since January 1970. */
  readonly month: number;
}

/** What `overview.json` says of a pack, checked (docs/packs.md). */
export interface Overview {
  readonly title: string;
  /** Whose data it is; never empty. */
  readonly attribution: string;
  /** '' where it is not said. */
  readonly licence: string;
  /** Where the data come from; `null` where that is not said, or is no address on the web. */
  readonly address: string | null;
  readonly rows: number;
  /** Rows of the source that have no usable date, and are in no file. */
  readonly undated: number;
  readonly unplaced: number;
  /** From the first to the last day of any event. */
  readonly days: DayRange;
  /** Degrees a side of the squares of `cells`. */
  readonly cell: number;
  readonly dayCounts: PackFile;
  readonly cellCounts: PackFile;
  /** In order of month, then of path. */
  readonly parts: readonly PackPart[];
}

/** Why a text is no overview: what it is not, or the field that is not as it must be. */
export type OverviewFault =
  | { readonly code: 'not_json' | 'not_pack' }
  | { readonly code: 'version'; readonly detail: string }
  | { readonly code: 'field'; readonly detail: string };

/** Bytes of an overview at most. */
export const MOST_OVERVIEW_BYTES = 2 * 2 ** 20;
/** Of the counts by day and by square: what a first view may take, with room. */
const MOST_COUNT_BYTES = 32 * 2 ** 20;
const MOST_COUNT_ROWS = 4_000_000;
/** Of a file of events, which is read as a whole: one that is larger is not opened, and stops no other. */
export const MOST_PART_BYTES = 256 * 2 ** 20;
const LONGEST_TEXT = 500;

const FORMAT = 'events-by-month';
const VERSION = 1;
const NAME = '[A-Za-z0-9_-][A-Za-z0-9._-]*';
const COUNT_PATH = new RegExp(`^${NAME}\\.parquet$`);
const PART_PATH = new RegExp(`^month=(\\d{4}-\\d{2})/${NAME}\\.parquet$`);
const CELLS = [0.1, 0.25, 0.5, 1, 2];

class FieldError extends Error {}

function check(holds: boolean, field: string): asserts holds {
  if (!holds) throw new FieldError(field);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(value: unknown, field: string): Fields {
  check(isFields(value), field);
  return value;
}

function textOf(value: unknown, field: string): string {
  check(typeof value === 'string', field);
  return value.trim().slice(0, LONGEST_TEXT);
}

function countOf(value: unknown, field: string, most = Number.MAX_SAFE_INTEGER): number {
  check(typeof value === 'number' && Number.isSafeInteger(value), field);
  check(value >= 0 && value <= most, field);
  return value;
}

function dayIn(value: unknown, field: string): Day {
  const day = typeof value === 'string' ? dayFromIso(value) : null;
  check(day !== null, field);
  return day;
}

function rangeOf({ from, to }: Fields, field: string): DayRange {
  const days = { from: dayIn(from, `${field}from`), to: dayIn(to, `${field}to`) };
  check(days.from <= days.to, `${field}to`);
  return days;
}

function fileOf(
  file: Fields,
  shape: RegExp,
  field: string,
  most: readonly number[] = [],
): PackFile {
  const { path, sha256 } = file;
  check(typeof path === 'string' && shape.test(path), `${field}.path`);
  check(
    sha256 === undefined || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256)),
    `${field}.sha256`,
  );
  return {
    path,
    rows: countOf(file.rows, `${field}.rows`, most[0]),
    bytes: countOf(file.bytes, `${field}.bytes`, most[1]),
    sha256: sha256?.toLowerCase() ?? null,
  };
}

/** Months since January 1970 of a day, as the files are sorted by. */
export function monthOf(day: Day): number {
  const date = new Date(msOfDay(day));
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The days of a month, both included. */
export const daysOfMonth = (month: number): DayRange => ({
  from: dayOf(Date.UTC(1970, month) / MS_PER_DAY),
  to: dayOf(Date.UTC(1970, month + 1) / MS_PER_DAY - 1),
});

function partOf(value: unknown, index: number): PackPart {
  const field = `files[${index}]`;
  const file = fieldsOf(value, field);
  const listed = fileOf(file, PART_PATH, field);
  const named = PART_PATH.exec(listed.path)?.[1];
  check(file.month === named, `${field}.month`);
  const month = monthOf(dayIn(`${named}-01`, `${field}.month`));
  const days = rangeOf(file, `${field}.`);
  check(monthOf(days.from) === month, `${field}.from`);
  return { ...listed, ...days, month };
}

const webAddressOf = (value: unknown): string | null =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;

function overviewOf(fields: Fields): Overview {
  const counts = [MOST_COUNT_ROWS, MOST_COUNT_BYTES] as const;
  const { cell, files } = fields;
  const attribution = textOf(fields.attribution, 'attribution');
  check(attribution !== '', 'attribution');
  const title = textOf(fields.title, 'title');
  check(title !== '', 'title');
  check(
    CELLS.some((known) => known === cell),
    'cell',
  );
  check(Array.isArray(files), 'files');
  const parts = files.map(partOf);
  parts.sort((a, b) => a.month - b.month || (a.path < b.path ? -1 : 1));
  check(new Set(parts.map(({ path }) => path)).size === parts.length, 'files');
  const rows = countOf(fields.rows, 'rows');
  check(parts.reduce((sum, part) => sum + part.rows, 0) === rows, 'rows');
  return {
    ...{ title, attribution, rows, parts },
    licence: textOf(fields.licence ?? '', 'licence'),
    address: webAddressOf(fields.address),
    undated: countOf(fields.undated, 'undated'),
    unplaced: countOf(fields.unplaced, 'unplaced', rows),
    days: rangeOf(fields, ''),
    cell: Number(cell),
    dayCounts: fileOf(fieldsOf(fields.days, 'days'), COUNT_PATH, 'days', counts),
    cellCounts: fileOf(fieldsOf(fields.cells, 'cells'), COUNT_PATH, 'cells', counts),
  };
}

/** Reads the text of an `overview.json`: what it says, or the first thing that is wrong with it. Never throws. */
export function readOverview(text: string): Overview | OverviewFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'not_json' };
  }
  if (!isFields(value) || value.format !== FORMAT) return { code: 'not_pack' };
  if (value.version !== VERSION)
    return { code: 'version', detail: String(value.version).slice(0, 20) };
  try {
    return overviewOf(value);
  } catch (error) {
    if (error instanceof FieldError) return { code: 'field', detail: error.message };
    throw error;
  }
}
