import type { ColumnMapping } from '../outcome';
import { type DateRead, mayBeHijri, since, spanOf } from '../values/calendar';
import type { DateStyle } from '../values/dateText';
import { isMissing } from '../values/missing';
import { readSplitDate } from '../values/splitDate';
import { plainName } from './plainName';
import { type CellDates, cellAt, type NoteCell, readDays, readUntil } from './rowFields';

const EPOCH_NAME =
  /(?:^|_)(?:epoch|unix|timestamp|ms|millis|milliseconds|us|micros|microseconds|ns|nanos|nanoseconds)(?:_|$)/;

/** Whether numbers in a column of this name are seconds, or smaller parts of them, since 1970. */
export const isEpochName = (name: string): boolean => EPOCH_NAME.test(plainName(name));

const HOUR_NAME = /^(?:time|heure|hora|hour|horaire|from|to|de|a)$/;

/** Whether four digits in a column of this name are an hour or an id rather than a year. */
const isHourName = (name: string): boolean => HOUR_NAME.test(plainName(name));

/** The columns of a date in parts, -1 where there is none. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month stands for one of four quarters. */
  readonly quarters: boolean;
  readonly dayFirst: boolean;
  /** The year is that of the first date. */
  readonly isYearShared: boolean;
}

/** @see daysReader */
type DaysReader = (cells: readonly string[], note: NoteCell) => DateRead | null;

/** Reads days by the columns of dates; of a row that has none there, by those of year, month and day. */
export function daysReader(names: readonly string[], mapping: ColumnMapping): DaysReader {
  const [start, end] = [mapping.start ?? -1, mapping.end ?? -1];
  // Who says that a column holds dates has seen them: a bare number is then what a spreadsheet counts.
  const name = names[start] ?? names[end] ?? '';
  const style: DateStyle = {
    dayFirst: mapping.dayFirst,
    epoch: isEpochName(name),
    years: !isHourName(name),
    serial: true,
  };
  const dates: CellDates = { style, order: null };
  const { dayFirst } = mapping;
  const partsAt = (year: number, month: number, day: number): Parts => ({
    ...{ year, month, day, dayFirst, quarters: isQuarterName(names[month] ?? '') },
    isYearShared: mapping.endYear === null,
  });
  const first = partsAt(mapping.year ?? -1, mapping.month ?? -1, mapping.day ?? -1);
  // A year may be told but once, for both ends.
  const endYear = mapping.endYear ?? (mapping.endMonth === null ? -1 : first.year);
  const last = partsAt(endYear, mapping.endMonth ?? -1, mapping.endDay ?? -1);
  if (first.year < 0 && last.year < 0)
    return (cells, note) => readDays(cells, start, end, dates, note);
  return (cells, note) => {
    if (first.year < 0 || !isMissing(cellAt(cells, start))) {
      const days = readDays(cells, start, end, dates, note);
      return days && isMissing(cellAt(cells, end)) ? untilParts(days, cells, last, note) : days;
    }
    const days = readParts(cells, first, note);
    if (!days || days === 'unsaid') return null;
    return isMissing(cellAt(cells, end))
      ? untilParts(days, cells, last, note)
      : readUntil(days, cells, end, dates, note);
  };
}

const isQuarterName = (name: string): boolean => /quarter|trimest/.test(plainName(name));

/** As `readUntil`, of a last date in parts. One that only names the month or year of the first leaves the end open. */
function untilParts(
  first: DateRead,
  cells: readonly string[],
  parts: Parts,
  note: NoteCell,
): DateRead | null {
  const isEmpty = [parts.month, parts.day].every((column) => isMissing(cellAt(cells, column)));
  if (parts.year < 0 || (parts.isYearShared && isEmpty)) return first;
  const last = readParts(cells, parts, note);
  if (last === 'unsaid') return first;
  if (!last) return null;
  if (last.from === first.from && last.to === first.to) return first;
  if (last.from <= first.from && last.to >= first.to) return since(first);
  const days = spanOf(first, last);
  if (!days) note(parts.year, cellAt(cells, parts.year), 'end_before_start');
  return days;
}

/** A date in parts; `null`, with a note, where it is none. */
function readParts(
  cells: readonly string[],
  { year, month, day, quarters, dayFirst }: Parts,
  note: NoteCell,
): DateRead | 'unsaid' | null {
  const monthText = cellAt(cells, month);
  const split = readSplitDate(
    cellAt(cells, year),
    quarters && /^[1-4]$/.test(monthText) ? `Q${monthText}` : monthText,
    cellAt(cells, day),
    dayFirst,
  );
  switch (split.type) {
    case 'date':
      if (mayBeHijri(split.date)) note(year, cellAt(cells, year), 'perhaps_hijri');
      return split.date;
    case 'unsaid':
      return 'unsaid';
    case 'wrong': {
      const column = { year, month, day }[split.wrong];
      note(column, cellAt(cells, column), 'bad_date');
      return null;
    }
  }
}
