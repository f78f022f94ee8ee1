declare const brand: unique symbol;

/** A calendar day as an integer: days since 1970-01-01, UTC (proleptic Gregorian calendar). */
export type Day = number & { readonly [brand]: 'day' };

/** Both ends are included: `from <= to`. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with this number, rounded down to a whole day. */
export const dayOf = (number: number): Day => Math.floor(number) as Day;

/** The UTC day on which a moment in milliseconds since the epoch falls. */
export const dayOfMs = (ms: number): Day => dayOf(ms / MS_PER_DAY);

/** First moment of the day in milliseconds since the epoch, UTC. */
export const msOfDay = (day: Day): number => day * MS_PER_DAY;

/** The day named by `YYYY-MM-DD`, or `null` where there is no such day (2013-02-30, for instance). */
export function dayFromIso(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return dayOfMs(date.getTime());
}

/** `YYYY-MM-DD` of a day between the years 0 and 9999. */
export const isoOfDay = (day: Day): string => new Date(msOfDay(day)).toISOString().slice(0, 10);

/** The day `count` days later (earlier where negative). */
export const addDays = (day: Day, count: number): Day => dayOf(day + count);

/** The same date `count` months later; a date that the month lacks becomes its last day. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(msOfDay(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const firstOfNext = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 1);
  const daysInMonth = Math.round((firstOfNext - first) / MS_PER_DAY);
  return dayOf(dayOfMs(first) + Math.min(date.getUTCDate(), daysInMonth) - 1);
}

export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The nearest day within the range. */
export const clampDay = (day: Day, range: DayRange): Day =>
  maxDay(range.from, minDay(day, range.to));
