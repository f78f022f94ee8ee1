import { ANCHOR_DAYS, FOLD_GAP_DAYS } from '../../dataset/timelineRules';
import { type DayRange, dayOf } from '../../domain/day';
import { usualExtent } from './farOff';
import { isLasting, type OwnColumns, type OwnSegment } from './ownColumns';

/** Ranges in order of their first day, with those joined between which no silence lies. */
function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const { from, to } of ranges) {
    const last = joined.at(-1);
    if (last && from - last.to - 1 <= FOLD_GAP_DAYS)
      joined[joined.length - 1] = { from: last.from, to: dayOf(Math.max(last.to, to)) };
    else joined.push({ from, to });
  }
  return joined;
}

/** What days that come in order keep open; `lengthOf` in days beyond the first, negative for none. */
function rangesOf(
  days: Int32Array,
  { first, end }: Pick<OwnSegment, 'first' | 'end'>,
  lengthOf: (index: number) => number,
): DayRange[] {
  const ranges: DayRange[] = [];
  let [from, to] = [0, Number.NEGATIVE_INFINITY];
  for (let index = first; index < end; index++) {
    const length = lengthOf(index);
    if (length < 0) continue;
    const day = days[index] ?? 0;
    if (day - to - 1 > FOLD_GAP_DAYS) {
      if (to > Number.NEGATIVE_INFINITY) ranges.push({ from: dayOf(from), to: dayOf(to) });
      from = day;
    }
    to = Math.max(to, day + length);
  }
  if (to > Number.NEGATIVE_INFINITY) ranges.push({ from: dayOf(from), to: dayOf(to) });
  return ranges;
}

/** The last days of the rows of a segment that fill their days, in order. */
function lastDays(columns: OwnColumns, { first, end }: OwnSegment): Int32Array {
  const days = new Int32Array(end - first);
  let count = 0;
  for (let row = first; row < end; row++)
    if (isLasting(columns, row)) days[count++] = columns.end[row] ?? 0;
  return days.subarray(0, count).sort();
}

/**
 * The days that keep a folded time axis open: every start and end that is known within a month, with
 * silences of up to a year between them, in order of time. The middle of a state that lasts for years
 * keeps nothing open, nor does a row that lies far off from all others.
 */
export function busyDays(columns: OwnColumns): DayRange[] {
  const { start, end, segments } = columns;
  const ranges = segments.flatMap((segment) => {
    const opened = rangesOf(start, segment, (row) => {
      if (isLasting(columns, row)) return 0;
      const length = (end[row] ?? 0) - (start[row] ?? 0);
      return length < ANCHOR_DAYS ? length : -1;
    });
    if (segment.longest === 0) return opened;
    const last = lastDays(columns, segment);
    return [...opened, ...rangesOf(last, { first: 0, end: last.length }, () => 0)];
  });
  const usual = usualExtent(columns);
  const near = ranges.filter(({ from, to }) => !usual || (to >= usual.from && from <= usual.to));
  return joinRanges(near.sort((a, b) => a.from - b.from));
}
