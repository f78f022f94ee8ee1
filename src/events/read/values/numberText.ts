import { plainCharacters } from './digits';
import { isMissing } from './missing';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const DECIMAL_COMMA = /^([+-]?\d*),(\d+)$/;
const NO_NUMBER = /^[+-]?(?:nan|inf|infinity|∞)$/i;

/**
 * A number, also with a decimal comma, Arabic digits and a typographic minus; `NaN` for anything else.
 * What names no finite number is an infinity, so that it is out of any range.
 */
export function readNumber(text: string): number {
  if (NUMBER.test(text)) return Number(text);
  const plain = plainNumber(text);
  if (NUMBER.test(plain)) return Number(plain);
  const comma = DECIMAL_COMMA.exec(plain);
  if (comma) return Number(`${comma[1]}.${comma[2]}`);
  return NO_NUMBER.test(plain) ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** The text without the apostrophe that makes spreadsheets keep it as text, and with a dash before it as minus. */
function plainNumber(text: string): string {
  const plain = plainCharacters(text).trim();
  return isDigit(plain.charCodeAt(0))
    ? plain
    : plain.replace(/^'(?=[\d+.-])/, '').replace(/^[\u2013\u2014] ?(?=[\d.])/, '-');
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const WHOLE = /^\+?\d{1,15}(?:[.,]0{1,2}|[.,])?$/;
const FEW_DIGITS = /^\d{1,9}$/;
const NEGATIVE = /^-\s?\d[\d.,' ]*$/;
/** Thousands parted by one and the same mark, also as in India; and nothing behind a decimal mark. */
const GROUPED = /^\+?[1-9]\d{0,2}([.,' \u2019])\d{3}(?:\1\d{3})*(?:[.,]0{1,2})?$/;
const INDIAN = /^\+?[1-9]\d?(?:,\d{2})+,\d{3}(?:\.0{1,2})?$/;
/** `12.000` is 12 in one program and 12,000 in another. */
const TWO_NUMBERS = /^\+?\d{1,3}\.000$/;
const NOT_DIGITS = /\D/g;
const FRACTION = /[.,]0{0,2}$/;
const NUMBER_INSIDE = /\d/;
const MOST_PEOPLE = 0x7fffffff;

/** How many people a cell says; or why it says no such number. */
type CountReading =
  | { readonly type: 'count'; readonly count: number }
  /** Empty, "unknown", or negative, which stands for "not recorded". */
  | { readonly type: 'unknown' }
  /** `unclear_number`: `10+`, `10-15`, `12.000`, "about 10": a number is in it, but it does not say that one. */
  | {
      readonly type: 'wrong';
      readonly problem: 'bad_number' | 'unclear_number' | 'out_of_range';
    };

const UNKNOWN: CountReading = { type: 'unknown' };

/**
 * A count of people, who are whole: what three digits follow is a mark of thousands, be it a comma, a
 * point, an apostrophe or a space. Never a part of what stands there.
 */
export function readCountText(text: string): CountReading {
  // As nearly all counts are written.
  if (FEW_DIGITS.test(text)) return { type: 'count', count: Number(text) };
  if (isMissing(text)) return UNKNOWN;
  const plain = plainNumber(text);
  if (NEGATIVE.test(plain)) return UNKNOWN;
  if (TWO_NUMBERS.test(plain) && !/^\+?0/.test(plain)) return unclear;
  const grouped = GROUPED.test(plain) || INDIAN.test(plain);
  if (grouped) {
    const whole = /[.,]\d{3}$/.test(plain) ? plain : plain.replace(FRACTION, '');
    return countOf(Number(whole.replace(NOT_DIGITS, '')));
  }
  if (WHOLE.test(plain)) return countOf(Number(plain.replace(FRACTION, '')));
  const value = readNumber(plain);
  if (Number.isInteger(value) && value >= 0) return countOf(value);
  if (value < 0) return UNKNOWN;
  if (value === Number.POSITIVE_INFINITY) return { type: 'wrong', problem: 'out_of_range' };
  return Number.isNaN(value) && NUMBER_INSIDE.test(plain)
    ? unclear
    : { type: 'wrong', problem: 'bad_number' };
}

const unclear: CountReading = { type: 'wrong', problem: 'unclear_number' };

const countOf = (count: number): CountReading =>
  count <= MOST_PEOPLE ? { type: 'count', count } : { type: 'wrong', problem: 'out_of_range' };
