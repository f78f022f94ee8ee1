import { type Day, dayOf, dayOfMs } from '../../domain/day';

/** Days that a text names, both included. */
export interface DateRead {
  readonly from: Day;
  readonly to: Day;
  /** An interval `from/to`; otherwise a single day, or one day of a month or year. */
  readonly lasting: boolean;
}

/** What a column's dates need to be told: numbers since 1970 look like any others. */
export interface DateStyle {
  /** In which order 03/04/2013 stands. */
  readonly dayFirst: boolean;
  /** Numbers are seconds, or from 100,000,000,000 on milliseconds, since 1970. */
  readonly epoch: boolean;
}

/**
 * Reads a date: ISO 8601 and EDTF in years 1 to 9999 (with a time and zone: the UTC day; without a
 * zone: the day as written), `YYYY-MM` and `YYYY`, intervals, `03 December 2020`, `3 déc. 2020`,
 * `December 3, 2020`, and numbers in the order of the style. `null`: no such date, or a date that
 * the calendar lacks.
 */
export function readDate(text: string, style: DateStyle): DateRead | null {
  const day = isoStart(text);
  if (day !== null && (text.length === 10 || isLocalTime(text))) return single(day);
  const trimmed = text.trim();
  const slash = trimmed.indexOf('/');
  if (slash > 3 && slash === trimmed.lastIndexOf('/')) {
    const from = readOne(trimmed.slice(0, slash), style);
    const to = readOne(trimmed.slice(slash + 1), style);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to, lasting: true } : null;
  }
  return readOne(trimmed, style);
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

/** The whole month in which a day lies. */
export function monthOf(day: Day): DateRead {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return monthRange(year, month) ?? single(day);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

const single = (day: Day): DateRead => ({ from: day, to: day, lasting: false });
const singleOrNull = (day: Day | null): DateRead | null => (day === null ? null : single(day));

function monthRange(year: number, month: number): DateRead | null {
  const from = dayOfDate(year, month, 1);
  return from === null
    ? null
    : { from, to: dayOf(from + daysInMonth(year, month) - 1), lasting: false };
}

function yearRange(year: number): DateRead | null {
  const [from, to] = [dayOfDate(year, 1, 1), dayOfDate(year, 12, 31)];
  return from === null || to === null ? null : { from, to, lasting: false };
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

const LOCAL_TIME = /^.{10}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/;
/** Midnight as UCDP writes it, without asking the expression. */
const isLocalTime = (text: string): boolean =>
  (text.length === 23 && text.endsWith(' 00:00:00.000')) || LOCAL_TIME.test(text);

const ZONED =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;
const UNSURE = /[?~%]$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = String.raw`(?:[T ,]+\d{1,2}[:h]\d{2}\S*(?: ?[ap]m)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th)?[ -](\p{L}{3,10})\.?[ ,-]+(\d{4})${TIME}$`,
  'iu',
);
const NAME_FIRST = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const NAMED_MONTH = /^(\p{L}{3,10})\.?[ -](\d{4})$/u;
const EPOCH = /^-?\d{1,14}(?:\.\d+)?$/;
const FIRST_MILLISECONDS = 1e11;

function readOne(withMark: string, { dayFirst, epoch }: DateStyle): DateRead | null {
  const text = withMark.replace(UNSURE, '');
  if (epoch && EPOCH.test(text)) {
    const moment = Number(text);
    return inYears(dayOfMs(Math.abs(moment) < FIRST_MILLISECONDS ? moment * 1_000 : moment));
  }
  if (text.length === 10 || isLocalTime(text)) {
    const day = isoStart(text);
    if (day !== null) return single(day);
  }
  if (YEAR.test(text)) return yearRange(Number(text));
  let match = MONTH.exec(text);
  if (match) return monthRange(Number(match[1]), Number(match[2]));
  if (ZONED.test(text)) return zoned(text);
  match = COMPACT.exec(text);
  if (match) return numbered(match[1], match[2], match[3]);
  match = YEAR_FIRST.exec(text);
  if (match) return numbered(match[1], match[3], match[4]);
  match = YEAR_LAST.exec(text);
  if (match)
    return dayFirst
      ? numbered(match[4], match[3], match[1])
      : numbered(match[4], match[1], match[3]);
  return readNamed(text);
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

const FIRST_DAY = dayOfDate(1, 1, 1) ?? 0;
const LAST_DAY = dayOfDate(9999, 12, 31) ?? 0;
const inYears = (day: Day): DateRead | null =>
  day >= FIRST_DAY && day <= LAST_DAY ? single(day) : null;

/** A day that the calendar lacks would be moved into the next month. */
function zoned(text: string): DateRead | null {
  if (isoStart(text) === null) return null;
  const short = /[+-]\d{2}$/.test(text)
    ? `${text}:00`
    : text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const ms = Date.parse(
    short
      .replace(/^(.{10}) /, '$1T')
      .replace(/\s/g, '')
      .toUpperCase(),
  );
  return Number.isNaN(ms) ? null : inYears(dayOfMs(ms));
}

/** Each name that a month has in English or French, with its usual short forms. */
const MONTH_NAMES: readonly string[] = [
  'jan january janv janvier',
  'feb february fev fevr fevrier',
  'mar march mars',
  'apr april avr avril',
  'may mai',
  'jun june juin',
  'jul july juil juillet',
  'aug august aou aout',
  'sep sept september septembre',
  'oct october octobre',
  'nov november novembre',
  'dec december decembre',
];
const NUMBER_OF_MONTH = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const ACCENTS = /\p{M}/gu;
const monthNumber = (name = ''): number =>
  NUMBER_OF_MONTH.get(name.normalize('NFD').replace(ACCENTS, '').toLowerCase()) ?? 0;
