import type { OwnEvent } from '../../columns/columnsBuilder';
import type { Format, RowProblem } from '../outcome';
import { type DateRead, mayBeHijri, since, spanOf } from '../values/calendar';
import { type DateStyle, dateProblem, readDate } from '../values/dateText';
import { readDegrees } from '../values/degrees';
import { isMissing } from '../values/missing';
import { isNullIsland } from '../values/nullIsland';
import { readCountText, readNumber } from '../values/numberText';
import { OrderTally } from '../values/order';
import { isProjected } from '../values/projected';
import { namedWeekday, weekdayOf } from '../values/weekday';
import { isZeroDay } from '../values/zeroDay';
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
  /** Whose data it is, as far as rows have been read; '' where neither format nor rows say. */
  readonly attribution: string;
  /** Column whose values should differ, or -1. */
  readonly id: number;
  /** Columns that it reads although they were given no meaning: hemispheres, minutes and seconds of coordinates. */
  readonly beside?: readonly number[];
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

/** Shapefiles keep ten bytes of a name, some programs eight to twelve; fewer letters could begin anything. */
const SHORTEST_CUT = 8;

/**
 * Finds columns by name, whatever their order and letter case; the first of several alike. A name that was
 * cut (`sub_event_` for `sub_event_type`) is found where the whole one is missing.
 */
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
      const column = this.find(name);
      if (column !== undefined) return column;
    }
    return -1;
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.find(name) !== undefined);
  }

  private find(name: string): number | undefined {
    for (let length = name.length; length >= Math.min(SHORTEST_CUT, name.length); length--) {
      const column = this.columns.get(name.slice(0, length));
      if (column !== undefined) return column;
    }
    return undefined;
  }
}

/**
 * Where a row lies. Coordinates that are no numbers, lie off the globe, are metres, or are 0, 0 are noted;
 * those that seem to be swapped too: which of a file's rows are swapped is for its author to say. Where one
 * of both is missing, the row has no place, and nothing is wrong.
 */
export function readPosition(
  cells: readonly string[],
  lonColumn: number,
  latColumn: number,
  note: NoteCell,
): OwnEvent['position'] {
  const lonText = cellAt(cells, lonColumn);
  const latText = cellAt(cells, latColumn);
  const [lat, lon] = [readDegrees(latText, 'lat'), readDegrees(lonText, 'lon')];
  if (typeof lat === 'number' && typeof lon === 'number') {
    if (!isNullIsland([lon, lat])) return [lon, lat];
    note(latColumn, latText, 'null_island');
  } else if (isProjected(readNumber(lonText), readNumber(latText)))
    note(latColumn, `${lonText}, ${latText}`, 'projected');
  else if (!isMissing(latText) && !isMissing(lonText)) {
    if (typeof lat !== 'number') note(latColumn, latText, lat);
    if (typeof lon !== 'number') note(lonColumn, lonText, lon);
  }
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
  if (read && isZeroDay(text, read)) {
    note(column, text, 'zero_day');
    return null;
  }
  if (read && mayBeHijri(read)) note(column, text, 'perhaps_hijri');
  if (read && isOtherWeekday(text, read)) note(column, text, 'other_weekday');
  if (!read && !isMissing(text)) note(column, text, dateProblem(text));
  return read;
}

/** Whether a single day names a day of the week that it is not: one of the two is wrong. */
function isOtherWeekday(text: string, { from, to }: DateRead): boolean {
  const named = from === to ? namedWeekday(text) : null;
  return named !== null && named !== weekdayOf(from);
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
  if (start) return readUntil(start, cells, endColumn, dates, note);
  if (isMissing(cellAt(cells, endColumn))) return null;
  const end = readDateCell(cells, endColumn, dates, note);
  return isMissing(cellAt(cells, startColumn)) ? end : null;
}

/** As `readDays`, of a first date that is known. */
export function readUntil(
  start: DateRead,
  cells: readonly string[],
  endColumn: number,
  dates: CellDates,
  note: NoteCell,
): DateRead | null {
  const text = cellAt(cells, endColumn);
  if (text === '') return start;
  if (STILL.test(text)) return since(start);
  if (isMissing(text)) return start;
  const end = readDateCell(cells, endColumn, dates, note);
  if (!end) return null;
  const days = spanOf(start, end);
  if (!days) note(endColumn, text, 'end_before_start');
  return days;
}

/** The days of an event and the end of them that is not reported, as an event has them. */
export const daysOf = (read: DateRead | null): Pick<OwnEvent, 'days' | 'open'> => ({
  days: read,
  open: read?.open,
});
