import { type DayWords, dayWordsIn } from '../../compile/reading/dayWords';
import { type Day, type DayRange, dayOf } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';
import type { Bilingual } from '../../domain/record';
import { edtfOfDays } from '../../domain/typedWhen';
import { formatDay } from '../../ui/formatDate';

/** A date that words name. */
export interface GuessedWhen {
  /** EDTF. */
  readonly when: string;
  /** The words, verbatim. */
  readonly words: string;
  /** Whether it was counted from the day of publication. */
  readonly counted: boolean;
}

/** The days nearest to publication; a weekday is the last before it. */
function nearest({ past, future, groups }: DayWords, published: Day): DayRange | null {
  if (!past || !future || groups.weekday) return past ?? future;
  return Math.abs(past.from - published) <= Math.abs(future.from - published) ? past : future;
}

/** Where words name their year themselves, it does not matter from which day they are read. */
const ANY_DAY = dayOf(0);

/** Publication day of a source, where its date is known to the day. */
function publicationDay(published: string): Day | null {
  const read = readEdtf(published);
  return read.ok && read.reading.precision === 'day' ? read.reading.endMax : null;
}

/** What stands before these is a bound, not the day of an event. */
const isBound = ({ bound, groups }: DayWords): boolean =>
  bound === 'before' ||
  bound === 'after' ||
  (bound === 'by' && groups.lead?.toLowerCase() !== 'until');
const RANGE_BEFORE = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s*(?:–|-|to|and)\s*$/;
const RANGE_AFTER = /^\s*(?:–|-|to|and)\s*\d{1,2}\b/;
const PLANNED = /\b(?:will|would|shall|plan\w*|schedul\w*|expect\w*|next|until)\b[^.!?]*$/i;

/** One end of several days, or a weekday that is still to come: more than one day may be meant. */
function isUncertain(text: string, { start, end, groups }: DayWords): boolean {
  const before = text.slice(0, start);
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(text.slice(end))) return true;
  return groups.weekday !== undefined && PLANNED.test(before);
}

/** The date alone, and whether it was counted; `null` where publication is not known to the day. */
function dateOf(words: DayWords, published: Day | null): [string, boolean] | null {
  const { year, iso } = words.groups;
  const counted = year === undefined && iso === undefined;
  if (words.meaning !== 'named' || (counted && published === null)) return null;
  const days = nearest(words, published ?? ANY_DAY);
  return days && [edtfOfDays(days), counted];
}

/**
 * Every date that English words name, weekdays as the last before publication (codebook §3.7). ‘Before’,
 * ‘after’ and ‘by’ a date give none, nor does one end of several days. Two names of one day are one.
 */
export function guessWhen(text: string, published: string): GuessedWhen[] {
  const day = publicationDay(published);
  const found = dayWordsIn(text, day ?? ANY_DAY).flatMap((words): GuessedWhen[] => {
    const date = dateOf(words, day);
    if (!date || isBound(words) || isUncertain(text, words)) return [];
    const [when, counted] = date;
    return [{ when: words.bound === 'since' ? `${when}/..` : when, words: words.text, counted }];
  });
  const days = new Map(found.toReversed().map((guess) => [guess.when, guess]));
  return [...days.values()].reverse();
}

/** The reasoning of a record without a date. */
export const NO_DATE: Bilingual = {
  en: 'The quoted words give no date.',
  fr: 'Les mots cités ne donnent pas de date.',
};
/** The reasoning of a date that the quoted words do not give. */
export const OWN_DATE: Bilingual = {
  en: 'Not in the quoted words: the coder’s reading of the report.',
  fr: 'Absent des mots cités\u00A0: lecture de l’article par le codeur.',
};

/** The words of the text and the reasoning, in both languages. */
export function basisOf({ words, counted }: GuessedWhen, published: string): Bilingual {
  const day = publicationDay(published);
  const about = published.includes('~');
  const [en, fr] = [`‘${words}’`, `«\u00A0${words}\u00A0»`];
  if (!counted || day === null) return { en: `${en} in the text.`, fr: `${fr} dans le texte.` };
  return {
    en: `${en}, counted from the report of ${about ? 'about ' : ''}${formatDay(day, 'en', 'weekday')}.`,
    fr: `${fr}, compté depuis l’article du ${formatDay(day, 'fr', 'weekday')}${about ? ' environ' : ''}.`,
  };
}
