import { type EventColumns, spanOfRow } from '../dataset/dataset';
import { addDays, type Day, type DayRange, dayOf, maxDay, minDay } from '../domain/day';
import { clamp } from '../ui/clamp';
import { focusDay } from './eventSteps';
import { type AxisDays, type Fold, openDaysIn } from './folds';
import {
  dayAtX,
  dayEndingAtX,
  dayStartingAtX,
  positionAtX,
  rateAtX,
  sheetOf,
  type TimeScale,
  xAfterDay,
  xOfDay,
  xOfPosition,
} from './timeScale';

/** The axis shows at least this many days: fewer would be a track of one bar. */
const MIN_SHOWN_DAYS = 3;
/** Magnification of one press of a key or button. */
export const ZOOM_STEP = 1.6;
/** Share of the shown days that a gap must exceed to separate two clusters. */
const CLUSTER_GAP_SHARE = 0.06;
/** Air around what is zoomed to, as a share of its days. */
const MARGIN_SHARE = 0.04;
/** A cluster that fills more of the track than this gains nothing; the place itself is enlarged instead. */
const LARGEST_CLUSTER_SHARE = 0.7;
const CLUSTERLESS_FACTOR = 4;
/** A day brought back into view comes to stand this far from the edge, as a share of the track. */
const REVEAL_SHARE = 0.1;

/** A hand on the axis: what was under it at `held`, in pixels of the track, goes to `at`. */
export interface ZoomGesture {
  readonly held: number;
  readonly at: number;
  /** Above 1 magnifies. */
  readonly factor: number;
}

/** The days to show after a gesture: kept within the extent, at least `MIN_SHOWN_DAYS`, ends outside folds. */
export function zoomed(scale: TimeScale, axis: AxisDays, gesture: ZoomGesture): DayRange {
  const { held, at, factor } = gesture;
  const before = sheetOf(scale, axis);
  const position = positionAtX(before, xOfDay(before, scale.domain.from) + held);
  const widest = scale.width / MIN_SHOWN_DAYS / rateAtX(scale, held);
  const dayWidth = Math.min(scale.dayWidth * factor, widest);
  const sheet = sheetOf(scale, axis, dayWidth);
  if (sheet.width <= scale.width) return axis.extent;
  const left = clamp(xOfPosition(sheet, position) - at, 0, sheet.width - scale.width);
  const from = dayStartingAtX(sheet, left);
  return atLeastShown({ from, to: maxDay(from, dayEndingAtX(sheet, left + scale.width)) }, axis);
}

/** Where days grow wider all at once, one of them alone may fill the track: others are shown with it. */
function atLeastShown({ from, to }: DayRange, { extent }: AxisDays): DayRange {
  const last = minDay(extent.to, maxDay(to, addDays(from, MIN_SHOWN_DAYS - 1)));
  return { from: maxDay(extent.from, minDay(from, addDays(last, 1 - MIN_SHOWN_DAYS))), to: last };
}

/** The days to show so that `day` is among them, with the same magnification; `null` where it is. */
export function revealed(scale: TimeScale, axis: AxisDays, day: Day): DayRange | null {
  if (day >= scale.domain.from && day <= scale.domain.to) return null;
  const sheet = sheetOf(scale, axis);
  const before = day < scale.domain.from;
  const dayX = before ? xOfDay(sheet, day) : xAfterDay(sheet, day);
  const held = dayX - xOfDay(sheet, scale.domain.from);
  const at = scale.width * (before ? REVEAL_SHARE : 1 - REVEAL_SHARE);
  return zoomed(scale, axis, { held, at, factor: 1 });
}

/** A margin ends where a fold begins: what a fold leaves out is no air around events. */
function withMargin({ from, to }: DayRange, { extent, folds }: AxisDays): DayRange {
  const inside = folds.filter((fold) => fold.from >= from && fold.to <= to);
  const margin = Math.max(1, Math.ceil(openDaysIn({ from, to }, inside) * MARGIN_SHARE));
  const first = addDays(from, -margin);
  const last = addDays(to, margin);
  const [fold, lastFold] = [foldAt(first, folds), foldAt(last, folds)];
  return {
    from: maxDay(extent.from, fold ? minDay(addDays(fold.to, 1), from) : first),
    to: minDay(extent.to, lastFold ? maxDay(addDays(lastFold.from, -1), to) : last),
  };
}

const foldAt = (day: Day, folds: readonly Fold[]) =>
  folds.find((fold) => fold.from <= day && day <= fold.to);

/** The days from the first to the last of these rows, with a margin; `null` for no rows. */
export function daysOfRows(
  columns: EventColumns,
  rows: readonly number[],
  axis: AxisDays,
): DayRange | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const span = spanOfRow(columns, row);
    if (!span) continue;
    from = Math.min(from, focusDay(span));
    // Known only roughly, it may lie anywhere up to its last day.
    to = Math.max(to, span.startMax <= span.endMin ? span.endMin : span.endMax);
  }
  return from <= to ? withMargin({ from: dayOf(from), to: dayOf(to) }, axis) : null;
}

/** The run of days around the one nearest to `day` in which no gap is longer than `gapDays`. */
export function clusterAround(
  day: Day,
  eventDays: readonly Day[],
  gapDays: number,
): DayRange | null {
  let nearest = 0;
  eventDays.forEach((eventDay, index) => {
    const best = eventDays[nearest] ?? eventDay;
    if (Math.abs(eventDay - day) < Math.abs(best - day)) nearest = index;
  });
  const gapBefore = (index: number) => (eventDays[index] ?? 0) - (eventDays[index - 1] ?? 0);
  let [first, last] = [nearest, nearest];
  while (first > 0 && gapBefore(first) <= gapDays) first -= 1;
  while (last + 1 < eventDays.length && gapBefore(last + 1) <= gapDays) last += 1;
  const [from, to] = [eventDays[first], eventDays[last]];
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * The days to show after a double click at `x`: the cluster of events there, or, where that would not
 * enlarge it, the place itself four times as large.
 */
export function zoomedToCluster(
  scale: TimeScale,
  axis: AxisDays,
  eventDays: readonly Day[],
  x: number,
): DayRange {
  const shown = scale.width / scale.dayWidth;
  const inView = eventDays.filter((day) => day >= scale.domain.from && day <= scale.domain.to);
  const gap = Math.max(1, Math.floor(shown * CLUSTER_GAP_SHARE));
  const cluster = clusterAround(dayAtX(scale, x), inView, gap);
  if (cluster) {
    const days = withMargin(cluster, axis);
    const width = xAfterDay(scale, days.to) - xOfDay(scale, days.from);
    const holdsX = x >= xOfDay(scale, days.from) - gap * scale.dayWidth;
    const beforeEnd = x <= xAfterDay(scale, days.to) + gap * scale.dayWidth;
    const enlarges = width < scale.width * LARGEST_CLUSTER_SHARE;
    if (enlarges && holdsX && beforeEnd && days.to - days.from + 1 >= MIN_SHOWN_DAYS) return days;
  }
  return zoomed(scale, axis, { held: x, at: x, factor: CLUSTERLESS_FACTOR });
}
