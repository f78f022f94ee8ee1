import { addDays, addMonths, type Day, dayFromIso, isoOfDay, msOfDay } from '../../src/domain/day';
import { readEdtf } from '../../src/domain/edtf';
import type { Bilingual } from '../../src/domain/record';
import { formatDay } from '../../src/ui/formatDate';

/** A date that words name. */
export interface GuessedWhen {
  /** EDTF. */
  readonly when: string;
  /** The words, verbatim. */
  readonly words: string;
  /** Whether it was counted from the day of publication. */
  readonly counted: boolean;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const LEAD =
  '(?:(?<lead>[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|of)\\s+)?';
const PART = '(?:(?:late|early|mid|the month of)[ -])?';

/** Each way to write a date; the first that fits at a place is meant. */
const WAYS = [
  `${LEAD}(?<iso>\\d{4}-\\d{2}-\\d{2})`,
  `${LEAD}(?<day1>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month1>${MONTHS})(?:,? (?<year1>\\d{4}))?`,
  `${LEAD}(?<month2>${MONTHS}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year2>\\d{4}))?`,
  `${LEAD}${PART}(?<month3>${MONTHS}),? (?<year3>\\d{4})`,
  // Without a day or year a month needs a word before it: ‘may’ and ‘march’ are none.
  `${LEAD.slice(0, -1)}${PART}(?<month4>${MONTHS})(?!,? \\d)`,
  `${LEAD.slice(0, -1)}${PART}(?<year5>(?:19|20)\\d{2})`,
  `${LEAD}(?<weekday>${WEEKDAYS})`,
  `(?<today>\\b(?:today|tonight|this (?:morning|afternoon|evening)))`,
  '(?<yesterday>\\byesterday)',
  '(?<lastMonth>\\b[Ll]ast month)',
]
  // A named group may stand once in an expression: each way has its own lead.
  .map((way, index) => `(?:${way.replace('<lead>', `<lead${index}>`)})`)
  .join('|');
const DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WAYS})(?![\\p{L}\\p{N}])`, 'gu');

const indexOf = (names: string, name: string): number => names.split('|').indexOf(name);
const two = (number: number): string => String(number).padStart(2, '0');
const weekdayOf = (day: Day): number => new Date(msOfDay(day)).getUTCDay();

/** The same month and day in the year that brings it nearest to publication. */
function nearestYear(rest: string, published: Day): string {
  const year = Number(isoOfDay(published).slice(0, 4));
  const distance = (candidate: number): number => {
    const day = dayFromIso(`${candidate}-${rest.length > 2 ? rest : `${rest}-15`}`);
    return day === null ? Number.POSITIVE_INFINITY : Math.abs(day - published);
  };
  const years = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b));
  return `${years[0]}-${rest}`;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The date alone, and whether it was counted; `null` where publication is not known to the day. */
function dateOf(groups: Groups, published: Day | null): [string, boolean] | null {
  const month = groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.month4;
  const day = groups.day1 ?? groups.day2;
  const year = groups.year1 ?? groups.year2 ?? groups.year3;
  if (groups.iso) return [groups.iso, false];
  if (groups.year5) return [groups.year5, false];
  if (month) {
    const rest = [two(indexOf(MONTHS, month) + 1), ...(day ? [two(Number(day))] : [])].join('-');
    if (year) return [`${year}-${rest}`, false];
    return published === null ? null : [nearestYear(rest, published), true];
  }
  if (published === null) return null;
  if (groups.weekday) {
    const back = (weekdayOf(published) - indexOf(WEEKDAYS, groups.weekday) + 7) % 7;
    return [isoOfDay(addDays(published, -back)), true];
  }
  if (groups.lastMonth) return [isoOfDay(addMonths(published, -1)).slice(0, 7), true];
  return [isoOfDay(groups.yesterday ? addDays(published, -1) : published), true];
}

/** Publication day of a source, where its date is known to the day. */
function publicationDay(published: string): Day | null {
  const read = readEdtf(published);
  return read.ok && read.reading.precision === 'day' ? read.reading.endMax : null;
}

/** What stands after these is a bound, not the day of an event. */
const NO_DATE = new Set(['before', 'after', 'by']);
const RANGE_BEFORE = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s*(?:–|-|to|and)\s*$/;
const RANGE_AFTER = /^\s*(?:–|-|to|and)\s*\d{1,2}\b/;
const PLANNED = /\b(?:will|would|shall|plan\w*|schedul\w*|expect\w*|next|until)\b[^.!?]*$/i;

/** One end of several days, or a weekday that is still to come: more than one day may be meant. */
function isUncertain(text: string, match: RegExpExecArray, groups: Groups): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return true;
  return groups.weekday !== undefined && PLANNED.test(before);
}

/**
 * Every date that English words name, weekdays as the last before publication (codebook §3.7). ‘Before’,
 * ‘after’ and ‘by’ a date give none, nor does one end of several days. Two names of one day are one.
 */
export function guessWhen(text: string, published: string): GuessedWhen[] {
  const day = publicationDay(published);
  const found = [...text.matchAll(DATE)].flatMap((match): GuessedWhen[] => {
    const groups: Groups = match.groups ?? {};
    const leads = Object.entries(groups).filter(([name]) => name.startsWith('lead'));
    const lead = leads.flatMap(([, word]) => word?.toLowerCase() ?? [])[0];
    const date = dateOf(groups, day);
    if (!date || NO_DATE.has(lead ?? '') || isUncertain(text, match, groups)) return [];
    const [when, counted] = date;
    return [{ when: lead === 'since' ? `${when}/..` : when, words: match[0], counted }];
  });
  const days = new Map(found.toReversed().map((guess) => [guess.when, guess]));
  return [...days.values()].reverse();
}

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
