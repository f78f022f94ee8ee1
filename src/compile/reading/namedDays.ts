import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  dayFromIso,
  isoOfDay,
  msOfDay,
} from '../../domain/day';
import { indexIn, MONTHS, numbersIn, two, WEEKDAYS } from '../storyNumbers';

/** The parts of an expression that names days, by what they say. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * `named`: these very days. `vague`: somewhere in them ("recently"). `relative`: a day that other words
 * name ("on the same day", "following the departure").
 */
type Meaning = 'named' | 'vague' | 'relative';

/** What words say of days. */
export interface NamedDays {
  readonly meaning: Meaning;
  /** The part of the days that is meant, where words single one out without saying which days it has. */
  readonly part: 'early' | 'mid' | 'late' | null;
  /**
   * The days, both included. A month, date or weekday without its year is the last before publication
   * or the next after it; `null` where the words say which of the two they mean, or none.
   */
  readonly past: DayRange | null;
  readonly future: DayRange | null;
}

/** How far back "recently" reaches, and how far ahead "in the coming weeks", in days. */
const RECENT_DAYS = 62;

const only = (day: Day): DayRange => ({ from: day, to: day });
const yearOf = (day: Day): number => Number(isoOfDay(day).slice(0, 4));

/** Sunday = 0. */
export const weekdayOf = (day: Day): number => new Date(msOfDay(day)).getUTCDay();

/** The days of a year, a month (1 to 12) or a day; `null` where the calendar has no such day. */
export function calendarDays(year: number, month?: number, day?: number): DayRange | null {
  const from = dayFromIso(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`);
  if (from === null || day !== undefined) return from === null ? null : only(from);
  return { from, to: addDays(addMonths(from, month === undefined ? 12 : 1), -1) };
}

function halfOf({ from, to }: DayRange, half: string): DayRange {
  // The 15th ends the first half of a month, 30 June that of a year.
  const long = to - from > 31;
  const middle = long ? addDays(addMonths(from, 6), -1) : addDays(from, 14);
  return half === 'first' ? { from, to: middle } : { from: addDays(middle, 1), to };
}

/** The named month or date in its year, or in the years around publication. */
function dated(groups: Groups, published: Day): Pick<NamedDays, 'past' | 'future'> {
  const month = groups.month ? indexIn(MONTHS.en, groups.month) + 1 : undefined;
  const day = groups.day ? Number(groups.day) : undefined;
  const half = groups.half?.toLowerCase();
  const inYear = (year: number): DayRange[] => {
    const days = calendarDays(year, month, day);
    return days ? [half ? halfOf(days, half) : days] : [];
  };
  if (groups.year) {
    const [days = null] = inYear(Number(groups.year));
    return { past: days, future: days };
  }
  const year = yearOf(published);
  const around = [year - 1, year, year + 1].flatMap(inYear);
  return {
    past: around.findLast(({ from }) => from <= published) ?? null,
    future: around.find(({ to }) => to >= published) ?? null,
  };
}

function partOf(words: string | undefined): NamedDays['part'] {
  if (words === undefined) return null;
  if (/late|end/i.test(words)) return 'late';
  return /early|beginning|start/i.test(words) ? 'early' : 'mid';
}

/** "last week", "this month", "next year"; weeks begin on Monday. */
function unitDays(which: string, unit: string, published: Day): DayRange | null {
  const step = { last: -1, this: 0, next: 1 }[which] ?? 0;
  if (unit === 'week') {
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + 7 * step);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'year') return calendarDays(yearOf(published) + step);
  const first = dayFromIso(`${isoOfDay(published).slice(0, 7)}-01`);
  const [year, month] = first === null ? [] : isoOfDay(addMonths(first, step)).split('-');
  return calendarDays(Number(year), Number(month));
}

/** "nine months ago": the unit in which that day lies. */
function countedBack(count: number, unit: string, published: Day): DayRange | null {
  switch (unit) {
    case 'day':
      return only(addDays(published, -count));
    case 'week': {
      const middle = addDays(published, -7 * count);
      return { from: addDays(middle, -3), to: addDays(middle, 3) };
    }
    case 'month':
      return unitDays('this', 'month', addMonths(published, -count));
    default:
      return calendarDays(yearOf(published) - count);
  }
}

const back = (published: Day, weekday: number): Day =>
  addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
const ahead = (published: Day, weekday: number): Day =>
  addDays(published, (weekday - weekdayOf(published) + 7) % 7);
const twoDays = (from: Day): DayRange => ({ from, to: addDays(from, 1) });

/** The days that one expression names; `null` where the calendar has no such day. */
export function daysNamed(groups: Groups, published: Day): NamedDays | null {
  const named = (past: DayRange | null, future = past, part: NamedDays['part'] = null) =>
    past || future ? { meaning: 'named' as const, part, past, future } : null;
  const vague = (from: number, to: number): NamedDays => {
    const days = { from: addDays(published, from), to: addDays(published, to) };
    return { meaning: 'vague', part: null, past: days, future: days };
  };
  const lower = (name: string): string => groups[name]?.toLowerCase() ?? '';
  if (groups.relative) return { meaning: 'relative', part: null, past: null, future: null };
  if (groups.now) return vague(-1, 0);
  if (groups.recent) return vague(-RECENT_DAYS, 0);
  if (groups.soon) return vague(-RECENT_DAYS, RECENT_DAYS);
  if (groups.iso) {
    const day = dayFromIso(groups.iso);
    return day === null ? null : named(only(day));
  }
  if (groups.month || groups.year) {
    const { past, future } = dated(groups, published);
    return named(past, future, partOf(groups.part));
  }
  if (groups.period) {
    const [which = '', unit = ''] = lower('period').split(' ');
    return named(
      unitDays(which === 'next' ? 'next' : 'this', unit, published),
      undefined,
      partOf(groups.edge),
    );
  }
  if (groups.weekday) {
    const weekday = indexIn(WEEKDAYS.en, groups.weekday);
    return named(
      groups.nextday ? null : only(back(published, weekday)),
      only(ahead(published, weekday)),
    );
  }
  if (groups.today) return named(only(published));
  if (groups.yesterday) return named(only(addDays(published, -1)));
  if (groups.tomorrow) return named(null, only(addDays(published, 1)));
  if (groups.which) return named(unitDays(lower('which'), lower('unit'), published));
  if (groups.weekend) return named(twoDays(back(published, 6)), twoDays(ahead(published, 6)));
  const [count] = numbersIn(groups.count ?? '', 'en');
  return count ? named(countedBack(count.value, lower('counted'), published)) : null;
}
