import type { Day, DayRange } from '../../domain/day';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../storyNumbers';
import { daysNamed, type Groups, type NamedDays } from './namedDays';
import { onceForText } from './once';

/** How words place an occurrence by the days they name: on them, or up to or from there. */
type Bound = 'on' | 'since' | 'before' | 'by' | 'after';

/** Words of a text that name days. */
export interface DayWords extends NamedDays {
  readonly text: string;
  /** Place of the words in the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  /** What the words are made of, by the names of the groups below. */
  readonly groups: Groups;
}

/** Words before a date that make it a bound, the longer first. */
const LEADS: readonly (readonly [Bound, string])[] = [
  ['by', 'no later than|not later than|by|until|till|up to'],
  ['since', 'not before|as early as|ever since|since|starting|beginning|as of|from'],
  ['before', 'before|ahead of|prior to'],
  ['after', 'after'],
  ['on', 'on|in|during'],
];
const BOUND_OF = new Map(
  LEADS.flatMap(([bound, words]) => words.split('|').map((word): [string, Bound] => [word, bound])),
);

const month = `(?<month>${MONTHS.en})`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const year = '(?<year>(?:19|20)\\d{2})';
const part =
  '(?:(?<part>late|early|mid|(?:the )?(?:end|beginning|start|middle) of)[ -](?:the month of )?)?';
const period = '(?<period>(?:the|this|next) (?:month|year))';

/** Each way to name days; the first that fits at a place is meant. */
const WAYS: readonly string[] = [
  '(?<iso>\\d{4}-\\d{2}-\\d{2})',
  `(?:the )?${day} (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `(?:the )?(?<half>first|second|latter) half of (?:(?:the year )?${year}|${month}(?:,? ${year})?)`,
  `${part}${month}(?:,? ${year})?(?![ -]?\\d)`,
  // Not the end of "February 8-10, 2013", which is read as a day and what follows it.
  `(?<!\\d,? )${part}${year}`,
  `(?:the )?(?<edge>end|start|beginning) of ${period}`,
  `(?:(?<nextday>next)|last|this)? ?(?<weekday>${WEEKDAYS.en})`,
  '(?<today>today|tonight|this (?:morning|afternoon|evening))',
  '(?<yesterday>yesterday|last night)',
  '(?<tomorrow>tomorrow)',
  '(?<which>last|next|this) (?<unit>week|month|year)',
  '(?:the )?(?<weekend>weekend)',
  `(?<count>${Object.keys(NUMBER_WORDS.en).join('|')}|\\d+) (?<counted>day|week|month|year)s? (?<back>since|ago|earlier)`,
  '(?<now>now|currently|at present)',
  '(?<recent>recently|lately|in recent (?:days|weeks|months))',
  '(?<soon>(?:(?:just )?a )?matter of (?:days|weeks)|in the coming (?:days|weeks)|within (?:days|weeks)|soon)',
  '(?<relative>(?:on )?(?:the|that) same day|that day|(?:hours|days|weeks) (?:after|before|later|earlier)|following|meanwhile|since then)',
];

/** In an expression a named group may stand once: each way has its own, told apart by a number. */
const numbered = (way: string, index: number): string =>
  way.replace(/\(\?<([a-z]+)>/g, (_, name: string, at: number) => `(?<${name}_${index}_${at}>`);

const LEAD = `(?:(?<lead>${LEADS.map(([, words]) => words).join('|')}) )?`;
const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])${LEAD}(?:${WAYS.map(numbered).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

function groupsOf({ groups = {} }: RegExpExecArray): Groups {
  const found: Record<string, string> = {};
  // Of some fifty groups one or two have matched.
  for (const name in groups) {
    const text = groups[name];
    if (text !== undefined) found[name.replace(/_.*/, '')] = text;
  }
  return found;
}

/** "may" and "march" are verbs: names of days and months begin with a capital. */
const isName = ({ month: name = 'A', weekday = 'A' }: Groups): boolean =>
  /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(weekday);

function boundOf({ lead, back }: Groups): Bound {
  if (back?.toLowerCase() === 'since') return 'since';
  return BOUND_OF.get(lead?.toLowerCase() ?? '') ?? 'on';
}

/** Every expression of an English text that names days, counted from the day of its publication. */
export const dayWordsIn = (text: string, published: Day): readonly DayWords[] =>
  wordsOn(published)(text);

/** A document's sentences are read for each record that quotes them; documents have few days. */
const READERS = new Map<Day, (text: string) => readonly DayWords[]>();
const MOST_DAYS = 200;

function wordsOn(published: Day): (text: string) => readonly DayWords[] {
  const known = READERS.get(published);
  if (known) return known;
  if (READERS.size >= MOST_DAYS) READERS.clear();
  const read = onceForText((text) => findDayWords(text, published));
  READERS.set(published, read);
  return read;
}

const findDayWords = (text: string, published: Day): DayWords[] =>
  [...text.matchAll(DAYS)].flatMap((match) => {
    const groups = groupsOf(match);
    if (!isName(groups)) return [];
    const days = daysNamed(groups, published);
    if (!days) return [];
    const [words] = match;
    return [
      {
        ...{ text: words, start: match.index, end: match.index + words.length },
        ...{ bound: boundOf(groups), groups },
        ...days,
      },
    ];
  });

/** Whether two ranges are the same days. */
export const sameDays = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

/** Whether the first range lies in the second. */
export const liesIn = (inner: DayRange, outer: DayRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;
