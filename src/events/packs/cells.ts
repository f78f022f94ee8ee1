import type { DayRange } from '../../domain/day';
import { daysOfMonth, monthOf } from './overview';

/** Counts of events by month, square and kind, sorted by month; one entry a row of the file in each column. */
export interface PackCells {
  /** Degrees a side. */
  readonly degrees: number;
  /** The squares, each once: whole numbers of `degrees` east of Greenwich and north of the equator. */
  readonly x: Int16Array;
  readonly y: Int16Array;
  /** Months since January 1970. */
  readonly month: Int32Array;
  /** Index into `x` and `y`. */
  readonly square: Uint32Array;
  /** Index into `KINDS`. */
  readonly kind: Uint8Array;
  readonly events: Uint32Array;
}

/** Before they are there. */
export const noCells = (degrees: number): PackCells => ({
  ...{ degrees, x: new Int16Array(), y: new Int16Array(), month: new Int32Array() },
  ...{ square: new Uint32Array(), kind: new Uint8Array(), events: new Uint32Array() },
});

/** First row of the month or of a later one. */
function firstOf({ month }: PackCells, wanted: number): number {
  let [low, high] = [0, month.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((month[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The months of which some day lies in the window. */
export function monthsIn({ from, to }: DayRange): readonly number[] {
  const first = monthOf(from);
  return Array.from({ length: monthOf(to) - first + 1 }, (_, index) => first + index);
}

/** How many events of some kinds began in each square in some months; one entry a square of `cells`. */
export function eventsBySquare(
  cells: PackCells,
  months: readonly number[],
  kinds: number,
): Uint32Array {
  const { square, kind, events, x } = cells;
  const sums = new Uint32Array(x.length);
  for (const month of months) {
    const end = firstOf(cells, month + 1);
    for (let row = firstOf(cells, month); row < end; row++) {
      if ((kinds & (1 << (kind[row] ?? 0))) === 0) continue;
      const at = square[row] ?? 0;
      sums[at] = (sums[at] ?? 0) + (events[row] ?? 0);
    }
  }
  return sums;
}

/** [west, south, east, north] of a square in degrees. */
export function boundsOfSquare(
  { degrees, x, y }: PackCells,
  index: number,
): readonly [number, number, number, number] {
  const [west, south] = [(x[index] ?? 0) * degrees, (y[index] ?? 0) * degrees];
  return [west, south, west + degrees, south + degrees];
}

/** Index of the square at a place in degrees; -1 where there is none. */
export function squareAt({ degrees, x, y }: PackCells, lon: number, lat: number): number {
  const [column, row] = [Math.floor(lon / degrees), Math.floor(lat / degrees)];
  for (let index = 0; index < x.length; index++)
    if (x[index] === column && y[index] === row) return index;
  return -1;
}

/** The steps of the scale: from so many events on, a square is darker. */
const DENSITY_STEPS = [1, 10, 100, 1_000, 10_000] as const;

/** Which step a count is on, from 0; -1 for none. */
export function densityStep(events: number): number {
  let step = -1;
  for (const least of DENSITY_STEPS) if (events >= least) step++;
  return step;
}

/** Runs of months that follow each other, as days, in order; `months` ascending. */
export function spansOf(months: readonly number[]): readonly DayRange[] {
  const spans: DayRange[] = [];
  let last = Number.NaN;
  for (const month of months) {
    const { from, to } = daysOfMonth(month);
    const before = spans.at(-1);
    if (before && month === last + 1) spans[spans.length - 1] = { from: before.from, to };
    else spans.push({ from, to });
    last = month;
  }
  return spans;
}
