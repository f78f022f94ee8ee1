import { type Day, maxDay, minDay } from './day';
import type { EdtfReading } from './edtf';
import type { RecordTime } from './record';

/** What other records say about the ends that a date leaves open. */
export interface TimeBounds {
  /** Latest of the actors' beginnings and of the records that this one came after. */
  readonly notBefore: Day | null;
  /** Publication day of the latest report. */
  readonly knownUntil: Day;
}

/**
 * Closes an open date with what is known (codebook §3.12): an open end is known until the publication
 * of its latest report, an open start cannot lie before `notBefore`. Nothing is claimed beyond that:
 * a state with an open start is certain only on the day for which it is reported.
 * Returns `null` where the date begins after its reports.
 */
export function closeTime(reading: EdtfReading, bounds: TimeBounds): RecordTime | null {
  const endMax = reading.endMax ?? bounds.knownUntil;
  const knownAt = reading.endMin ?? endMax;
  const bounded =
    bounds.notBefore !== null && bounds.notBefore <= knownAt ? bounds.notBefore : null;
  const startMin = reading.startMin ?? bounded ?? knownAt;
  const startMax = reading.startMax ?? (reading.lasting ? knownAt : endMax);
  const endMin = reading.lasting ? knownAt : startMin;
  if (startMin > endMax) return null;
  return {
    // `2012-04/2012-04-15`: it began in April, but not after its end.
    span: {
      startMin,
      startMax: minDay(startMax, endMax),
      endMin: maxDay(endMin, startMin),
      endMax,
    },
    precision: reading.precision,
    approximate: reading.approximate,
    uncertain: reading.uncertain,
    lasting: reading.lasting,
    startBasis: reading.startMin !== null ? 'stated' : bounded === null ? 'unknown' : 'bounded',
    endBasis: reading.endMax !== null ? 'stated' : 'known_until',
  };
}
