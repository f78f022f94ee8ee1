import type { Meaning } from '../outcome';
import { readDate } from '../values/dateText';
import { readDegrees } from '../values/degrees';
import { isMissing } from '../values/missing';
import { monthOfWord } from '../values/monthNames';
import { readCountText, readNumber } from '../values/numberText';
import { isGridReference, isProjected } from '../values/projected';
import { dayOfYear } from '../values/splitDate';
import { cellKind, isDateLike, isPositionLike } from './cellKinds';
import type { NameWords } from './nameWords';
import { plainName } from './plainName';
import { isEpochName } from './rowDays';

const MOST_VALUES = 200;
const DIGITS = /^[+-]?\d+$/;
const FRACTION = /^[+-]?\d{1,3}[.,]\d+$/;
/** As degrees nearly always have it, and money or shares hardly. */
const EXACT_FRACTION = /[.,]\d{2,}$/;
/** Days as spreadsheets count them, from 1954 to 2064. */
const SERIAL = /^[2-5]\d{4}(?:\.\d+)?$/;
const COMPACT = /^(?:1[5-9]|20)\d{6}$/;

/** What the values of a column can be, by those of the rows that are looked at. */
export class ColumnValues {
  readonly values: readonly string[];

  constructor(
    rows: readonly (readonly string[])[],
    column: number,
    private readonly name: string,
    private readonly words: NameWords,
  ) {
    const values: string[] = [];
    for (const row of rows) {
      const text = (row[column] ?? '').trim();
      if (!isMissing(text)) values.push(text);
      if (values.length === MOST_VALUES) break;
    }
    this.values = values;
  }

  /** Part of the values that can mean this; 1 where there are none. */
  share(meaning: Meaning): number {
    return this.shareOf((text) => this.fits(meaning, text));
  }

  shareOf(is: (text: string) => boolean): number {
    const { values } = this;
    return values.length === 0 ? 1 : values.filter(is).length / values.length;
  }

  /** Whether most values are dates that need no name to be seen as such. */
  readonly looksLikeDates = (): boolean =>
    this.values.length > 0 && this.shareOf(isDateLike) >= 0.8;

  /** `16,27` is rather a number with a decimal comma. */
  readonly looksLikePositions = (): boolean =>
    this.values.length > 0 && this.shareOf((text) => cellKind(text) === 'position') >= 0.8;

  /** `1 Feb 2013` has the form of one too. */
  readonly looksLikeGridReferences = (): boolean =>
    this.values.length > 0 &&
    this.shareOf((text) => isGridReference(text) && !isDateLike(text)) >= 0.8;

  /** Whether most values are a day and a month without a year: `1-Feb`. */
  readonly looksLikeDaysOfYear = (): boolean =>
    this.values.length > 0 && this.shareOf((text) => dayOfYear(text, true) !== null) >= 0.8;

  readonly looksLikeDegrees = (): boolean =>
    this.values.length > 0 &&
    this.shareOf((text) => FRACTION.test(text)) === 1 &&
    this.values.some((text) => EXACT_FRACTION.test(text));

  /** Whether most values are metres of a projection. */
  readonly looksLikeMetres = (): boolean =>
    this.values.length > 0 &&
    this.shareOf((text) => isProjected(readNumber(text), readNumber(text))) >= 0.8;

  /** The largest number, whatever its sign. */
  get largest(): number {
    return Math.max(0, ...this.values.map((text) => Math.abs(readNumber(text)) || 0));
  }

  private fits(meaning: Meaning, text: string): boolean {
    switch (meaning) {
      case 'latitude':
        return typeof readDegrees(text, 'lat') === 'number';
      case 'longitude':
        return typeof readDegrees(text, 'lon') === 'number';
      case 'position':
        // A grid reference is told row by row.
        return isPositionLike(text) || isGridReference(text);
      case 'start':
      case 'end':
        return this.isDate(text);
      case 'year':
      case 'endYear':
        return /^\d{4}(?:\.0)?$/.test(text) && Number(text) >= 1000 && Number(text) <= 2200;
      case 'month':
      case 'endMonth':
        return isUpTo(text, 12) || monthOfWord(plainName(text)) > 0 || /^[qt] ?[1-4]$/i.test(text);
      case 'day':
      case 'endDay':
        return isUpTo(text, 31);
      case 'fatalities':
        return countTypes.has(countType(text));
      case 'title':
      case 'type':
      case 'actor':
      case 'target':
      case 'place':
      case 'country':
        return cellKind(text) === 'text';
    }
  }

  /** Digits alone are a date only under a name that says so. */
  private isDate(text: string): boolean {
    if (!DIGITS.test(text) && !SERIAL.test(text)) return isDateLike(text);
    const { has } = this.words;
    const epoch = isEpochName(this.name);
    if (SERIAL.test(text) || COMPACT.test(text)) return has('date', 'start', 'end', 'stamp', 'day');
    if (text.length === 4) return has('date', 'start', 'end') && isYear(text);
    return readDate(text, { dayFirst: true, epoch, years: false }) !== null;
  }
}

const isYear = (text: string): boolean => Number(text) >= 1400 && Number(text) <= 2100;

const isUpTo = (text: string, most: number): boolean =>
  /^\d{1,2}(?:\.0)?$/.test(text) && Number(text) <= most;

const countTypes = new Set(['count', 'unknown', 'unclear_number']);
const countType = (text: string): string => {
  const reading = readCountText(text);
  return reading.type === 'wrong' ? reading.problem : reading.type;
};
