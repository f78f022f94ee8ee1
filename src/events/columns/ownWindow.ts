import type { DayRange } from '../../domain/day';
import type { Presence } from '../../domain/timeSpan';
import { KINDS, type Kind } from '../../domain/vocabulary';
import { isLasting, type OwnColumns, type OwnSegment } from './ownColumns';

/** Rows `first` to `end`, not included. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Which rows of a window are asked for. */
export interface OwnRowOptions {
  /** One entry a row, 0 where a filter leaves it out (see `passesOf`); `null` lets all through. */
  readonly passes: Uint8Array | null;
  /** Sum of `kindBit`s. */
  readonly kinds: number;
  /** Whether rows that only may lie in the window are wanted too. */
  readonly showPossible: boolean;
}

/** A bit for a kind, so that a set of kinds is a number. */
export const kindBit = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** The kinds of a set as a sum of `kindBit`s. */
export const maskOfKinds = (kinds: ReadonlySet<Kind>): number =>
  KINDS.reduce((mask, kind) => (kinds.has(kind) ? mask | kindBit(kind) : mask), 0);

/** Index of the first row of a segment that begins on or after the day. */
function firstStarting(start: Int32Array, { first, end }: OwnSegment, day: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows that may lie in a window, one range a segment, empty ones left out: every row of the
 * window is in one of them, and in segments of single days every row of them is in the window.
 */
export function rowRangesIn({ segments, start }: OwnColumns, window: DayRange): RowRange[] {
  const ranges: RowRange[] = [];
  for (const segment of segments) {
    const first = firstStarting(start, segment, window.from - segment.longest);
    const end = firstStarting(start, segment, window.to + 1);
    if (end > first) ranges.push({ first, end });
  }
  return ranges;
}

/** `presenceIn` of the row's span, without making one; rows without a date are out of every window. */
export function ownPresence(columns: OwnColumns, row: number, { from, to }: DayRange): Presence {
  if (row >= columns.datedCount) return 'out';
  const start = columns.start[row] ?? 0;
  const end = columns.end[row] ?? 0;
  if (start > to || end < from) return 'out';
  return isLasting(columns, row) || (start >= from && end <= to) ? 'certain' : 'possible';
}

/** The rows of one range that are asked for, written from `at` on; where the next would be written. */
function collect(
  columns: OwnColumns,
  range: RowRange,
  window: DayRange,
  { passes, kinds, showPossible }: OwnRowOptions,
  into: Uint32Array,
  at: number,
): number {
  let next = at;
  for (let row = range.first; row < range.end; row++) {
    if (passes && passes[row] === 0) continue;
    if ((kinds & (1 << (columns.kind[row] ?? 0))) === 0) continue;
    const presence = ownPresence(columns, row, window);
    if (presence === 'certain' || (showPossible && presence === 'possible')) into[next++] = row;
  }
  return next;
}

/** Two lists in order of start as one; of equal starts those of the first come first. */
function merge(start: Int32Array, a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const merged = new Uint32Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const takesFirst =
      j === b.length || (i < a.length && (start[a[i] ?? 0] ?? 0) <= (start[b[j] ?? 0] ?? 0));
    merged[at] = (takesFirst ? a[i++] : b[j++]) ?? 0;
  }
  return merged;
}

/** The rows of a window that are asked for, in order of start, then of row. */
export function ownRowsInWindow(
  columns: OwnColumns,
  window: DayRange,
  options: OwnRowOptions,
): Uint32Array {
  let rows: Uint32Array = new Uint32Array(0);
  for (const range of rowRangesIn(columns, window)) {
    const found = new Uint32Array(range.end - range.first);
    const count = collect(columns, range, window, options, found, 0);
    rows = merge(columns.start, rows, found.subarray(0, count));
  }
  return rows;
}

/** How many rows of a window are certain and possible, in the order of `KINDS`. */
export interface OwnCounts {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/**
 * Counts the rows of a window by kind; `passes` as in `OwnRowOptions`.
 *
 * @param weights - how many events each row stands for; `null`: one
 */
export function countInWindow(
  columns: OwnColumns,
  window: DayRange,
  passes: Uint8Array | null,
  weights: Uint32Array | null = null,
): OwnCounts {
  const certain = new Uint32Array(KINDS.length);
  const possible = new Uint32Array(KINDS.length);
  for (const { first, end } of rowRangesIn(columns, window))
    for (let row = first; row < end; row++) {
      if (passes && passes[row] === 0) continue;
      const presence = ownPresence(columns, row, window);
      if (presence === 'out') continue;
      const counts = presence === 'certain' ? certain : possible;
      const kind = columns.kind[row] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + (weights?.[row] ?? 1);
    }
  return { certain, possible };
}
