import { addDays, addMonths, type DayRange, dayFromIso } from './day';

/**
 * What a reader typed, as days, both ends included: a month is its first to its last day. `isRange`
 * where two ends were written, not one date.
 */
export interface TypedDate extends DayRange {
  readonly isRange: boolean;
}

/** English and French, three letters or more; accents are taken off before comparing. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];
const SHORTEST_MONTH = 3;

/** Lower case without accents, points, commas and ordinal endings: "1er févr. 2013" is "1 fevr 2013". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[.,](?=\s|$)/g, ' ')
    .replace(/\b(\d{1,2})(st|nd|rd|th|er)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** 1 to 12, or `null` where the word begins no month, or two ("jui"). */
function monthOf(word: string): number | null {
  if (word.length < SHORTEST_MONTH) return null;
  const found = MONTHS.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const two = (number: number | string): string => String(number).padStart(2, '0');

/** The days of a year, month or day; `null` where there is no such month or day. */
function daysOf(year: string, month?: number | string, day?: number | string): DayRange | null {
  const start = dayFromIso(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`);
  if (start === null) return null;
  if (day !== undefined) return { from: start, to: start };
  return { from: start, to: addDays(addMonths(start, month === undefined ? 12 : 1), -1) };
}

/** One date: `2013`, `2013-02`, `2013-02-08`, `08/02/2013`, "8 Feb 2013", "Feb 8 2013", "février 2013". */
function readOne(text: string): DayRange | null {
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (iso) return daysOf(iso[1] ?? '', iso[2], iso[3]);
  // Both languages of the interface write the day first.
  const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashes) return daysOf(slashes[3] ?? '', slashes[2], slashes[1]);
  const words = /^(?:(\d{1,2}) )?([a-z]+) (?:(\d{1,2}) )?(\d{4})$/.exec(text);
  const month = words && monthOf(words[2] ?? '');
  if (!words || month === null || (words[1] && words[3])) return null;
  return daysOf(words[4] ?? '', month, words[1] ?? words[3]);
}

/** What the two ends share stands only at the second: "8 to 11 February 2013", "Jan to Feb 2013". */
function completed(start: string, end: string): string {
  const missing = /^\d{1,2}$/.test(start)
    ? /^\d{1,2}( [a-z]+ \d{4})$/.exec(end)?.[1]
    : /^(?:\d{1,2} )?[a-z]+$/.test(start)
      ? /( \d{4})$/.exec(end)?.[1]
      : undefined;
  return start + (missing ?? '');
}

const JOINTS: readonly RegExp[] = [/^(\S+)\/(\S+)$/, /^(\S+)\.\.(\S+)$/];
const WORDS =
  /^(?:from |du |de |between |entre )?(.+?)(?: ?[–—] ?| - | to | and | au | a | et )(?:le )?(.+)$/;

/** Reads the plain forms, in either language; `null` where the text is in none of them. */
export function readPlainDate(text: string): TypedDate | null {
  const written = plain(text).replace(/^le /, '');
  const one = readOne(written);
  if (one) return { ...one, isRange: false };
  for (const pattern of [...JOINTS, WORDS]) {
    const match = pattern.exec(written);
    if (!match) continue;
    const [, start = '', end = ''] = match;
    const [first, last] = [readOne(completed(start, end)), readOne(end)];
    if (first && last && first.from <= last.to)
      return { from: first.from, to: last.to, isRange: true };
  }
  return null;
}
