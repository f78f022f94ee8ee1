import { closeTime } from './closeTime';
import { type Day, maxDay } from './day';
import { type EdtfReading, readEdtf } from './edtf';
import type { RecordTime } from './record';
import { isPlan, type Relation, type Status } from './vocabulary';

/** What of a record decides its days. */
export interface TimedRecord {
  readonly id: string;
  /** EDTF as coded. */
  readonly when?: string | undefined;
  readonly status: Status;
  readonly actors: readonly { readonly actor: string }[];
  readonly related?: readonly { readonly event: string; readonly relation: Relation }[] | undefined;
}

/** Why a record has no days though it has a date. */
export type TimeFault =
  | { readonly fault: 'unreadable'; readonly reason: string }
  /** The date begins after the publication of its latest report. */
  | { readonly fault: 'after_reports' };

/** When a document was published. */
interface Report {
  readonly day: Day;
  /** The document does not print it. */
  readonly approximate: boolean;
}

interface TimeContext {
  /** The records there are; what is not among them bounds nothing. */
  readonly recordOf: (id: string) => TimedRecord | undefined;
  /** When the documents that a record quotes were published. */
  readonly reportsOf: (record: TimedRecord) => readonly Report[];
  /** Whether words of a source carry the record's date; without them its days are bounds. */
  readonly isDated: (record: TimedRecord) => boolean;
  /** The first day on which an actor can have existed. */
  readonly beginningOf: (actor: string) => Day | null;
}

const latest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null);

/**
 * The report until which an open end is known: the latest, but the first where a state is told as over,
 * since it held no longer in some of them.
 */
function lastReport(
  { status }: TimedRecord,
  { lasting }: EdtfReading,
  reports: readonly Report[],
): Report | null {
  const sign = lasting && status === 'occurred' ? -1 : 1;
  return reports.reduce<Report | null>(
    (last, report) => (last === null || sign * (report.day - last.day) > 0 ? report : last),
    null,
  );
}

/**
 * The days of records that bound each other: an open end is known until the latest report, an open
 * start lies neither before its actors' beginnings nor before the records that it came after. The
 * returned function gives `null` where a record has no date, or no report.
 */
export function timesOf(
  context: TimeContext,
): (record: TimedRecord) => RecordTime | TimeFault | null {
  const times = new Map<string, RecordTime | TimeFault | null>();

  const notBefore = (record: TimedRecord): Day | null => {
    const days = record.actors.flatMap(({ actor }) => context.beginningOf(actor) ?? []);
    for (const { event: id, relation } of record.related ?? []) {
      const other = relation === 'after' ? context.recordOf(id) : undefined;
      const time = other ? timeOf(other) : null;
      if (time && 'span' in time) days.push(time.span.startMin);
    }
    return latest(days);
  };
  const compute = (record: TimedRecord): RecordTime | TimeFault | null => {
    if (record.when === undefined) return null;
    const read = readEdtf(record.when);
    if (!read.ok) return { fault: 'unreadable', reason: read.reason };
    const { reading } = read;
    const report = lastReport(record, reading, context.reportsOf(record));
    if (report === null) return null;
    // A plan reaches as far ahead as the date that it names.
    const named = isPlan(record) ? reading.startMax : null;
    const knownUntil = named === null ? report.day : maxDay(report.day, named);
    const time = closeTime(reading, { notBefore: notBefore(record), knownUntil });
    if (time === null) return { fault: 'after_reports' };
    const isDated = context.isDated(record);
    const isOneDate = !/[/[{]/.test(record.when);
    const isReported =
      time.endBasis === 'stated' &&
      (!isDated || (!isOneDate && time.span.endMax === report.day && !isPlan(record)));
    return {
      ...time,
      approximate: time.approximate || (reading.endMax === null && report.approximate),
      startBasis: isDated || time.startBasis !== 'stated' ? time.startBasis : 'bounded',
      endBasis: isReported ? 'bounded' : time.endBasis,
    };
  };
  const timeOf = (record: TimedRecord): RecordTime | TimeFault | null => {
    const known = times.get(record.id);
    if (known !== undefined) return known;
    // Stops a circle of `after` relations: inside it the record bounds nothing.
    times.set(record.id, null);
    const time = compute(record);
    times.set(record.id, time);
    return time;
  };
  return timeOf;
}
