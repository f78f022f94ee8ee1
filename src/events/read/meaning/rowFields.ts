import type { OwnEvent } from '../../columns/columnsBuilder';
import type { Format, RowProblem } from '../outcome';
import { type DateRead, since, spanOf } from '../values/calendar';
import { type DateStyle, dateProblem, readDate } from '../values/dateText';
import { type Axis, readDegrees } from '../values/degrees';
import { isMissing } from '../values/missing';
import { isNullIsland } from '../values/nullIsland';
import { readCountText } from '../values/numberText';
import { OrderTally } from '../values/order';
import { plainName } from './plainName';

/** Takes what is wrong with a row that is kept; `column` is an index into the header. */
export type NoteCell = (column: number, value: string, problem: RowProblem) => void;

/** How dates of cells are read, and who counts what they prove; `null`: the order is known. */
export interface CellDates {
  readonly style: DateStyle;
  readonly order: OrderTally | null;
}

/**
 * Dates of a format whose columns are known: day first where nobody has said it, while it is counted what
 * would prove otherwise, as spreadsheets write a file anew in the order of their country.
 */
export const codebookDates = (dayFirst?: boolean): CellDates => ({
  style: { dayFirst: dayFirst ?? true, epoch: false, years: false, serial: true },
  order: dayFirst === undefined ? new OrderTally() : null,
});

/** How the rows of a table are understood. */
export interface RowReader {
  readonly format: Format;
  /** Whose data it is; '' where the format does not say. */
  readonly attribution: string;
  /** Column whose values should differ, or -1. */
  readonly id: number;
  /** What the numbered dates read so far prove of their order; `null` where somebody has said it. */
  readonly order: OrderTally | null;
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

const NOTHING_BEHIND = /\.0+$/;

/** A code of a codebook, also where a program has made a fraction of it: `6.0` is `6`. */
export const codeAt = (cells: readonly string[], column: number): string =>
  cellAt(cells, column).replace(NOTHING_BEHIND, '');

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
  if (isMissing(lonText) && isMissing(latText)) return null;
  const lat = readCoordinate(latText, latColumn, 'lat', note);
  const lon = readCoordinate(lonText, lonColumn, 'lon', note);
  if (lat === null || lon === null) return null;
  if (!isNullIsland([lon, lat])) return [lon, lat];
  note(latColumn, latText, 'null_island');
  return null;
}

function readCoordinate(text: string, column: number, axis: Axis, note: NoteCell): number | null {
  const reading = readDegrees(text, axis);
  if (typeof reading === 'number') return reading;
  note(column, text, reading);
  return null;
}

/** A count of people; `undefined` where the cell says none, with a note where it says something else. */
export function readCount(
  cells: readonly string[],
  column: number,
  note: NoteCell,
): number | undefined {
  const text = cellAt(cells, column);
  if (text === '') return undefined;
  const reading = readCountText(text);
  switch (reading.type) {
    case 'count':
      return reading.count;
    case 'unknown':
      return undefined;
    case 'wrong':
      note(column, text, reading.problem);
      return undefined;
  }
}

/** The days of one cell; `null`, with a note where it is not empty, if it holds no date. */
export function readDateCell(
  cells: readonly string[],
  column: number,
  { style, order }: CellDates,
  note: NoteCell,
): DateRead | null {
  const text = cells[column] ?? '';
  if (text === '') return null;
  const read = readDate(text, style);
  order?.note(text);
  if (!read && !isMissing(text)) note(column, text, dateProblem(text));
  return read;
}

/** A last day that has not come, or is not reported. */
const STILL =
  /^(?:\.\.|present|now|today|ongoing|on-going|continuing|current|to date|en cours|à ce jour|aujourd['’]hui|présent|presente|actualidad|en curso|hoy)$/i;

/**
 * The days of a row with a first and a last date. Where the last comes before the first, or is no
 * date, nobody can say which of them is wrong: the row has no days. A last date of "ongoing" is an open end.
 */
export function readDays(
  cells: readonly string[],
  startColumn: number,
  endColumn: number,
  dates: CellDates,
  note: NoteCell,
): DateRead | null {
  const start = readDateCell(cells, startColumn, dates, note);
  const endText = cellAt(cells, endColumn);
  if (start && STILL.test(endText)) return since(start);
  if (isMissing(endText)) return start;
  const end = readDateCell(cells, endColumn, dates, note);
  if (isMissing(cellAt(cells, startColumn))) return end;
  if (!start || !end) return null;
  const days = spanOf(start, end);
  if (!days) note(endColumn, cellAt(cells, endColumn), 'end_before_start');
  return days;
}

/** The days of an event and the end of them that is not reported, as an event has them. */
export const daysOf = (read: DateRead | null): Pick<OwnEvent, 'days' | 'open'> => ({
  days: read,
  open: read?.open,
});
