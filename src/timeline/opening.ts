import type { Dataset } from '../dataset/dataset';
import { isoOfDay } from '../domain/day';
import type { EventStop } from './eventSteps';

/** So many records of one month that are known to the day tell an episode. */
const DENSE_MONTH = 5;

/**
 * The record with which playing opens: the first of the first month in which the documents are dense,
 * not the first of all, after which months may pass without one. The first of all where no month is.
 */
export function openingStop(
  stops: readonly EventStop[],
  { columns, events }: Pick<Dataset, 'columns' | 'events'>,
): EventStop | undefined {
  const exact = new Map<string, EventStop[]>();
  for (const stop of stops) {
    const { row, day } = stop;
    if (columns.startMin[row] !== columns.startMax[row] || events[row]?.tier !== 'corpus') continue;
    const month = isoOfDay(day).slice(0, 7);
    const found = exact.get(month) ?? [];
    exact.set(month, found);
    found.push(stop);
    if (found.length === DENSE_MONTH) return found[0];
  }
  return stops[0];
}
