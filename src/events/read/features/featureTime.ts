import { type Day, maxDay, minDay } from '../../../domain/day';
import { readEdtf } from '../../../domain/edtf';
import {
  type DateRead,
  dayOfEpoch,
  inYears,
  since,
  single,
  spanOf,
  until,
} from '../values/calendar';
import { type DateStyle, readDate } from '../values/dateText';
import type { FeatureLike } from './featureTaker';
import { isJsonObject } from './jsonText';

/** What is wrong with a time that a file states. */
interface WrongTime {
  readonly problem: 'bad_date' | 'end_before_start';
  readonly value: unknown;
}

/** What a statement of time comes to; `null` in both: it says nothing. */
export interface TimeReading {
  readonly dated: DateRead | null;
  readonly wrong: WrongTime | null;
}

const SAYS_NOTHING: TimeReading = { dated: null, wrong: null };

/** Whoever writes times in a form of their own does not write 03/04/2013: nobody is asked for its order. */
const STYLE: DateStyle = { dayFirst: null, epoch: false, years: true };
/** So long a number is no year or day: a moment since 1970, or up to 1966. */
const EPOCH = /^-?\d{9,13}(?:\.\d+)?$/;
/** Only what may be EDTF goes to its parser, which is slow to say no. */
const LIKE_EDTF = /^(?!\d*$)[\dXYESuxz?~%.,/[\]{}-]{4,64}$/;

/** A number as a year (2012), a compact day (20120401), or a moment in seconds or milliseconds since 1970. */
function readDateNumber(number: number): DateRead | null {
  // 0 is what files write for "not set".
  if (!Number.isFinite(number) || number === 0) return null;
  if (Number.isInteger(number) && number >= 1 && number <= 9_999)
    return readDate(String(number).padStart(4, '0'), STYLE);
  const compact =
    Number.isInteger(number) && number >= 10_000_101 && number <= 99_991_231
      ? readDate(String(number), STYLE)
      : null;
  return compact ?? inYears(single(dayOfEpoch(number)));
}

/** EDTF; where one end is open, the days of the other are all that is known. */
function readEdtfDays(text: string): DateRead | null {
  const result = readEdtf(text);
  if (!result.ok) return null;
  const { startMin, startMax, endMin, endMax, lasting } = result.reading;
  if (startMin !== null && endMax !== null) return inYears({ from: startMin, to: endMax, lasting });
  const from = startMin ?? endMin;
  const to = endMax ?? startMax;
  if (from === null || to === null) return null;
  const known = inYears({ from, to, lasting: false });
  return known && (startMin === null ? until(known) : since(known));
}

/** What tables may write, EDTF, and long numbers as text; `null` where the text is no such date. */
function readDateText(text: string): DateRead | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return readDateNumber(Number(trimmed));
  return readDate(trimmed, STYLE) ?? (LIKE_EDTF.test(trimmed) ? readEdtfDays(trimmed) : null);
}

/** From the earlier beginning to the later end; each is open where it is so of the one that gives it. */
function bothOf(one: DateRead, other: DateRead): DateRead {
  const [early, late] = [other.from < one.from ? other : one, other.to > one.to ? other : one];
  const days = { from: early.from, to: late.to, lasting: true };
  if (late.open === 'end') return { ...days, open: 'end' };
  return early.open === 'start' ? { ...days, open: 'start' } : days;
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;

const isUnsaid = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === '..';

/** Reads the times that features of one file state by their form, and not in a column. */
export class FeatureTimes {
  /** The same dates come again and again, and are read once. */
  private readonly known = new Map<string, DateRead | null>();

  /** The `when` of a feature, or an object `when` among its properties. */
  stated({ when, properties }: FeatureLike): TimeReading {
    if (!isUnsaid(when)) {
      const reading = this.when(when);
      if (reading.dated || reading.wrong) return reading;
    }
    if (!isJsonObject(properties)) return SAYS_NOTHING;
    const { when: inside, timespan } = properties;
    if (typeof inside === 'object' && inside !== null) return this.when(inside);
    return typeof timespan === 'object' && timespan !== null ? this.when(timespan) : SAYS_NOTHING;
  }

  /**
   * First and last day of a track whose times stand beside its points (`gx:Track` and GPX as GeoJSON);
   * `null` where there are none, or where one of them is no date.
   */
  ofTrack({ properties }: FeatureLike): { readonly from: Day; readonly to: Day } | null {
    if (!isJsonObject(properties)) return null;
    const { coordinateProperties: beside, coordTimes } = properties;
    const times = isJsonObject(beside) ? beside.times : coordTimes;
    if (!Array.isArray(times)) return null;
    let from: Day | null = null;
    let to: Day | null = null;
    for (const time of times.flat()) {
      const dated = this.date(time);
      if (!dated) return null;
      from = from === null ? dated.from : minDay(from, dated.from);
      to = to === null ? dated.to : maxDay(to, dated.to);
    }
    return from === null || to === null ? null : { from, to };
  }

  /** From the first day of the one to the last day of the other; it lasts, as both ends are stated. */
  span(start: unknown, end: unknown): TimeReading {
    const first = isUnsaid(start) ? SAYS_NOTHING : this.end(start);
    const last = isUnsaid(end) ? SAYS_NOTHING : this.end(end);
    const wrong = first.wrong ?? last.wrong;
    if (!first.dated || !last.dated) return { dated: first.dated ?? last.dated, wrong };
    const dated = spanOf(first.dated, last.dated);
    return dated
      ? { dated, wrong: null }
      : { dated, wrong: { problem: 'end_before_start', value: [start, end] } };
  }

  /**
   * A `when` of GeoJSON-T or Linked Places, or one date (EDTF). Several timespans are read as one, from
   * the earliest to the latest day.
   */
  private when(when: unknown): TimeReading {
    const spans = isJsonObject(when) ? (when.timespans ?? when.timespan ?? when) : when;
    if (!Array.isArray(spans)) return this.timespan(spans);
    let dated: DateRead | null = null;
    let wrong: WrongTime | null = null;
    for (const span of spans) {
      const reading = this.timespan(span);
      wrong ??= reading.wrong;
      if (reading.dated) dated = dated ? bothOf(dated, reading.dated) : reading.dated;
    }
    return { dated, wrong };
  }

  /** One timespan in any of the ways in which files write it. */
  private timespan(span: unknown): TimeReading {
    if (isUnsaid(span)) return SAYS_NOTHING;
    if (!isJsonObject(span)) return this.end(span);
    if (!isUnsaid(span.timespan)) return this.timespan(span.timespan);
    const moment = span.datetime ?? span.instant ?? span.in ?? span.date ?? span.time;
    if (!isUnsaid(moment)) return this.end(moment);
    if (!isUnsaid(span.earliest) || !isUnsaid(span.latest)) return this.end(span);
    const [start, end] = [span.start ?? span.begin, span.end ?? span.stop];
    const reading = this.span(start, end);
    // An end that is stated but is no date is not an end that is open.
    if (!reading.dated || reading.wrong || isUnsaid(start) === isUnsaid(end)) return reading;
    return { dated: isUnsaid(start) ? until(reading.dated) : since(reading.dated), wrong: null };
  }

  /** A date, or an object of Linked Places that says in what or between what the end lies. */
  private end(end: unknown): TimeReading {
    if (isJsonObject(end)) {
      if (!isUnsaid(end.in)) return this.end(end.in);
      const { dated, wrong } = this.span(end.earliest, end.latest);
      return { dated: dated && { ...dated, lasting: false }, wrong };
    }
    const dated = this.date(end);
    return { dated, wrong: dated ? null : { problem: 'bad_date', value: end } };
  }

  /** A date as text or number; `null` where it is none. */
  private date(value: unknown): DateRead | null {
    if (typeof value === 'number') return readDateNumber(value);
    if (typeof value !== 'string' || value.length > LONGEST_REMEMBERED) return null;
    let dated = this.known.get(value);
    if (dated === undefined) {
      dated = readDateText(value);
      if (this.known.size >= MOST_REMEMBERED) this.known.clear();
      this.known.set(value, dated);
    }
    return dated;
  }
}
