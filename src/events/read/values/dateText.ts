import { type Day, dayOf } from '../../../domain/day';
import {
  type DateRead,
  dayOfDate,
  dayOfEpoch,
  inYears,
  monthRange,
  single,
  singleOrNull,
  spanOf,
  yearRange,
} from './calendar';
import { monthNumber } from './monthNames';

/** What dates need to be told of a file: numbers since 1970 look like any others. */
export interface DateStyle {
  /** In which order 03/04/2013 stands; `null` where nobody has said it: such a date is then none. */
  readonly dayFirst: boolean | null;
  /** Numbers are seconds or milliseconds since 1970. */
  readonly epoch: boolean;
  /** Four digits alone are a year: only where a name says so, as they are an hour under `time`, an id under `from`. */
  readonly years: boolean;
  /** Numbers such as 41306 are days as spreadsheets count them (`dayOfSerial`); they come before `epoch`. */
  readonly serial?: boolean;
}

const LONGEST_DATE = 80;

/**
 * Reads a date: ISO 8601 in years 1 to 9999 (with a time and zone: the UTC day; without a zone: the
 * day as written), `YYYY-MM` and `YYYY`, also uncertain (`~`), intervals, `03 December 2020`,
 * `3 déc. 2020`, `December 3, 2020`, and numbers in the order of the style. `null`: no such date, or a
 * date that the calendar lacks.
 */
export function readDate(text: string, style: DateStyle): DateRead | null {
  const day = isoStart(text);
  if (day !== null && (text.length === 10 || isMidnight(text))) return single(day);
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return null;
  const slash = trimmed.indexOf('/');
  if (slash > 3 && slash === trimmed.lastIndexOf('/')) {
    const first = readOne(trimmed.slice(0, slash), style);
    const last = readOne(trimmed.slice(slash + 1), style);
    return first && last && spanOf(first, last);
  }
  return readOne(trimmed, style);
}

const ZERO = 48;
const DASH = 45;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The day of a text that begins `YYYY-MM-DD`; a million of them make the time of reading. */
function isoStart(text: string): Day | null {
  if (text.length < 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return Number.isNaN(year + month + day) ? null : dayOfDate(year, month, day);
}

/** As UCDP writes it, told without asking an expression. */
const isMidnight = (text: string): boolean => text.length === 23 && text.endsWith(' 00:00:00.000');

const MOMENT =
  /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|([+-])(\d{2}):?(\d{2})?)?$/i;
const UNSURE = /[?~%]$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = String.raw`(?:[T ,]+(?:[01]?\d|2[0-4])[:h][0-5]\d\S*(?: ?[ap]m)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}{3,10})\.?[ ,-]+(\d{4})${TIME}$`,
  'iu',
);
const NAME_FIRST = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const NAMED_MONTH = /^(\p{L}{3,10})\.?[ -](\d{4})$/u;
const EPOCH = /^-?\d{1,14}(?:\.\d+)?$/;
const MINUTES_PER_DAY = 1_440;

function readOne(withMark: string, { dayFirst, epoch }: DateStyle): DateRead | null {
  const text = withMark.replace(UNSURE, '');
  if (epoch && EPOCH.test(text)) return inYears(single(dayOfEpoch(Number(text))));
  if (text.length === 10) {
    const day = isoStart(text);
    if (day !== null) return single(day);
  }
  if (YEAR.test(text)) return yearRange(Number(text));
  let match = MONTH.exec(text);
  if (match) return monthRange(Number(match[1]), Number(match[2]));
  match = MOMENT.exec(text);
  if (match) return readMoment(match);
  match = COMPACT.exec(text);
  if (match) return numbered(match[1], match[2], match[3]);
  match = YEAR_FIRST.exec(text);
  if (match) return numbered(match[1], match[3], match[4]);
  match = YEAR_LAST.exec(text);
  if (match) {
    const [, first, , second, year] = match;
    const order = dayFirst ?? onlyOrder(Number(first), Number(second));
    if (order === null) return null;
    return order ? numbered(year, second, first) : numbered(year, first, second);
  }
  return readNamed(text);
}

/** Whether the first of two numbers is the day; `null` where both could be a month and it matters. */
function onlyOrder(first: number, second: number): boolean | null {
  if (first > 12 || first === second) return true;
  return second > 12 ? false : null;
}

function readNamed(text: string): DateRead | null {
  let match = DAY_NAMED.exec(text);
  if (match) return numbered(match[3], monthNumber(match[2]), match[1]);
  match = NAME_FIRST.exec(text);
  if (match) return numbered(match[3], monthNumber(match[1]), match[2]);
  match = NAMED_MONTH.exec(text);
  return match ? monthRange(Number(match[2]), monthNumber(match[1])) : null;
}

type Part = string | number | undefined;
const numbered = (year: Part, month: Part, day: Part): DateRead | null =>
  singleOrNull(dayOfDate(Number(year), Number(month), Number(day)));

/** A moment falls on its UTC day; without a zone it is taken as written. */
function readMoment([text, hours, minutes, sign, ...zone]: RegExpExecArray): DateRead | null {
  const day = isoStart(text);
  if (day === null || Number(hours) > 24 || Number(minutes) > 59) return null;
  const [zoneHours = 0, zoneMinutes = 0] = zone.map((part) => Number(part ?? 0));
  const ahead = (zoneHours * 60 + zoneMinutes) * (sign === '-' ? -1 : 1);
  const inDay = Number(hours) * 60 + Number(minutes) - ahead;
  // 24:00 is the end of the day that it is written with.
  const later = Number(hours) === 24 && !sign ? 0 : Math.floor(inDay / MINUTES_PER_DAY);
  return inYears(single(dayOf(day + later)));
}

/** Why `readDate` gives no date for a text that is not missing. */
export const dateProblem = (_text: string): 'bad_date' | 'before_year_one' => 'bad_date';
