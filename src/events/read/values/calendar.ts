import { type Day, dayOf, dayOfMs, msOfDay } from '../../../domain/day';

/** The days that a date may mean, both included. */
export interface DateRead {
  readonly from: Day;
  readonly to: Day;
  /** It fills its days; otherwise it is one of them. */
  readonly lasting: boolean;
  /**
   * The end that is not reported: "since 1 April" has the open end `end`, "until 1 April" `start`. The days
   * are then those of the end that is known, as nothing is shown past it.
   */
  readonly open?: OpenEnd;
}

/** @see DateRead */
type OpenEnd = 'start' | 'end';

/** The day, or `null` where the month has no such day or the year is not from 1 to 9999. */
export function dayOfDate(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  // Counted from March, so that the leap day is the last of a year of 365.2425 days.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return dayOf(365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 719_469);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** A single day as a date. */
export const single = (day: Day): DateRead => ({ from: day, to: day, lasting: false });
/** @see single */
export const singleOrNull = (day: Day | null): DateRead | null =>
  day === null ? null : single(day);

/** Some day of a month. */
export function monthRange(year: number, month: number): DateRead | null {
  const from = dayOfDate(year, month, 1);
  return from === null
    ? null
    : { from, to: dayOf(from + daysInMonth(year, month) - 1), lasting: false };
}

/** Some day of a quarter, from 1 to 4. */
export function quarterRange(year: number, quarter: number): DateRead | null {
  const [first, last] = [monthRange(year, quarter * 3 - 2), monthRange(year, quarter * 3)];
  return first && last && { from: first.from, to: last.to, lasting: false };
}

/** Some day of a year. */
export function yearRange(year: number): DateRead | null {
  const [from, to] = [dayOfDate(year, 1, 1), dayOfDate(year, 12, 31)];
  return from === null || to === null ? null : { from, to, lasting: false };
}

/** The whole month in which a day lies. */
export function monthOf(day: Day): DateRead {
  const date = new Date(msOfDay(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return monthRange(year, month) ?? single(day);
}

const FIRST_DAY = dayOfDate(1, 1, 1) ?? 0;
const LAST_DAY = dayOfDate(9999, 12, 31) ?? 0;

/** The date, or `null` where it lies outside of the years 1 to 9999 or ends before it begins. */
export const inYears = (date: DateRead): DateRead | null =>
  date.from >= FIRST_DAY && date.to <= LAST_DAY && date.from <= date.to ? date : null;

/** Seconds since 1970 stay below the first until the year 2286; milliseconds reach it in April 1970, and so on. */
const FIRST_MILLISECONDS = 1e10;
const FIRST_MICROSECONDS = 1e14;
const FIRST_NANOSECONDS = 1e17;

/** The UTC day of a number of seconds, or thousandth, millionth, billionth parts of them, since 1970. */
export function dayOfEpoch(number: number): Day {
  const size = Math.abs(number);
  if (size < FIRST_MILLISECONDS) return dayOfMs(number * 1e3);
  if (size < FIRST_MICROSECONDS) return dayOfMs(number);
  return dayOfMs(size < FIRST_NANOSECONDS ? number / 1e3 : number / 1e6);
}

/**
 * From the first day of the one date to the last day of the other; `null` where that is before. Twice
 * the same month is one month: the event fell in it, and need not have filled it.
 */
export function spanOf(first: DateRead, last: DateRead): DateRead | null {
  const { from } = first;
  const { to } = last;
  if (to < from) return null;
  const same = from === last.from && to === first.to;
  return { from, to, lasting: same ? first.lasting : to > from };
}

/** From these days on, until nobody says when. */
export const since = ({ from, to }: DateRead): DateRead => ({
  from,
  to,
  lasting: false,
  open: 'end',
});

/** Until these days, since nobody says when. */
export const until = ({ from, to }: DateRead): DateRead => ({
  from,
  to,
  lasting: false,
  open: 'start',
});

/** The years 1380 to 1450 of the Hijri calendar are 1960 to 2028 of ours. */
const FIRST_HIJRI = dayOfDate(1380, 1, 1) ?? 0;
const LAST_HIJRI = dayOfDate(1450, 12, 31) ?? 0;

/**
 * Whether a day may be one of the Hijri calendar in numbers (20/03/1434): of people who live now, not of the late middle
 * ages. Years and months alone are rather those of a chronicle.
 */
export const mayBeHijri = ({ from, to }: DateRead): boolean =>
  from === to && from >= FIRST_HIJRI && from <= LAST_HIJRI;

/** Two-digit years below are of this century, the others of the last, as POSIX and spreadsheets have it within a decade or two. */
const FIRST_OF_LAST_CENTURY = 50;

/** The year that two digits stand for: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export const fullYear = (twoDigits: number): number =>
  twoDigits + (twoDigits < FIRST_OF_LAST_CENTURY ? 2_000 : 1_900);

/** The year that is written with two or four digits. */
export const yearOfDigits = (digits: string): number =>
  digits.length === 2 ? fullYear(Number(digits)) : Number(digits);

/** 1954-10-03 and 2064-04-08: what lies outside is no date of an event, but some other number. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
const SERIAL_OF_1970 = 25_569;

/**
 * The day that a spreadsheet counts by such a number in its system of 1900 (41306 is 2013-02-01), of which
 * a fraction is the time; `null` where the number is too small or large to be one. Its wrong leap day of
 * 1900 lies before. The system of 1904 counts 1,462 less; a bare number cannot tell, and few files use it.
 */
export function dayOfSerial(serial: number): Day | null {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL
    ? dayOf(Math.floor(serial) - SERIAL_OF_1970)
    : null;
}
