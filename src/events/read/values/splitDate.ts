import {
  type DateRead,
  dayOfDate,
  fullYear,
  monthRange,
  quarterRange,
  singleOrNull,
  yearRange,
} from './calendar';
import { dateFields } from './dateFields';
import { plainCharacters } from './digits';
import { isMissing } from './missing';
import { monthOfWord } from './monthNames';
import { plainDateText } from './plainDateText';

/** A date whose parts stand in columns of their own; `wrong`: the part that makes it none. */
type SplitDate =
  | { readonly type: 'date'; readonly date: DateRead }
  | { readonly type: 'unsaid' }
  | { readonly type: 'wrong'; readonly wrong: 'year' | 'month' | 'day' };

const WHOLE = /^\+?(\d{1,4})(?:[.,]0*)?$/;
const NEGATIVE = /^-\d{1,4}(?:[.,]0*)?$/;
const UNKNOWN_PART = /^(?:0+|99|999|9999)(?:[.,]0*)?$/;
const TWO_DIGITS = /^'?\d{2}$/;

const QUARTER = /^\s*[QqTt] ?([1-4])\s*$/;

const LONGEST_MONTH = 30;

const UNSAID: SplitDate = { type: 'unsaid' };

/**
 * A date of year, month and day; a month may be a name. Empty, 0, 99 and negative numbers stand for what
 * is not known: without a day it is one day of the month, without a month one day of the year. The month may be a quarter
 * (`Q1`), and the day may name the month too, where that has no column (`1-Feb`).
 */
export function readSplitDate(
  year: string,
  month: string,
  day: string,
  dayFirst: boolean | null = null,
): SplitDate {
  const y = yearOf(year);
  if (y === null) return UNSAID;
  if (Number.isNaN(y) || yearRange(y) === null) return { type: 'wrong', wrong: 'year' };
  const quarter = QUARTER.exec(month)?.[1];
  if (quarter !== undefined) return dated(quarterRange(y, Number(quarter)));
  const both = isMissing(month) ? dayOfYear(day, dayFirst) : null;
  if (both) return dated(singleOrNull(dayOfDate(y, both.month, both.day)));
  const m = partOf(month) ?? 0;
  if (!(m <= 12)) return { type: 'wrong', wrong: 'month' };
  const d = partOf(day) ?? 0;
  if (m === 0) return dated(yearRange(y));
  if (d === 0) return dated(monthRange(y, m));
  return dated(singleOrNull(dayOfDate(y, m, d)));
}

const dated = (date: DateRead | null): SplitDate =>
  date ? { type: 'date', date } : { type: 'wrong', wrong: 'day' };

/** `null`: not said; `NaN`: no year. */
function yearOf(text: string): number | null {
  const plain = plainCharacters(text).trim();
  if (isMissing(plain) || NEGATIVE.test(plain) || /^0+$/.test(plain)) return null;
  if (TWO_DIGITS.test(plain)) return fullYear(Number(plain.replace("'", '')));
  return Number(WHOLE.exec(plain)?.[1] ?? Number.NaN);
}

/** A day and its month, as spreadsheets show dates without their year; `null` where the text is no such. */
export function dayOfYear(
  text: string,
  dayFirst: boolean | null,
): { readonly month: number; readonly day: number } | null {
  if (text.length > LONGEST_MONTH || /^\s*\d*\s*$/.test(text)) return null;
  const fields = dateFields(plainDateText(text), { dayFirst, years: false });
  return fields?.year === null && fields.month && fields.day
    ? { month: fields.month, day: fields.day }
    : null;
}

/** A month or a day: `null` where it is not known, `NaN` where it is none. */
function partOf(text: string): number | null {
  const plain = plainCharacters(text).trim();
  if (isMissing(plain) || UNKNOWN_PART.test(plain) || NEGATIVE.test(plain)) return null;
  const number = WHOLE.exec(plain)?.[1];
  if (number !== undefined) return Number(number);
  if (plain.length > LONGEST_MONTH) return Number.NaN;
  return monthOfWord(plainDateText(plain).replace(/\.$/, '')) || Number.NaN;
}
