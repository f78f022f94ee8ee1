import { type DayRange, maxDay, minDay } from '../domain/day';
import type { EventRecord } from '../domain/record';
import type { Selection } from '../store/view';
import type { Passage } from './passages';
import type { ReadingPlace } from './usePanel';

/**
 * The days that a passage speaks of: from the first to the last of its records. A start that no
 * source states counts from the day for which the record is reported. `null` without a usable date.
 */
export function daysOfRecords(records: readonly EventRecord[]): DayRange | null {
  let days: DayRange | null = null;
  for (const { time } of records) {
    if (!time) continue;
    const from = time.startBasis === 'stated' ? time.span.startMin : time.span.endMax;
    const to = time.span.endMax;
    days = days ? { from: minDay(days.from, from), to: maxDay(days.to, to) } : { from, to };
  }
  return days;
}

/** The passage to open a document at: the one asked for, else one that the record shown before cites. */
export function passageToOpen(
  passages: readonly Passage[],
  place: ReadingPlace | null,
  previous: Selection,
): Passage | undefined {
  if (place) return passages.find(({ start, end }) => start <= place.at && place.at < end);
  return previous.type === 'event'
    ? passages.find(({ records }) => records.some(({ id }) => id === previous.id))
    : undefined;
}
