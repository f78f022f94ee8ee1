import { clausesOf } from '../../compile/reading/clauses';
import { type DayWords, dayWordsIn } from '../../compile/reading/dayWords';
import { SPEECH_WORDS } from '../../compile/reading/statusWords';
import { type Day, dayOf } from '../../domain/day';
import { readEdtf } from '../../domain/edtf';
import type { Bilingual } from '../../domain/record';
import type { TextSpan } from '../../domain/textSpan';
import { edtfOfDays, edtfOfParts } from '../../domain/typedWhen';
import { formatDay } from '../../ui/formatDate';

/** A date that words name. */
export interface GuessedWhen {
  /** EDTF. */
  readonly when: string;
  /** The words, verbatim. */
  readonly words: string;
  /** Where the words stand in the text. */
  readonly start: number;
  /** Whether it was counted from the day of publication. */
  readonly counted: boolean;
}

/** How what words tell of lies to their report: a plan is ahead of it, all else behind (codebook §3.7). */
type Side = 'past' | 'ahead';

/** Where words name their year themselves, it does not matter from which day they are read. */
const ANY_DAY = dayOf(0);

/** Publication day of a source, where its date is known to the day. */
function publicationDay(published: string): Day | null {
  const read = readEdtf(published);
  return read.ok && read.reading.precision === 'day' ? read.reading.endMax : null;
}

/** What stands before these is a bound, not the day of an event; a plan may be one up to a day. */
const isBound = ({ bound, groups }: DayWords, side: Side): boolean =>
  bound === 'before' ||
  bound === 'after' ||
  (bound === 'by' && side === 'past' && groups.lead?.toLowerCase() !== 'until');

function whenOf({ bound, groups }: DayWords, date: string): string {
  if (bound === 'since') return edtfOfParts({ form: 'since', date });
  const isLast = bound === 'by' && groups.lead?.toLowerCase() !== 'until' && !date.startsWith('[');
  return isLast ? edtfOfParts({ form: 'by', date }) : date;
}
const RANGE_BEFORE = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s*(?:–|-|to|and)\s*$/;
const RANGE_AFTER = /^\s*(?:–|-|to|and)\s*\d{1,2}\b/;

/** One end of several days: more than one day may be meant. */
const isOneEnd = (text: string, { start, end }: DayWords): boolean =>
  RANGE_BEFORE.test(text.slice(0, start)) || RANGE_AFTER.test(text.slice(end));

/** The date alone, and whether it was counted; `null` where publication is not known to the day. */
function dateOf(words: DayWords, published: Day | null, side: Side): [string, boolean] | null {
  const { year, iso } = words.groups;
  const counted = year === undefined && iso === undefined;
  if (words.meaning !== 'named' || (counted && published === null)) return null;
  const days = side === 'ahead' ? words.future : words.past;
  return days && [edtfOfDays(days), counted];
}

/** Words of a clause that tells of what has already been. */
const TOLD_THEN = /\b(?:was|were|had|has|have|left|met|since|\p{L}+ed)\b/iu;

/** Where the clause ends and begins in which an offset lies; the word that begins a clause ends the one before. */
const clauseAt = (text: string, at: number): TextSpan | undefined =>
  clausesOf(text).findLast(({ start }) => start <= at);

/**
 * Of several dates the one that stands in the clause of the words that tell what happened, and of a plan
 * none that stands with words of speech: it is the day of saying so.
 */
export function ownDates(
  text: string,
  dates: readonly GuessedWhen[],
  telling: string,
  side: Side,
): readonly GuessedWhen[] {
  const clause = clauseAt(text, text.indexOf(telling));
  const isOwn = ({ start }: GuessedWhen): boolean => clauseAt(text, start)?.start === clause?.start;
  if (dates.length > 1) {
    const own = telling === text ? [] : dates.filter(isOwn);
    return own.length === 1 ? own : dates;
  }
  if (side === 'past' || dates.every(isOwn)) return dates;
  return dates.filter(({ start, words }) => {
    const other = clauseAt(text, start);
    const said = `${other ? text.slice(other.start, other.end) : ''} ${words}`;
    return !TOLD_THEN.test(said) && !SPEECH_WORDS.test(said);
  });
}

/**
 * Every date that English words name: of a plan the next after publication, of anything else the last
 * before it (codebook §3.7), as the check counts them. ‘Before’, ‘after’ and ‘by’ a date give none, nor
 * does one end of several days. Two names of one day are one.
 */
export function guessWhen(text: string, published: string, side: Side = 'past'): GuessedWhen[] {
  const day = publicationDay(published);
  const found = dayWordsIn(text, day ?? ANY_DAY).flatMap((words): GuessedWhen[] => {
    const date = dateOf(words, day, side);
    if (!date || isBound(words, side) || isOneEnd(text, words)) return [];
    const [when, counted] = date;
    const { text: named, start } = words;
    return [{ when: whenOf(words, when), words: named, start, counted }];
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
