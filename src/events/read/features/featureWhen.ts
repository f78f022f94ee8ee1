import { type Day, maxDay, minDay } from '../../../domain/day';
import { type DateRead, spanOf } from '../values/calendar';
import type { FeatureDates } from './featureDates';
import { isJsonObject } from './jsonText';

/** What is wrong with a time that a file states. */
export interface WrongTime {
  readonly problem: 'bad_date' | 'end_before_start';
  readonly value: unknown;
}

/** What a statement of time comes to; `null` in both: it says nothing. */
export interface TimeReading {
  readonly dated: DateRead | null;
  readonly wrong: WrongTime | null;
}

const SAYS_NOTHING: TimeReading = { dated: null, wrong: null };

const isUnsaid = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === '..';

/** From the first day of the one to the last day of the other; it lasts, as both ends are stated. */
export function readSpan(start: unknown, end: unknown, dates: FeatureDates): TimeReading {
  const first = isUnsaid(start) ? SAYS_NOTHING : readEnd(start, dates);
  const last = isUnsaid(end) ? SAYS_NOTHING : readEnd(end, dates);
  const wrong = first.wrong ?? last.wrong;
  if (!first.dated || !last.dated) return { dated: first.dated ?? last.dated, wrong };
  const dated = spanOf(first.dated, last.dated);
  return dated
    ? { dated, wrong: null }
    : { dated, wrong: { problem: 'end_before_start', value: [start, end] } };
}

/** A date, or an object of Linked Places that says in what or between what the end lies. */
function readEnd(end: unknown, dates: FeatureDates): TimeReading {
  if (isJsonObject(end)) {
    if (!isUnsaid(end.in)) return readEnd(end.in, dates);
    const { dated, wrong } = readSpan(end.earliest, end.latest, dates);
    return { dated: dated && { ...dated, lasting: false }, wrong };
  }
  const dated = dates.read(end);
  return { dated, wrong: dated ? null : { problem: 'bad_date', value: end } };
}

/** One timespan in any of the ways in which files write it. */
function readTimespan(span: unknown, dates: FeatureDates): TimeReading {
  if (isUnsaid(span)) return SAYS_NOTHING;
  if (!isJsonObject(span)) return readEnd(span, dates);
  if (!isUnsaid(span.timespan)) return readTimespan(span.timespan, dates);
  const moment = span.datetime ?? span.instant ?? span.in ?? span.date ?? span.time;
  if (!isUnsaid(moment)) return readEnd(moment, dates);
  if (!isUnsaid(span.earliest) || !isUnsaid(span.latest)) return readEnd(span, dates);
  return readSpan(span.start ?? span.begin, span.end ?? span.stop, dates);
}

/**
 * A `when` of GeoJSON-T or Linked Places, or one date (EDTF). Several timespans are read as one, from
 * the earliest to the latest day.
 */
export function readWhen(when: unknown, dates: FeatureDates): TimeReading {
  const spans = isJsonObject(when) ? (when.timespans ?? when.timespan ?? when) : when;
  if (!Array.isArray(spans)) return readTimespan(spans, dates);
  let from: Day | null = null;
  let to: Day | null = null;
  let lasting = false;
  let wrong: WrongTime | null = null;
  for (const span of spans) {
    const reading = readTimespan(span, dates);
    wrong ??= reading.wrong;
    if (!reading.dated) continue;
    lasting ||= reading.dated.lasting || from !== null;
    from = from === null ? reading.dated.from : minDay(from, reading.dated.from);
    to = to === null ? reading.dated.to : maxDay(to, reading.dated.to);
  }
  return { dated: from !== null && to !== null ? { from, to, lasting } : null, wrong };
}
