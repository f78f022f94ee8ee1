import type { EventColumns } from '../dataset/dataset';
import { FOLD_GAP_DAYS } from '../dataset/timelineRules';
import { addDays, type Day, type DayRange, maxDay, minDay, msOfDay } from '../domain/day';
import { anchorsOfRow, beginningOfRow, episodesOf } from './episodes';

/** More breaks than this make an axis unreadable, so only the longest gaps are folded. */
const MAX_FOLDS = 5;

/** Open days on either side of a reader's own events, so that none touches a break. */
const BUSY_MARGIN_DAYS = 14;

/** Days of a reader's own events beyond the documents' take no more of the open axis than this share. */
const COARSE_SHARE = 0.28;

/** A stretch left out of the axis; both ends included. */
export interface Fold extends DayRange {
  readonly years: number;
  /** Whole months beyond the years. */
  readonly months: number;
  /** Records that begin, end or can only lie inside. */
  readonly recordCount: number;
}

/** Days that are drawn narrower than the others. */
export interface Coarse {
  readonly ranges: readonly DayRange[];
  /** Width of such a day against that of another: at most 1. */
  readonly rate: number;
}

/** What is shown of an extent, and how. */
export interface AxisDays {
  readonly extent: DayRange;
  readonly folds: readonly Fold[];
  readonly coarse?: Coarse | undefined;
}

/** Whole months from the first day to the day after the last. */
function monthsIn({ from, to }: DayRange): number {
  const [first, end] = [from, addDays(to, 1)].map((day) => new Date(msOfDay(day)));
  if (!first || !end) return 0;
  const months =
    (end.getUTCFullYear() - first.getUTCFullYear()) * 12 + end.getUTCMonth() - first.getUTCMonth();
  return Math.max(0, end.getUTCDate() < first.getUTCDate() ? months - 1 : months);
}

const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

/** What the ranges leave of the extent; ranges in any order. */
function without(extent: DayRange, ranges: readonly DayRange[]): DayRange[] {
  const left: DayRange[] = [];
  let next: Day = extent.from;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > next) left.push({ from: next, to: minDay(extent.to, addDays(from, -1)) });
    next = maxDay(next, addDays(to, 1));
  }
  if (next <= extent.to) left.push({ from: next, to: extent.to });
  return left.filter(({ from, to }) => from <= to);
}

const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Whether the row begins or ends in the range, or, known to no month, may lie there. */
function liesIn(columns: EventColumns, row: number, range: DayRange): boolean {
  if (isWithin(beginningOfRow(columns, row), range)) return true;
  const anchors = anchorsOfRow(columns, row);
  if (anchors.length > 0) return anchors.some((anchor) => isWithin(anchor, range));
  return (columns.startMin[row] ?? 0) <= range.to && (columns.endMax[row] ?? 0) >= range.from;
}

/** The rows that a break counts. */
export const rowsInFold = (
  columns: EventColumns,
  rows: readonly number[],
  fold: DayRange,
): number[] => rows.filter((row) => liesIn(columns, row, fold));

/** Dated rows by the part they play in folding. */
interface FoldRows {
  /** Those that open the axis: all that are ever drawn, so that it stays put while layers are switched. */
  readonly anchoring: readonly number[];
  /** Which records the labels count: those of the layers that are switched on. */
  readonly shown: readonly number[];
  /** Days of other events: they open the axis too, in days that are narrower. */
  readonly busy?: readonly DayRange[];
}

/**
 * The folds of an extent, in order of time: stretches in which nothing or little is dated to the month
 * or finer. What lies in them stays in lists, in links, and is counted by the break. Without any known
 * day there is no fold: nothing would be left.
 */
export function axisDaysOf(
  columns: EventColumns,
  extent: DayRange,
  { anchoring, shown, busy = [] }: FoldRows,
): AxisDays {
  const episodes = episodesOf(columns, anchoring, extent);
  const own = busy.map(({ from, to }) => ({
    from: addDays(from, -BUSY_MARGIN_DAYS),
    to: addDays(to, BUSY_MARGIN_DAYS),
  }));
  const open = [...episodes, ...own];
  if (open.length === 0) return { extent, folds: [] };
  const folds = without(extent, open)
    .filter((gap) => lengthOf(gap) > FOLD_GAP_DAYS)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MAX_FOLDS)
    .sort((a, b) => a.from - b.from)
    .map((gap) => {
      const months = monthsIn(gap);
      return {
        ...gap,
        years: Math.floor(months / 12),
        months: months % 12,
        recordCount: rowsInFold(columns, shown, gap).length,
      };
    });
  return { extent, folds, coarse: coarseOf(extent, episodes, folds, busy) };
}

/** Whatever own events open beyond the episodes, however long, leaves these most of the axis. */
function coarseOf(
  extent: DayRange,
  episodes: readonly DayRange[],
  folds: readonly Fold[],
  busy: readonly DayRange[],
): Coarse | undefined {
  if (busy.length === 0 || episodes.length === 0) return undefined;
  const ranges = without(extent, [...episodes, ...folds]);
  const days = ranges.reduce((sum, range) => sum + lengthOf(range), 0);
  const fine = openDaysIn(extent, folds) - days;
  const rate = Math.min(1, ((COARSE_SHARE / (1 - COARSE_SHARE)) * fine) / days);
  return rate < 1 ? { ranges, rate } : undefined;
}

/** Days of the extent outside its folds. */
export const openDaysIn = (extent: DayRange, folds: readonly Fold[]): number =>
  folds.reduce((days, { from, to }) => days - (to - from + 1), extent.to - extent.from + 1);

/** The fold that holds the day, if any. */
export const foldAt = (folds: readonly Fold[], day: Day): Fold | undefined =>
  folds.find(({ from, to }) => day >= from && day <= to);

/** The first fold that lies wholly between two days, in either order. */
export function foldCrossed(folds: readonly Fold[], a: Day, b: Day): Fold | undefined {
  const [first, last] = [minDay(a, b), maxDay(a, b)];
  return folds.find(({ from, to }) => first < from && to < last);
}

/**
 * Where a step that lands on `day` comes to rest: inside a fold it goes on to the first open day
 * beyond it, in the direction of the step; a fold at the extent's very end is left at that end.
 */
export function acrossFolds(
  folds: readonly Fold[],
  day: Day,
  direction: 1 | -1,
  extent: DayRange,
): Day {
  const fold = foldAt(folds, day);
  if (!fold) return day;
  return direction > 0
    ? minDay(addDays(fold.to, 1), extent.to)
    : maxDay(addDays(fold.from, -1), extent.from);
}
