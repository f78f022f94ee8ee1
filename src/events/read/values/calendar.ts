import { type Day, dayOf, dayOfMs, msOfDay } from '../../../domain/day';

/** The days that a date may mean, both included. */
export interface DateRead {
  readonly from: Day;
  readonly to: Day;
  /** It fills its days; otherwise it is one of them. */
  readonly lasting: boolean;
}

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

/** Seconds since 1970 stay below this until the year 2286; milliseconds reach it in April 1970. */
const FIRST_MILLISECONDS = 1e10;

/** The UTC day of a number of seconds or milliseconds since 1970. */
export const dayOfEpoch = (number: number): Day =>
  dayOfMs(Math.abs(number) < FIRST_MILLISECONDS ? number * 1_000 : number);

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
