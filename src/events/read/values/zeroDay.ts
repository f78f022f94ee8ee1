import { type DateRead, dayOfDate } from './calendar';

/**
 * Day 0 of spreadsheets, as they show it (`1/0/1900`, `30/12/1899`), and of databases; and the number 0 since 1970. Programs
 * write it where a date is missing; the year 1 only with a time, as people would not have it.
 */
const ZERO =
  /^(?:0?0([/.-])0?1\1(?:19)?00|0?1([/.-])0?0\2(?:19)?00|1900-01-00|3[01]([/.-])12\3(?:18)?99|12([/.-])3[01]\4(?:18)?99|1899-12-3[01]|0001-01-01(?=T)|0?1[/.-]0?1[/.-]0001|0(?:\.0+)?)(?:[T ,].*)?$/;
const LONGEST = 40;
const LAST = dayOfDate(1970, 1, 1) ?? 0;

/** Whether a date, and what was read of it, is the day from which programs count. */
export const isZeroDay = (text: string, { to }: DateRead): boolean =>
  to <= LAST && text.length <= LONGEST && ZERO.test(text);
