import type { CampCustody, CustodyInterval } from '../../domain/custody';
import type { EventRecord } from '../../domain/record';
import { formatDay } from '../../ui/formatDate';
import { dateInWords } from '../../words/recordWords';
import {
  type CampLanguage,
  custodyInWords,
  holdersInWords,
  leftInWords,
  recordOf,
} from './campWords';

type Held = Extract<CustodyInterval, { readonly type: 'held' }>;

/** A time in which the same hands hold a camp, as one tier tells it. */
interface ToldHolding {
  readonly held: Held;
  /** Who, from when and until when, as far as it is said. */
  readonly who: string;
  readonly dates: string;
}

const sameHands = (a: CustodyInterval | undefined, b: Held): a is Held =>
  a?.type === 'held' &&
  a.event.tier === b.event.tier &&
  a.standing === b.standing &&
  a.holders.join() === b.holders.join();

/** Whether an interval lies where a lane begins to know of a holder, and not where it goes on. */
const begins = (intervals: readonly CustodyInterval[], index: number): boolean => {
  const interval = intervals[index];
  return interval?.type === 'held' && !sameHands(intervals[index - 1], interval);
};

const dateOf = (event: EventRecord, { lang, t }: CampLanguage): string =>
  dateInWords(event, lang, t);

/** Everybody who holds the camp for a time, in order, each with the dates at both ends. */
export function toldHoldings(
  { intervals }: Pick<CampCustody, 'intervals'>,
  language: CampLanguage,
): readonly ToldHolding[] {
  const { lang, t } = language;
  return intervals.flatMap((interval, index) => {
    if (interval.type !== 'held' || !begins(intervals, index)) return [];
    let last = index;
    while (sameHands(intervals[last + 1], interval)) last += 1;
    const [before, after] = [intervals[index - 1], intervals[last + 1]];
    const from =
      interval.startStated && before?.type === 'changing'
        ? t('panel.camp.told.took', { date: dateOf(before.transition.event, language) })
        : t('panel.camp.told.since');
    const until = intervals[last]?.to;
    const to =
      after?.type === 'changing'
        ? t('panel.camp.told.left', { date: dateOf(after.transition.event, language) })
        : until != null && t('panel.camp.told.until', { date: formatDay(until, lang) });
    return {
      held: interval,
      who: holdersInWords(interval, language),
      dates: [from, to].filter(Boolean).join(' · '),
    };
  });
}

/** The state at the end of what is told; `null` where nobody tells who held the camp. */
export function lastKnown(
  { intervals }: Pick<CampCustody, 'intervals'>,
  language: CampLanguage,
): { readonly day: number; readonly words: string } | null {
  const last = intervals.findLast(({ type }) => type !== 'unknown');
  if (last?.to == null) return null;
  if (last.type === 'changing' && last.transition.after.length === 0)
    return { day: last.to, words: leftInWords(last.transition, language) };
  return { day: last.to, words: custodyInWords(last, language) };
}

/** Whether an interval of unknown hands follows somebody's leaving. */
export const isLeft = (interval: CustodyInterval): boolean =>
  interval.type === 'unknown' && recordOf(interval) !== null;
