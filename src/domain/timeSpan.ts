import { type Day, type DayRange, maxDay, minDay } from './day';

/**
 * When something happened, as far as a source says. It began on one day of
 * [startMin, startMax] and ended on one day of [endMin, endMax], all ends included.
 * `2012-04` as the date of a single occurrence has startMin = endMin = 1 April and
 * startMax = endMax = 30 April; `2012-04/2012-06` lasts at least from 30 April to 1 June.
 */
export interface TimeSpan {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
}

/** Whether a record lies in a window: surely, perhaps, or not. */
export type Presence = 'certain' | 'possible' | 'out';

/**
 * Three-valued overlap of a span with a window, both inclusive at both ends. `certain` where every
 * reading of the imprecise dates overlaps the window, `possible` where at least one does.
 */
export function presenceIn(span: TimeSpan, window: DayRange): Presence {
  if (span.startMin > window.to || span.endMax < window.from) return 'out';
  return span.startMax <= window.to && span.endMin >= window.from ? 'certain' : 'possible';
}

/** The whole of the days in which the record may lie: [earliest, latest]. */
export const extentOf = (span: TimeSpan): DayRange => ({ from: span.startMin, to: span.endMax });

/** The smallest range that holds both. */
export const unionRange = (a: DayRange, b: DayRange): DayRange => ({
  from: minDay(a.from, b.from),
  to: maxDay(a.to, b.to),
});
