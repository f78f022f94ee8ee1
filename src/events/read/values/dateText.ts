import { addDays, type Day, dayOf } from '../../../domain/day';
import {
  type DateRead,
  dayOfDate,
  dayOfEpoch,
  dayOfSerial,
  inYears,
  quarterRange,
  single,
  singleOrNull,
  yearOfDigits,
} from './calendar';
import { dateFields, daysOfFields } from './dateFields';
import { readDateRange } from './dateRange';
import { readEdtfDays } from './edtfDays';
import { monthOfWord } from './monthNames';
import { IN_NUMBERS, plainDateText } from './plainDateText';
import { programDate } from './programDates';

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
/** Two numbers of four digits: two ids as well as two years. */
const ONLY_YEARS = /^\s*\d{4}\s*\/\s*\d{4}\s*$/;

/**
 * Reads a date in years 1 to 9999, its day as it is written, whatever time and zone stand beside it: ISO 8601
 * with weeks, days of the year and intervals; numbers in the order of the style; months in words; 0 for an
 * unknown day or month; ranges and open ends ("since 1 February 2013"); EDTF. `null`: no such date, one that the calendar
 * lacks, or one that contradicts the order.
 */
export function readDate(text: string, style: DateStyle): DateRead | null {
  const iso = isoStart(text);
  if (iso !== null && (text.length === 10 || isMidnight(text) || MOMENT.test(text)))
    return single(iso);
  if (text.length > LONGEST_DATE) return null;
  if (NUMBER.test(text)) {
    const serial = style.serial ? dayOfSerial(Number(text)) : null;
    if (serial !== null) return single(serial);
    if (style.epoch || MOMENT_NUMBER.test(text)) return inYears(single(dayOfEpoch(Number(text))));
  }
  const program = programDate(text);
  if (program !== null) return readDate(program, { ...style, epoch: true });
  // One or all of a set: a range in no other writing.
  const set = text.startsWith('[') || text.startsWith('{') ? readEdtfDays(text.trim()) : null;
  return (
    set ??
    readCommon(text, style) ??
    readAny(plainDateText(text), style) ??
    (style.years || !ONLY_YEARS.test(text) ? readEdtfDays(text.trim()) : null)
  );
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
  /^.{10}[T ](?:[01]\d|2[0-3]|24(?=:00)):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;
/** So long a number is nothing else: seconds since 1970 from 2001 on, or milliseconds. */
const MOMENT_NUMBER = /^\s*\d{10,13}(?:\.\d+)?\s*$/;
const NUMBER = /^\s*-?\d{1,19}(?:\.\d+)?\s*$/;
const IN_WORDS = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/;

/** The two commonest forms but ISO, told at once: most files have no other. `null` says nothing yet. */
function readCommon(text: string, { dayFirst }: DateStyle): DateRead | null {
  let match = IN_WORDS.exec(text);
  if (match) return numbered(match[3], monthOfWord(match[2]?.toLowerCase() ?? ''), match[1]);
  match = dayFirst === null ? null : IN_NUMBERS.exec(text);
  if (!match) return null;
  const [, first, , second, year] = match;
  // Of 98-02-01 the year comes first.
  if (Number(first) > 31) return null;
  return dayFirst ? numbered(year, second, first) : numbered(year, first, second);
}

type Part = string | number | undefined;
const numbered = (year: Part, month: Part, day: Part): DateRead | null =>
  singleOrNull(dayOfDate(yearOfDigits(String(year)), Number(month), Number(day)));

/** A date in plain letters. A whole date that the calendar lacks is none, and no range that could be made of its parts. */
function readAny(text: string, style: DateStyle): DateRead | null {
  const fields = dateFields(text, style);
  if (fields && fields.year !== null) return daysOfFields(fields);
  return (
    readPartOfYear(text) ??
    readMilitary(text) ??
    readRoman(text) ??
    readDateRange(text, style, readAny)
  );
}

/** The group of day and time of soldiers, `011000ZFEB13` (ACP 121): day, hour, minute, zone, month, year. */
const MILITARY = /^(\d{2}) ?(?:[01]\d|2[0-3])[0-5]\d ?([a-z]{3,10}) ?(\d{4}|\d{2})$/;

function readMilitary(text: string): DateRead | null {
  const match = MILITARY.exec(text.replace(/^(\d{2} ?\d{4}) ?[a-z] /, '$1 '));
  if (!match) return null;
  const [, day, word = '', year] = match;
  const month = monthOfWord(word) || monthOfWord(word.slice(1));
  return month > 0 ? numbered(year, month, day) : null;
}

const ROMAN = /^(\d{1,2}) ?([/. -]) ?([ivx]{1,4}) ?\2 ?(\d{4})$/;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** `1/II/2013`: between numbers, months in Roman ones. */
function readRoman(text: string): DateRead | null {
  const [, day, , roman = '', year] = ROMAN.exec(text) ?? [];
  const month = ROMAN_MONTHS.indexOf(roman) + 1;
  return month > 0 ? numbered(year, month, day) : null;
}

const WEEK = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/;
const QUARTER_FIRST =
  /^(?:[qt]([1-4])|([1-4])(?: quarter| trimestre|q))[ /-](?:of |de |del )?(\d{4})$/;
const QUARTER_LAST = /^(\d{4})[ /-]?[qt]([1-4])$/;
const DAYS_PER_WEEK = 7;

/** Weeks of ISO 8601, and quarters: one day of them. */
function readPartOfYear(text: string): DateRead | null {
  const week = WEEK.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]), Number(week[3] ?? 0));
  const early = QUARTER_FIRST.exec(text);
  if (early) return quarterRange(Number(early[3]), Number(early[1] ?? early[2]));
  const late = QUARTER_LAST.exec(text);
  return late && quarterRange(Number(late[1]), Number(late[2]));
}

function weekOf(year: number, week: number, weekday: number): DateRead | null {
  // 4 January always lies in the first week.
  const [within, withinNext] = [dayOfDate(year, 1, 4), dayOfDate(year + 1, 1, 4)];
  if (within === null || week < 1) return null;
  const monday = addDays(mondayOf(within), (week - 1) * DAYS_PER_WEEK);
  if (withinNext !== null && monday >= mondayOf(withinNext)) return null;
  if (weekday > 0) return inYears(single(addDays(monday, weekday - 1)));
  return inYears({ from: monday, to: addDays(monday, DAYS_PER_WEEK - 1), lasting: false });
}

/** 1970-01-01 was a Thursday. */
const mondayOf = (day: Day): Day =>
  dayOf(day - ((((day + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK));

const BEFORE_CHRIST =
  /(?:^|[\d .])(?:b\. ?c\.?(?: ?e\.?)?|bce?|av(?:ant)?\.? ?j(?:esus)?[. -]*c(?:hrist)?\.?|a\.? ?(?:de )?c(?:risto)?\.|antes de cristo|ق\.? ?م\.?)$/;
const NEGATIVE_YEAR = /^-\d{3,}(?:-|$)/;
const YEAR_ZERO = /^0000(?:-|$)/;

/** Why `readDate` gives no date for a text that is not missing. */
export function dateProblem(text: string): 'bad_date' | 'before_year_one' {
  if (text.length > LONGEST_DATE) return 'bad_date';
  const plain = plainDateText(text);
  return BEFORE_CHRIST.test(plain) || NEGATIVE_YEAR.test(plain) || YEAR_ZERO.test(plain)
    ? 'before_year_one'
    : 'bad_date';
}
