import type { Day } from '../../../domain/day';
import { plainDateText } from './plainDateText';

/** From Monday on, short and long, in English, French, Spanish, Arabic and German. */
const NAMES = [
  'mon monday lun lundi lunes montag الاثنين',
  'tue tues tuesday mardi martes dienstag الثلاثاء',
  'wed weds wednesday mer merc mercredi mie miercoles mittwoch الاربعاء',
  'thu thur thurs thursday jeu jeudi jue jueves donnerstag الخميس',
  'fri friday ven vend vendredi vie viernes freitag الجمعة',
  'sat saturday sam samedi sab sabado samstag sonnabend السبت',
  'sun sunday dim dimanche dom domingo sonntag الاحد',
];
/** In German, and also short words of other languages: they say nothing of the day, and may stand in a date. */
const SHORT_NAMES = new Set(['mo', 'di', 'do', 'fr', 'sa', 'so']);
const WEEKDAY_OF = new Map(
  NAMES.flatMap((names, weekday) => names.split(' ').map((name) => [name, weekday] as const)),
);
const WORD = /\p{L}{3,}/gu;
/** Seen at once that no day is named: nearly all dates are numbers. */
const HAS_WORD = /\p{L}{3}/u;
const DAYS_PER_WEEK = 7;
/** The day 0, 1970-01-01, was a Thursday. */
const WEEKDAY_OF_1970 = 3;

/** Whether a word names a day of the week, except for `mar`, which is also a month. */
export const isWeekdayName = (word: string): boolean =>
  WEEKDAY_OF.has(word) || SHORT_NAMES.has(word);

/** Which day of the week a date names beside its day, from 0 for Monday; `null` where it names none, or several. */
export function namedWeekday(text: string): number | null {
  if (!HAS_WORD.test(text)) return null;
  const named = new Set<number>();
  for (const [word] of plainDateText(text).matchAll(WORD)) {
    const weekday = WEEKDAY_OF.get(word);
    if (weekday !== undefined) named.add(weekday);
  }
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** Which day of the week a day is, from 0 for Monday. */
export const weekdayOf = (day: Day): number =>
  (((day + WEEKDAY_OF_1970) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
