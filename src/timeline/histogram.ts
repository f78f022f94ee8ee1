import type { Dataset } from '../dataset/dataset';
import { addDays, type Day, type DayRange, dayOf } from '../domain/day';
import { exactDayOf, TONES, toneOf } from '../marks/timeMarks';
import { type TimeScale, xAfterDay, xOfDay } from './timeScale';

/** Narrowest bar that is seen at a glance, in CSS pixels. */
const MIN_BAR_PX = 5;

/** Some days of the axis, and what the documents date to one of them. */
export interface Bin extends DayRange {
  readonly x0: number;
  readonly x1: number;
  /** Rows of records known to the day, from the foot of the bar up; in the order of their colours. */
  readonly rows: readonly number[];
}

/** Days of a bin: 1, 2, 7 or a multiple, so that a bar keeps `MIN_BAR_PX`. */
function binDays(dayWidth: number): number {
  const days = MIN_BAR_PX / dayWidth;
  if (days <= 1) return 1;
  return days <= 2 ? 2 : Math.ceil(days / 7) * 7;
}

/** Bins of the open segments in order of time; none reaches into a break. */
function emptyBins(scale: TimeScale): Bin[] {
  const bins: Bin[] = [];
  for (const { from, to, fold, rate } of scale.segments) {
    if (fold) continue;
    const days = binDays(scale.dayWidth * rate);
    for (let day: Day = from; day <= to; day = addDays(day, days)) {
      const last = dayOf(Math.min(to, day + days - 1));
      bins.push({
        from: day,
        to: last,
        x0: xOfDay(scale, day),
        x1: xAfterDay(scale, last),
        rows: [],
      });
    }
  }
  return bins;
}

/** Index of the bin that holds the day, or -1. */
function binHolding(bins: readonly Bin[], day: number): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bins[middle]?.to ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  const bin = bins[low];
  return bin && bin.from <= day ? low : -1;
}

/**
 * Bars over the open segments of the scale: one block for each record of the documents that is known
 * to the day. All that is known less well has a rail; what lies in a break is counted by its label.
 */
export function histogram(
  { events }: Pick<Dataset, 'events'>,
  rows: readonly number[],
  scale: TimeScale,
): Bin[] {
  const bins = emptyBins(scale);
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const event = events[row];
    const day = event?.time && event.tier === 'corpus' ? exactDayOf(event.time) : null;
    const index = day === null ? -1 : binHolding(bins, day);
    if (index < 0) continue;
    const inBin = found.get(index);
    if (inBin) inBin.push(row);
    else found.set(index, [row]);
  }
  const order = (row: number): number => TONES.indexOf(toneOf(events[row]?.kind ?? 'other'));
  for (const [index, inBin] of found) {
    const bin = bins[index];
    if (bin) bins[index] = { ...bin, rows: inBin.sort((a, b) => order(a) - order(b) || a - b) };
  }
  return bins;
}

/** Records of the fullest bin; at least 1. */
export const fullestOf = (bins: readonly Bin[]): number =>
  bins.reduce((most, { rows }) => Math.max(most, rows.length), 1);

/** The bin whose columns hold the pixel; none in a break. */
export const binAtX = (bins: readonly Bin[], x: number): Bin | undefined =>
  bins.find(({ x0, x1 }) => x >= x0 && x < x1);
