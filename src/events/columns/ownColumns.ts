import type { Geometry } from 'geojson';
import { type Day, type DayRange, dayOf } from '../../domain/day';
import type { TimeSpan } from '../../domain/timeSpan';
import { KINDS, type Kind, PRECISIONS, type Precision } from '../../domain/vocabulary';

/**
 * A reader's own events as columns, one row an event: typed arrays that go from the worker to the
 * page without a copy. What only a card shows stays in the file (`importers/details.ts`).
 */
export interface OwnColumns {
  readonly count: number;
  /**
   * Rows stand by the longest that they may last, then by `start`, then as in the file: a window
   * asks each segment for one short stretch, however long the longest event of the file is.
   */
  readonly segments: readonly OwnSegment[];
  /** Rows from here on have no usable date: they stand only in lists. */
  readonly datedCount: number;
  /** Earliest and latest day, both included; meaningless from `datedCount` on. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** WGS 84 in units of `DEGREE_UNIT`; `NO_POSITION` in both where the row has no place. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  /** Sum of `FLAGS`, and the index into `PRECISIONS` times `PRECISION_SHIFT`. */
  readonly flags: Uint8Array;
  /** Which record of the file the row was, from 0. */
  readonly record: Uint32Array;
  /** People killed, as the file has it; `UNKNOWN_NUMBER` where it does not say. `null`: no such column. */
  readonly fatalities: Int32Array | null;
  readonly coded: Readonly<Record<CodedField, CodedColumn>>;
  /** Lines and areas, by row; every other row is a point or has no place. */
  readonly shapes: ReadonlyMap<number, Geometry>;
}

/** Rows `first` to `end` (not included), sorted by `start`, of which none lasts more than `longest` days beyond its first. */
export interface OwnSegment {
  readonly first: number;
  readonly end: number;
  readonly longest: number;
}

/** Texts that many rows share, kept once each. */
export const CODED_FIELDS = ['title', 'type', 'actor', 'target', 'place', 'country'] as const;
/**
 * `title`: a name of the event's own; `type`: event type in the file's words; `actor` and `target`:
 * first and second side; `place`: the file's name of the place.
 */
export type CodedField = (typeof CODED_FIELDS)[number];

export interface CodedColumn {
  /** Each text once; the first is '' and means that the file does not say. */
  readonly values: readonly string[];
  /** Index into `values`, one a row. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** About 1 cm: as exact as any file of events. */
export const DEGREE_UNIT = 1e-7;
export const NO_POSITION = 0x7fffffff;
export const UNKNOWN_NUMBER = -1;

/**
 * `lasting`: the event fills its days; otherwise it fell on one of them. `openEnd`: it is known to go on
 * from these days, `openStart`: to have gone on until them; nothing is shown past what is known.
 */
export const FLAGS = { lasting: 1, openStart: 2, openEnd: 4 } as const;
export const PRECISION_SHIFT = 3;

/** WGS 84 [longitude, latitude] of a row; `null` where it has no place. */
export function positionOf(columns: OwnColumns, row: number): readonly [number, number] | null {
  const lon = columns.lon[row] ?? NO_POSITION;
  const lat = columns.lat[row] ?? NO_POSITION;
  return lon === NO_POSITION ? null : [lon * DEGREE_UNIT, lat * DEGREE_UNIT];
}

export const isLasting = ({ flags }: OwnColumns, row: number): boolean =>
  ((flags[row] ?? 0) & FLAGS.lasting) !== 0;

/** Which end of the row the file leaves open; `null`: none. */
export function openEndOf({ flags }: OwnColumns, row: number): 'start' | 'end' | null {
  const sum = flags[row] ?? 0;
  if ((sum & FLAGS.openEnd) !== 0) return 'end';
  return (sum & FLAGS.openStart) !== 0 ? 'start' : null;
}

/** How well the file fixes the row's place. */
export const precisionOf = ({ flags }: OwnColumns, row: number): Precision =>
  PRECISIONS[(flags[row] ?? 0) >> PRECISION_SHIFT] ?? 'exact';

export const kindOf = ({ kind }: OwnColumns, row: number): Kind => KINDS[kind[row] ?? 0] ?? 'other';

/** A text of a row; '' where the file does not say. */
export const textOf = ({ coded }: OwnColumns, field: CodedField, row: number): string =>
  coded[field].values[coded[field].codes[row] ?? 0] ?? '';

/** The row's days, or `null` where it has no usable date. */
export function ownSpan(columns: OwnColumns, row: number): TimeSpan | null {
  if (row >= columns.datedCount) return null;
  const [start, end] = [dayOf(columns.start[row] ?? 0), dayOf(columns.end[row] ?? 0)];
  return isLasting(columns, row)
    ? { startMin: start, startMax: start, endMin: end, endMax: end }
    : { startMin: start, startMax: end, endMin: start, endMax: end };
}

/** From the earliest to the latest day of any row; `null` where none has a date. */
export function ownExtent({ datedCount, start, end, segments }: OwnColumns): DayRange | null {
  if (datedCount === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const segment of segments) from = Math.min(from, start[segment.first] ?? from);
  for (let row = 0; row < datedCount; row++) to = Math.max(to, end[row] ?? to);
  return { from: from as Day, to: to as Day };
}
