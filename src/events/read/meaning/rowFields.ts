import type { OwnEvent } from '../../columns/columnsBuilder';
import type { Format, RowProblem } from '../outcome';
import { type DateRead, spanOf } from '../values/calendar';
import { type DateStyle, readDate } from '../values/dateText';
import { isNullIsland } from '../values/nullIsland';
import { plainName } from './plainName';

/** Takes what is wrong with a row that is kept; `column` is an index into the header. */
export type NoteCell = (column: number, value: string, problem: RowProblem) => void;

/** How the rows of a table are understood. */
export interface RowReader {
  readonly format: Format;
  /** Whose data it is; '' where the format does not say. */
  readonly attribution: string;
  /** Column whose values should differ, or -1. */
  readonly id: number;
  readEvent(cells: readonly string[], record: number, note: NoteCell): OwnEvent;
}

/** A column's cell without spaces around it; '' where there is no such column or cell. */
export function cellAt(cells: readonly string[], column: number): string {
  const cell = cells[column] ?? '';
  // Most cells need no trimming, and to see that is quicker than to trim.
  return isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))
    ? cell
    : cell.trim();
}

/** ASCII without spaces. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x80;

/** Finds columns by name, whatever their order and letter case; the first of several alike. */
export class Header {
  private readonly columns = new Map<string, number>();

  constructor(readonly names: readonly string[]) {
    names.forEach((name, column) => {
      const key = plainName(name);
      if (!this.columns.has(key)) this.columns.set(key, column);
    });
  }

  /** Index of the first of these names that the table has, or -1. */
  column(...names: readonly string[]): number {
    for (const name of names) {
      const column = this.columns.get(name);
      if (column !== undefined) return column;
    }
    return -1;
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.columns.has(name));
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const DECIMAL_COMMA = /^([+-]?\d*),(\d+)$/;
const NO_NUMBER = /^[+-]?(?:nan|inf|infinity|∞)$/i;

/**
 * A number, also with a decimal comma and a typographic minus; `NaN` for anything else. What names
 * no finite number is an infinity, so that it is out of any range.
 */
export function readNumber(text: string): number {
  if (NUMBER.test(text)) return Number(text);
  const plain = text.replace('\u2212', '-');
  if (NUMBER.test(plain)) return Number(plain);
  const comma = DECIMAL_COMMA.exec(plain);
  if (comma) return Number(`${comma[1]}.${comma[2]}`);
  return NO_NUMBER.test(plain) ? Number.POSITIVE_INFINITY : Number.NaN;
}

/**
 * Where a row lies. Coordinates that are no numbers, lie off the globe, or are 0, 0 are noted; those
 * that seem to be swapped too: which of a file's rows are swapped is for its author to say.
 */
export function readPosition(
  cells: readonly string[],
  lonColumn: number,
  latColumn: number,
  note: NoteCell,
): OwnEvent['position'] {
  const lonText = cellAt(cells, lonColumn);
  const latText = cellAt(cells, latColumn);
  if (lonText === '' && latText === '') return null;
  const lat = readCoordinate(latText, latColumn, 90, note);
  const lon = readCoordinate(lonText, lonColumn, 180, note);
  if (lat === null || lon === null) return null;
  if (!isNullIsland([lon, lat])) return [lon, lat];
  note(latColumn, latText, 'null_island');
  return null;
}

function readCoordinate(
  text: string,
  column: number,
  limit: number,
  note: NoteCell,
): number | null {
  const value = readNumber(text);
  if (Math.abs(value) <= limit) return value;
  note(column, text, Number.isNaN(value) ? 'bad_number' : 'out_of_range');
  return null;
}

const MOST_PEOPLE = 0x7fffffff;

/** A count of people; `undefined` where the cell is empty, negative (not recorded) or no number. */
export function readCount(
  cells: readonly string[],
  column: number,
  note: NoteCell,
): number | undefined {
  const text = cellAt(cells, column);
  if (text === '') return undefined;
  const value = readNumber(text);
  if (value < 0) return undefined;
  if (value <= MOST_PEOPLE) return Math.floor(value);
  note(column, text, Number.isNaN(value) ? 'bad_number' : 'out_of_range');
  return undefined;
}

/** The days of one cell; `null`, with a note where it is not empty, if it holds no date. */
export function readDateCell(
  cells: readonly string[],
  column: number,
  style: DateStyle,
  note: NoteCell,
): DateRead | null {
  const text = cells[column] ?? '';
  if (text === '') return null;
  const read = readDate(text, style);
  if (!read && text.trim() !== '') note(column, text, 'bad_date');
  return read;
}

/**
 * The days of a row with a first and a last date. Where the last comes before the first, or is no
 * date, nobody can say which of them is wrong: the row has no days.
 */
export function readDays(
  cells: readonly string[],
  startColumn: number,
  endColumn: number,
  style: DateStyle,
  note: NoteCell,
): DateRead | null {
  const start = readDateCell(cells, startColumn, style, note);
  if (cellAt(cells, endColumn) === '') return start;
  const end = readDateCell(cells, endColumn, style, note);
  if (cellAt(cells, startColumn) === '') return end;
  if (!start || !end) return null;
  const days = spanOf(start, end);
  if (!days) note(endColumn, cellAt(cells, endColumn), 'end_before_start');
  return days;
}
