import { type EventColumns, spanOfRow } from '../dataset/dataset';
import { addDays, type Day, type DayRange, dayOf } from '../domain/day';
import { presenceIn, type TimeSpan } from '../domain/timeSpan';
import { type TimeView, windowOf } from '../store/view';
import type { ViewState } from '../store/viewStore';

/** A dated row and the day that best shows it. */
export interface EventStop {
  readonly row: number;
  readonly day: Day;
}

/** The first day on which the record surely was; where no day is sure, the first on which it may have been. */
export const focusDay = ({ startMin, startMax, endMin }: TimeSpan): Day =>
  startMax <= endMin ? startMax : startMin;

/** The day of the record that playback has come to. */
export function playedDay({ played, dataset }: Pick<ViewState, 'played' | 'dataset'>): Day | null {
  const [id] = played.trace;
  const row = id === undefined ? undefined : dataset.rowOf.get(id);
  const span = row === undefined ? null : spanOfRow(dataset.columns, row);
  return span && focusDay(span);
}

/** Stops of the rows in order of day, rows of one day in row order. */
export function eventStops(columns: EventColumns, rows: readonly number[]): EventStop[] {
  const stops = rows.flatMap((row) => {
    const span = spanOfRow(columns, row);
    return span ? [{ row, day: focusDay(span) }] : [];
  });
  return stops.sort((a, b) => a.day - b.day || a.row - b.row);
}

/** A month: long enough to hold an episode, short enough that playing shows change. */
const TRAILING_DAYS = 30;

/**
 * Length in days of the window with which playing and stepping begin where the window is the whole
 * extent: a month, more where the data spans decades, less where it spans weeks.
 */
export function trailingDays(extent: DayRange, openDays: number): number {
  const whole = extent.to - extent.from + 1;
  return Math.min(Math.max(TRAILING_DAYS, Math.round(openDays / 20)), Math.ceil(whole / 4));
}

export const isWhole = ({ from, to }: DayRange, extent: DayRange): boolean =>
  from <= extent.from && to >= extent.to;

/** The window of `length` days that ends on `to`, moved into the extent where it sticks out. */
export function windowEnding(to: Day, length: number, extent: DayRange): DayRange {
  const last = dayOf(Math.min(extent.to, Math.max(to, extent.from + length - 1)));
  return { from: dayOf(Math.max(extent.from, last - length + 1)), to: last };
}

/** Moves a window by as little as brings the day into it, keeping its length. */
export function windowShowing(day: Day, window: DayRange, extent: DayRange): DayRange {
  const length = window.to - window.from + 1;
  if (day >= window.from && day <= window.to) return window;
  return windowEnding(day > window.to ? day : addDays(day, length - 1), length, extent);
}

interface StepState {
  readonly time: TimeView;
  readonly extent: DayRange;
  /** Row of the chosen event, or `null`. */
  readonly chosenRow: number | null;
}

/**
 * The stop after (`1`) or before (`-1`) what is looked at. With an event chosen that is in view it
 * is that event's neighbour, so that events of one day come one by one; else the first stop after
 * the days looked at, or the last before them, and the first or last of all where the window is the
 * whole extent.
 */
export function neighbourStop(
  stops: readonly EventStop[],
  columns: EventColumns,
  direction: 1 | -1,
  { time, extent, chosenRow }: StepState,
): EventStop | null {
  const window = windowOf(time, extent);
  const chosen = chosenRow === null ? -1 : stops.findIndex(({ row }) => row === chosenRow);
  const span = chosenRow === null ? null : spanOfRow(columns, chosenRow);
  if (chosen !== -1 && span && presenceIn(span, window) !== 'out')
    return stops[chosen + direction] ?? null;
  if (time.mode === 'window' && isWhole(window, extent))
    return (direction > 0 ? stops[0] : stops.at(-1)) ?? null;
  const earliest = time.mode === 'window' ? window.from : window.to;
  return (
    (direction > 0
      ? stops.find(({ day }) => day > window.to)
      : stops.findLast(({ day }) => day < earliest)) ?? null
  );
}
