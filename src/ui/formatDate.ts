import { MS_PER_DAY } from '../domain/day';
import type { Lang } from '../domain/record';
import { coarseYear, type Noun, partOfYear } from './yearWords';

/**
 * Dates in words. Days are integers since 1970-01-01 UTC; EDTF is read here by its grammar alone
 * (levels 0 to 2, years 0000 to 9999), because what is written must say no more than the text does.
 */

type DayStyle =
  | 'long'
  | 'short'
  | 'weekday'
  | 'dayMonth'
  | 'month'
  | 'monthShort'
  | 'monthOnly'
  | 'monthShortOnly';

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };
const STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  monthOnly: { month: 'long' },
  monthShortOnly: { month: 'short' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: Lang, style: DayStyle): Intl.DateTimeFormat {
  const key = `${lang} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[lang], { ...STYLES[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A day (integer, days since 1970-01-01 UTC) in words: "8 February 2013", "1er janvier 2013". */
export function formatDay(day: number, lang: Lang, style: DayStyle = 'long'): string {
  return formatOf(lang, style)
    .formatToParts(day * MS_PER_DAY)
    .map(({ type, value }) => {
      if (type === 'day') return dayNumber(Number(value), lang);
      // British English puts a comma after the weekday; nothing else here has one.
      return type === 'literal' ? value.replace(',', '') : value;
    })
    .join('');
}

const dayNumber = (day: number, lang: Lang) => (lang === 'fr' && day === 1 ? '1er' : `${day}`);

interface DateWords {
  readonly kind: 'day' | 'month' | 'other';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly text: string;
  readonly noun: Noun;
  readonly approximate: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/;
const MARKS = /[~?%]/g;

/** One date without interval or set; `null` where it is no date that can be put in words. */
function readDate(edtf: string, lang: Lang): DateWords | null {
  const match = DATE.exec(edtf.replace(MARKS, ''));
  if (!match) return null;
  const [, yearText = '', monthText = 'XX', dayText = 'XX'] = match;
  const approximate = /[~%]/.test(edtf);
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const words = (kind: DateWords['kind'], [text, noun]: readonly [string, Noun]): DateWords => ({
    ...{ kind, year, month, day, text, noun, approximate },
  });
  if (yearText.includes('X') || monthText === 'XX')
    return words('other', coarseYear(yearText, lang));
  if (month > 12) {
    const part = partOfYear(month, year, lang);
    return part && words('other', part);
  }
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, dayText === 'XX' ? 1 : day);
  if (first.getUTCMonth() !== month - 1) return null;
  const number = Math.floor(first.getTime() / MS_PER_DAY);
  if (dayText === 'XX') return words('month', [formatDay(number, lang, 'month'), 'plain']);
  return words('day', [formatDay(number, lang), 'day']);
}

/** The date without what the later date will say: "15" before "30 November 2023". */
function shortened(date: DateWords, later: DateWords, lang: Lang): DateWords {
  if (date.kind !== later.kind || date.year !== later.year || date.approximate) return date;
  const number = Math.floor(Date.UTC(date.year, date.month - 1, date.day || 1) / MS_PER_DAY);
  const style = date.kind === 'day' ? 'dayMonth' : 'monthOnly';
  if (date.kind === 'other') return date;
  if (date.kind === 'day' && date.month === later.month)
    return { ...date, text: dayNumber(date.day, lang) };
  return { ...date, text: formatDay(number, lang, style) };
}

const FRENCH_FORMS: Readonly<Record<Noun, { le: string; a: string; until: string }>> = {
  day: { le: 'le ', a: 'au ', until: 'jusqu’au ' },
  le: { le: 'le ', a: 'au ', until: 'jusqu’au ' },
  elided: { le: 'l’', a: 'à l’', until: 'jusqu’à l’' },
  la: { le: 'la ', a: 'à la ', until: 'jusqu’à la ' },
  les: { le: 'les ', a: 'aux ', until: 'jusqu’aux ' },
  plain: { le: '', a: 'à ', until: 'jusqu’en ' },
};

type Case = 'le' | 'a' | 'until';

/** A date inside a phrase: with its preposition in French, with "about" in English. */
function inPhrase(date: DateWords, form: Case, lang: Lang): string {
  if (lang === 'en') return date.approximate ? `about ${date.text}` : date.text;
  return `${FRENCH_FORMS[date.noun][form]}${date.text}${date.approximate ? ' environ' : ''}`;
}

function alone(date: DateWords, lang: Lang): string {
  if (!date.approximate) return date.text;
  return lang === 'fr'
    ? `vers ${FRENCH_FORMS[date.noun].le}${date.text}`
    : inPhrase(date, 'le', lang);
}

/** "2–3 October 2023", "31 mars–1er avril 2012"; with spaces where each end has its own year. */
function lasting(from: DateWords, to: DateWords, lang: Lang): string {
  const start = shortened(from, to, lang);
  const dash = start.text === from.text && from.text.includes(' ') ? ' – ' : '–';
  return `${alone(start, lang)}${dash}${alone(to, lang)}`;
}

const dayOf = ({ year, month, day }: DateWords): number => Date.UTC(year, month - 1, day);

/** "10 or 11 January 2013", where there are but two days to choose from; else "between" them. */
function between(from: DateWords, to: DateWords, lang: Lang): string {
  const start = shortened(from, to, lang);
  const exact = from.kind === 'day' && to.kind === 'day' && !from.approximate && !to.approximate;
  if (exact && dayOf(to) - dayOf(from) === MS_PER_DAY)
    return `${start.text} ${lang === 'fr' ? 'ou' : 'or'} ${to.text}`;
  const word = (date: DateWords) => inPhrase(date, 'le', lang);
  return lang === 'fr'
    ? `entre ${word(start)} et ${word(to)}`
    : `between ${word(start)} and ${word(to)}`;
}

function intervalInWords(from: string, to: string, lang: Lang): string | null {
  const open = (end: string) => end === '' || end === '..';
  if (from === to) return dateInWords(from, lang);
  const [start, end] = [readDate(from, lang), readDate(to, lang)];
  if (start && end) return lasting(start, end, lang);
  const fr = lang === 'fr';
  if (start && open(to)) {
    const unknown = to === '' ? (fr ? ', fin inconnue' : ', end unknown') : '';
    return `${fr ? 'depuis' : 'since'} ${inPhrase(start, 'le', lang)}${unknown}`;
  }
  if (end && open(from)) {
    const unknown = from === '' ? (fr ? ', début inconnu' : ', start unknown') : '';
    return `${fr ? '' : 'until '}${inPhrase(end, 'until', lang)}${unknown}`;
  }
  return null;
}

/** `[…]` one of the dates, `{…}` all of them. */
function setInWords(body: string, all: boolean, lang: Lang): string | null {
  const members = body.split(',').map((member) => member.trim());
  const [only = ''] = members;
  if (members.length === 1 && only.includes('..')) {
    const [from, to] = only.split('..').map((end) => (end ? readDate(end, lang) : null));
    if (from && to) return (all ? lasting : between)(from, to, lang);
    const fr = lang === 'fr';
    if (from) return `${inPhrase(from, 'le', lang)} ${fr ? 'ou après' : 'or later'}`;
    return to ? `${fr ? 'au plus tard ' : 'by '}${inPhrase(to, 'le', lang)}` : null;
  }
  const dates = members.map((member) => readDate(member, lang));
  if (!dates.every((date) => date !== null)) return null;
  const texts = dates.map((date, index) => {
    const later = dates[index + 1];
    return alone(later ? shortened(date, later, lang) : date, lang);
  });
  return new Intl.ListFormat(LOCALES[lang], { type: all ? 'conjunction' : 'disjunction' }).format(
    texts,
  );
}

function dateInWords(edtf: string, lang: Lang): string | null {
  const date = readDate(edtf, lang);
  return date && alone(date, lang);
}

/** Whether the date says "about": `~` or `%`. */
export const isApproximate = (edtf: string): boolean => /[~%]/.test(edtf);

/**
 * An EDTF date in words, as exact as it is written: "April 2012", "about 16 October 2023",
 * "since 10 January 2013", "2–3 October 2023", "between 15 and 30 November 2023". Returned unchanged where it is none.
 */
export function formatEdtf(edtf: string, lang: Lang): string {
  const text = edtf.trim();
  const bracketed = /^([[{])(.*)[\]}]$/.exec(text);
  const ends = text.split('/');
  let words: string | null;
  if (bracketed) words = setInWords(bracketed[2] ?? '', bracketed[1] === '{', lang);
  else if (ends.length === 2) words = intervalInWords(ends[0] ?? '', ends[1] ?? '', lang);
  else words = dateInWords(text, lang);
  if (words === null) return edtf;
  const doubt = lang === 'fr' ? ' (date incertaine)' : ' (uncertain)';
  return /[?%]/.test(text) ? words + doubt : words;
}

/**
 * Of an open start only the day of which a report knows: "about 12 February 2013", "au 12 février
 * 2013 environ"; `null` where the start is known.
 */
export function formatKnownEnd(edtf: string, lang: Lang): string | null {
  const end = /^(?:\.\.)?\/(.+)$/.exec(edtf.trim());
  const date = end && readDate(end[1] ?? '', lang);
  if (!date) return null;
  return lang === 'fr' && date.noun === 'plain'
    ? `en ${alone(date, lang)}`
    : inPhrase(date, 'a', lang);
}

/** A range of days (both included) in words: "8 to 11 February 2013", "8 February 2013" for one day. */
export function formatDayRange(from: number, to: number, lang: Lang): string {
  const iso = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (from === to) return formatDay(from, lang);
  const [start, end] = [readDate(iso(from), lang), readDate(iso(to), lang)];
  if (!start || !end) return `${formatDay(from, lang)} – ${formatDay(to, lang)}`;
  const joint = lang === 'fr' ? 'au' : 'to';
  return `${shortened(start, end, lang).text} ${joint} ${end.text}`;
}

/** A date in words with its months cut short, where there is little room: "between 15 and 30 Nov 2023". */
export function shortMonths(words: string, lang: Lang): string {
  return Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month) / MS_PER_DAY).reduce(
    (text, day) =>
      text.replaceAll(formatDay(day, lang, 'monthOnly'), formatDay(day, lang, 'monthShortOnly')),
    words,
  );
}
