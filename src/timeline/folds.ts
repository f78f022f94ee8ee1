import type { EventColumns } from '../dataset/dataset';
import { ANCHOR_DAYS, FOLD_GAP_DAYS } from '../dataset/timelineRules';
import { addDays, type Day, type DayRange, dayOf, maxDay, minDay, msOfDay } from '../domain/day';

/** Open days kept on either side of a known day or month, so that no mark touches a break. */
export const FOLD_MARGIN_DAYS = 14;

/** More breaks than this make an axis unreadable, so only the longest gaps are folded. */
const MAX_FOLDS = 5;

/** A stretch left out of the axis; both ends included. */
export interface Fold extends DayRange {
  readonly years: number;
  /** Whole months beyond the years. */
  readonly months: number;
  /** Records of which neither end is known to the month and that may lie inside. */
  readonly roughCount: number;
}

/** Days in which a start or an end may lie; `null` where that is vaguer than a month. */
const anchorOf = (min: number, max: number): DayRange | null =>
  max - min < ANCHOR_DAYS ? { from: dayOf(min), to: dayOf(max) } : null;

/** The row's start and end, as far as they are known to the month or finer. */
function anchorsOfRow(columns: EventColumns, row: number): DayRange[] {
  const { startMin, startMax, endMin, endMax } = columns;
  const start = anchorOf(startMin[row] ?? 0, startMax[row] ?? 0);
  const end = anchorOf(endMin[row] ?? 0, endMax[row] ?? 0);
  return [start, end].filter((anchor) => anchor !== null);
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

/** Gaps between anchors, and between the extent's ends and the nearest anchor, margins taken off. */
function gapsOf(anchors: readonly DayRange[], extent: DayRange): DayRange[] {
  const gaps: DayRange[] = [];
  let open: Day = extent.from;
  const close = (from: Day, to: Day) => {
    if (to - from + 1 > FOLD_GAP_DAYS) gaps.push({ from, to });
  };
  for (const anchor of anchors) {
    close(open, addDays(anchor.from, -FOLD_MARGIN_DAYS - 1));
    open = maxDay(open, addDays(anchor.to, FOLD_MARGIN_DAYS + 1));
  }
  close(open, extent.to);
  return gaps;
}

/** Rows of which neither end is known to the month or finer and that may lie in the range. */
const roughRowsIn = (columns: EventColumns, rows: readonly number[], range: DayRange): number[] =>
  rows.filter(
    (row) =>
      (columns.startMin[row] ?? 0) <= range.to &&
      (columns.endMax[row] ?? 0) >= range.from &&
      anchorsOfRow(columns, row).length === 0,
  );

/** Dated rows by the part they play in folding. */
interface FoldRows {
  /** Whose known days keep the axis open: all that are ever drawn, so that it stays put while layers are switched. */
  readonly anchoring: readonly number[];
  /** Which records the labels count: those of the layers that are switched on. */
  readonly shown: readonly number[];
  /** Days of other events that keep the axis open. */
  readonly busy?: readonly DayRange[];
}

/**
 * The folds of an extent, in order of time. The axis is kept open by every start and end that is
 * known to the month or finer; the middle of a state that lasts for years keeps nothing open, nor
 * does a date that names only a year. Without any such day there is no fold: nothing would be left.
 */
export function foldsOf(columns: EventColumns, extent: DayRange, rows: FoldRows): Fold[] {
  const anchors = rows.anchoring
    .flatMap((row) => anchorsOfRow(columns, row))
    .concat(rows.busy ?? [])
    .sort((a, b) => a.from - b.from);
  if (anchors.length === 0) return [];
  return gapsOf(anchors, extent)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MAX_FOLDS)
    .sort((a, b) => a.from - b.from)
    .map((gap) => {
      const months = monthsIn(gap);
      return {
        ...gap,
        years: Math.floor(months / 12),
        months: months % 12,
        roughCount: roughRowsIn(columns, rows.shown, gap).length,
      };
    });
}

/** Days of the extent outside its folds. */
export const openDaysIn = (extent: DayRange, folds: readonly Fold[]): number =>
  folds.reduce((days, { from, to }) => days - (to - from + 1), extent.to - extent.from + 1);

/** The fold that holds the day, if any. */
const foldAt = (folds: readonly Fold[], day: Day): Fold | undefined =>
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
