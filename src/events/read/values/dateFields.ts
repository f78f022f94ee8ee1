import {
  type DateRead,
  dayOfDate,
  fullYear,
  monthRange,
  singleOrNull,
  yearRange,
} from './calendar';
import { isFiller } from './dateWords';
import { monthOfWord } from './monthNames';

/** What a text says of a date: `null` where it does not say it; month and day 0 where it says that they are not known. */
export interface DateFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What reading the parts of a date depends on. */
export interface FieldStyle {
  /** Whether 03/04 is 3 April; `null`: nobody has said it. */
  readonly dayFirst: boolean | null;
  /** Whether four digits alone are a year. */
  readonly years: boolean;
}

type Token =
  | { readonly type: 'number'; readonly text: string; readonly marked: boolean }
  | { readonly type: 'month'; readonly month: number; readonly name: string };

interface Tokens {
  readonly tokens: readonly Token[];
  /** What stands between each two, one mark or a space. */
  readonly between: readonly string[];
}

const PIECE = /(\d+)|(\p{L}+)|([^\d\p{L}]+)/gu;
const MARKS = /[^ ,()~?%]/g;
const MOST_TOKENS = 4;

/** Numbers and months of the text; `null` where there is anything else in it that matters. */
function tokensOf(text: string): Tokens | null {
  const tokens: Token[] = [];
  const between: string[] = [];
  let marks = '';
  let afterWord = false;
  let filled = false;
  for (const [, digits, word, other] of text.matchAll(PIECE)) {
    if (other !== undefined) {
      // A full stop behind a word shortens it.
      marks += (other.match(MARKS) ?? []).join('').replace(afterWord ? /^\./ : '', '');
      afterWord = false;
      continue;
    }
    afterWord = word !== undefined;
    const month = word === undefined ? 0 : monthOfWord(word);
    if (word !== undefined && month === 0) {
      if (!isFiller(word)) return null;
      filled = true;
      continue;
    }
    const marked = marks.endsWith("'");
    const mark = marked ? marks.slice(0, -1) : marks;
    // `mi-février`; but -0044 is a year before Christ.
    const isLeading = tokens.length === 0 && mark !== '' && !(filled && mark === '-');
    if (mark.length > 1 || isLeading) return null;
    const last = tokens.at(-1);
    marks = '';
    // As reports in Arabic give it in both calendars' names: fibrayir/shubat.
    if (last?.type === 'month' && last.month === month && mark === '/') continue;
    if (tokens.length > 0) between.push(mark === '' ? ' ' : mark);
    if (digits === undefined) tokens.push({ type: 'month', month, name: word ?? '' });
    else tokens.push({ type: 'number', text: digits, marked });
    if (tokens.length > MOST_TOKENS) return null;
  }
  return marks === '' || marks === '.' || marks === "'"
    ? withoutTuesday({ tokens, between })
    : null;
}

/** `mar` before a whole date is Tuesday in French and Spanish. */
function withoutTuesday({ tokens, between }: Tokens): Tokens {
  const [first, second, third, fourth] = tokens;
  const isInNumbers = third?.type === 'number' && fourth?.type === 'number' && between[1] !== ' ';
  const isTuesday =
    first?.type === 'month' &&
    first.name === 'mar' &&
    between[0] === ' ' &&
    (second?.type === 'number' ? isInNumbers || third?.type === 'month' : fourth !== undefined);
  return isTuesday ? { tokens: tokens.slice(1), between: between.slice(1) } : { tokens, between };
}

const nothing: DateFields = { year: null, month: null, day: null };
const NUMBER_MARKS = '/.-_ ';

/** What a text in plain letters says of one date, perhaps only a part of it; `null`: it is no date. */
export function dateFields(text: string, style: FieldStyle): DateFields | null {
  const found = tokensOf(text);
  if (!found) return null;
  const { tokens, between } = found;
  const shape = tokens.map(({ type }) => (type === 'number' ? 'N' : 'M')).join('');
  const numbers = tokens.flatMap((token) => (token.type === 'number' ? [token] : []));
  const month = tokens.find((token) => token.type === 'month')?.month ?? null;
  const [first, second, third] = numbers;
  const evenly =
    between.every((mark) => mark === between[0]) && NUMBER_MARKS.includes(between[0] ?? ' ');
  switch (shape) {
    case 'NNN':
      return first && second && third && evenly ? threeNumbers(first, second, third, style) : null;
    case 'NMN':
      if (!first || !second) return null;
      return isYear(first) && isShort(second) && !second.marked
        ? { year: Number(first.text), month, day: Number(second.text) }
        : dayAndYear(first, second, month);
    case 'MNN':
      return first && second ? dayAndYear(first, second, month) : null;
    case 'MN':
    case 'NM':
      if (!first) return null;
      if (isYear(first) || first.marked) return { ...nothing, year: yearOf(first), month };
      // As spreadsheets show a month: Feb-13. A day without its year would be 13-Feb.
      if (shape === 'MN' && between[0] === '-' && first.text.length === 2)
        return { ...nothing, year: yearOf(first), month };
      return isShort(first) ? { ...nothing, month, day: Number(first.text) } : null;
    case 'NN':
      return first && second ? twoNumbers(first, second, between[0] ?? '', style) : null;
    case 'N':
      return first ? oneNumber(first, style) : null;
    case 'M':
      return { ...nothing, month };
    default:
      return null;
  }
}

type Digits = Extract<Token, { type: 'number' }>;
const isYear = ({ text }: Digits): boolean => text.length === 4;
const isShort = ({ text }: Digits): boolean => text.length <= 2;

function yearOf({ text }: Digits): number | null {
  if (text.length === 4) return Number(text);
  return text.length === 2 ? fullYear(Number(text)) : null;
}

function dayAndYear(day: Digits, year: Digits, month: number | null): DateFields | null {
  const number = yearOf(year);
  return isShort(day) && !day.marked && number !== null
    ? { year: number, month, day: Number(day.text) }
    : null;
}

function threeNumbers(
  first: Digits,
  second: Digits,
  third: Digits,
  { dayFirst }: FieldStyle,
): DateFields | null {
  if (!isShort(second)) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  if (isYear(first)) return isShort(third) ? { year: a, month: b, day: Number(third.text) } : null;
  const year = yearOf(third);
  if (year === null || !isShort(first) || first.marked) return null;
  // No day: the year stands first, as in 98-02-01.
  if (a > 31 && isShort(third)) return { year: fullYear(a), month: b, day: Number(third.text) };
  const order = dayFirst ?? onlyOrder(a, b);
  if (order === null) return null;
  return order ? { year, month: b, day: a } : { year, month: a, day: b };
}

function twoNumbers(
  first: Digits,
  second: Digits,
  mark: string,
  { dayFirst }: FieldStyle,
): DateFields | null {
  const [a, b] = [Number(first.text), Number(second.text)];
  // `3, 2013` as the end of `February 1-3, 2013`.
  if (mark === ' ')
    return isShort(first) && isYear(second) ? { year: b, month: null, day: a } : null;
  if (isYear(first)) {
    if (mark === '-' && second.text.length === 3) return dayOfYear(a, b);
    return isShort(second) && (mark === '-' || mark === '/')
      ? { ...nothing, year: a, month: b }
      : null;
  }
  if (!isShort(first)) return null;
  if (isYear(second))
    return mark === '-' || mark === '/' ? { ...nothing, year: b, month: a } : null;
  const order = dayFirst ?? onlyOrder(a, b);
  if (!isShort(second) || order === null || !NUMBER_MARKS.includes(mark)) return null;
  return order ? { ...nothing, month: b, day: a } : { ...nothing, month: a, day: b };
}

/** ISO 8601: 2013-032 is 1 February. */
function dayOfYear(year: number, day: number): DateFields | null {
  let left = day;
  for (let month = 1; month <= 12; month++) {
    const range = monthRange(year, month);
    if (!range || left < 1) return null;
    const length = range.to - range.from + 1;
    if (left <= length) return { year, month, day: left };
    left -= length;
  }
  return null;
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:([01]\d|2[0-3])[0-5]\d[0-5]\d)?$/;

function oneNumber(number: Digits, { years }: FieldStyle): DateFields | null {
  const { text, marked } = number;
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day] = compact;
    return { year: Number(year), month: Number(month), day: Number(day) };
  }
  if (text.length === 4 || marked) return years ? { ...nothing, year: yearOf(number) } : null;
  return isShort(number) ? { ...nothing, day: Number(text) } : null;
}

/** Whether the first of two numbers is the day; `null` where both could be a month and it matters. */
function onlyOrder(first: number, second: number): boolean | null {
  if (first > 12 || first === second) return true;
  if (second > 12) return false;
  if (first === 0 || second === 0) return first === 0;
  return null;
}

/** The days that a date comes to: a day, or one day of its month or year; `null` where the calendar lacks it. */
export function daysOfFields({ year, month, day }: DateFields): DateRead | null {
  if (year === null || (month === null && day !== null)) return null;
  if (day) return singleOrNull(dayOfDate(year, month ?? 0, day));
  return month ? monthRange(year, month) : yearRange(year);
}
