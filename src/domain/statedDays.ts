import type { DayRange } from './day';
import type { EventRecord, RecordTime } from './record';
import { unionRange } from './timeSpan';

/**
 * The days that a source states of a record, both included: a start that none states is only a bound,
 * so the record counts from the day for which it is reported.
 */
export const statedDays = ({ span, startBasis }: RecordTime): DayRange => ({
  from: startBasis === 'stated' ? span.startMin : span.endMax,
  to: span.endMax,
});

/** From the first to the last of these days of all records; `null` where none has a usable date. */
export function daysOfRecords(records: readonly Pick<EventRecord, 'time'>[]): DayRange | null {
  let days: DayRange | null = null;
  for (const { time } of records)
    if (time) days = days ? unionRange(days, statedDays(time)) : statedDays(time);
  return days;
}
