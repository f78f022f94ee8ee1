import type { Format, ImportReport, OrderEvidence, Question } from '../outcome';
import { dayOfDate, yearOfDigits } from './calendar';
import { IN_NUMBERS, plainDateText } from './plainDateText';
import { namedWeekday, weekdayOf } from './weekday';

/** Two numbers and a year, with the mark between them. */
const NUMBERED = /(\d{1,2}) ?([/. _-]) ?(\d{1,2}) ?\2 ?'?(\d{4}|\d{2})(?![\d:])/g;
/** Seen at once that a text holds no such date. */
const PERHAPS = /\d ?[/. _-] ?[\d\u0660-\u0669\u06f0-\u06f9]/;
const NOT_LATIN = /[\u0600-\u06ff\uff10-\uff19]/;
const BEFORE = /[\d:.,/-]/;
const MOST_EXAMPLES = 5;
const LONGEST = 80;
const DASH = 45;

/** As nearly all dates of a file are, if one is. */
const isIso = (text: string): boolean =>
  text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH && text.charCodeAt(2) !== DASH;

/** Two numbers and a year. */
type NumberedDate = readonly [first: number, second: number, year: number];

/** Each numbered date in a text that is not ISO; most texts have none or one. */
function numberedDates(text: string): readonly NumberedDate[] {
  if (isIso(text) || text.length > LONGEST) return [];
  const simple = IN_NUMBERS.exec(text);
  if (simple)
    return Number(simple[1]) <= 31
      ? [[Number(simple[1]), Number(simple[3]), yearOfDigits(simple[4] ?? '')]]
      : [];
  if (!PERHAPS.test(text) && !NOT_LATIN.test(text)) return [];
  const plain = plainDateText(text);
  const found: NumberedDate[] = [];
  for (const { 1: first, 2: mark, 3: second, 4: year = '', index } of plain.matchAll(NUMBERED)) {
    const before = plain[index - 1] ?? ' ';
    // The end of a longer number or date; two dates may be parted by what does not part their numbers.
    const isInside = BEFORE.test(before) && (before !== '-' || mark === '-');
    // A year of two digits may stand first.
    if (!isInside && Number(first) <= 31)
      found.push([Number(first), Number(second), yearOfDigits(year)]);
  }
  return found;
}

/** Whether only day first, `true`, or only month first, `false`, gives the day of the week that the text names. */
function orderByWeekday(text: string, [first, second, year]: NumberedDate): boolean | null {
  const named = namedWeekday(text);
  if (named === null) return null;
  const isNamed = (month: number, day: number): boolean => {
    const date = dayOfDate(year, month, day);
    return date !== null && weekdayOf(date) === named;
  };
  const dayFirst = isNamed(second, first);
  return dayFirst === isNamed(first, second) ? null : dayFirst;
}

/** Counts what numbered dates such as 03/04/2013 prove of the order in which day and month stand. */
export class OrderTally {
  private dayFirst = 0;
  private monthFirst = 0;
  private either = 0;
  private readonly found: string[] = [];

  /** Takes one date, or a range of two, as the file has it. */
  note(text: string): void {
    const dates = numberedDates(text);
    for (const date of dates) {
      const [first, second] = date;
      const isEither = first !== second && first > 0 && first <= 12 && second > 0 && second <= 12;
      const dayFirst = isEither && dates.length === 1 ? orderByWeekday(text, date) : null;
      if (dayFirst === null) this.count(first, second, text);
      else if (dayFirst) this.dayFirst++;
      else this.monthFirst++;
    }
  }

  private count(first: number, second: number, text: string): void {
    // 00/05/2004 is a month: only a day is left unknown so.
    const [isDay, isOther] = [first > 12 || first === 0, second > 12 || second === 0];
    if (isDay && !isOther) this.dayFirst++;
    else if (isOther && !isDay) this.monthFirst++;
    else if (first !== second && !isDay) {
      this.either++;
      if (this.found.length < MOST_EXAMPLES && !this.found.includes(text)) this.found.push(text);
    }
  }

  get evidence(): OrderEvidence {
    const { dayFirst, monthFirst, either } = this;
    return { dayFirst, monthFirst, either };
  }

  /** Dates that both orders allow, a few. */
  get examples(): readonly string[] {
    return this.found;
  }
}

/**
 * The order that the dates of a whole file prove: `true` day first, `false` month first, `null` where they
 * prove nothing or contradict each other, so that somebody has to say it; `'none'` where no date depends on it.
 */
export function provenOrder({
  dayFirst,
  monthFirst,
  either,
}: OrderEvidence): boolean | null | 'none' {
  if (dayFirst > 0 && monthFirst > 0) return null;
  if (dayFirst > 0) return true;
  if (monthFirst > 0) return false;
  return either > 0 ? null : 'none';
}

/** What the report says of an order that dates have proven and were read in; nothing where none is proven. */
export function provenForReport(evidence: OrderEvidence): Pick<ImportReport, 'order'> {
  const proven = provenOrder(evidence);
  if (typeof proven !== 'boolean') return {};
  return { order: { dayFirst: proven, proof: Math.max(evidence.dayFirst, evidence.monthFirst) } };
}

/** What is asked where the dates of a whole file prove no order: the one of more of them is filled in, else day first. */
export const orderQuestion = (format: Format, { evidence, examples }: OrderTally): Question => ({
  ...{ about: 'order', format, examples, order: evidence },
  guess: evidence.dayFirst >= evidence.monthFirst,
});
