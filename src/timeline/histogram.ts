import type { EventColumns } from '../dataset/dataset';
import { LASTING_WEIGHT, POSSIBLE_MIN_WEIGHT } from '../dataset/timelineRules';
import { addDays, type Day, type DayRange, dayOf } from '../domain/day';
import { KINDS, TIERS } from '../domain/vocabulary';
import { type TimeScale, xAfterDay, xOfDay } from './timeScale';

/** Narrowest bar that can be told from its neighbours, in CSS pixels. */
const MIN_BAR_PX = 2.5;

/** Weights by kind, in the order of `KINDS`; 1 is one event. */
export interface Bin extends DayRange {
  readonly x0: number;
  readonly x1: number;
  readonly certain: Float64Array;
  readonly possible: Float64Array;
  /** Context facts, never mixed with the records of the documents. */
  readonly context: Float64Array;
  readonly contextPossible: Float64Array;
}

/** Days of a bin: 1, 2, 7 or a multiple, so that a bar keeps `MIN_BAR_PX`. */
function binDays(dayWidth: number): number {
  const days = MIN_BAR_PX / dayWidth;
  if (days <= 1) return 1;
  return days <= 2 ? 2 : Math.ceil(days / 7) * 7;
}

const emptyBin = (scale: TimeScale, from: Day, to: Day): Bin => ({
  from,
  to,
  x0: xOfDay(scale, from),
  x1: xAfterDay(scale, to),
  certain: new Float64Array(KINDS.length),
  possible: new Float64Array(KINDS.length),
  context: new Float64Array(KINDS.length),
  contextPossible: new Float64Array(KINDS.length),
});

/** Bins of the open segments in order of time; none reaches into a break. */
function emptyBins(scale: TimeScale): Bin[] {
  const days = binDays(scale.dayWidth);
  const bins: Bin[] = [];
  for (const { from, to, fold } of scale.segments) {
    if (fold) continue;
    for (let day: Day = from; day <= to; day = addDays(day, days))
      bins.push(emptyBin(scale, day, dayOf(Math.min(to, day + days - 1))));
  }
  return bins;
}

/** Index of the first bin that ends on or after the day. */
function firstBinEnding(bins: readonly Bin[], day: number): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bins[middle]?.to ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Part = 'certain' | 'possible' | 'context' | 'contextPossible';

/** Where a record's sure and possible days go, by tier. */
interface Parts {
  readonly sure: Part;
  readonly maybe: Part;
}
const DOCUMENTS: Parts = { sure: 'certain', maybe: 'possible' };
const CONTEXT: Parts = { sure: 'context', maybe: 'contextPossible' };
const CONTEXT_TIER = TIERS.indexOf('context');

/** Adds a weight to every bin that the days touch. */
function spread(
  bins: readonly Bin[],
  part: Part,
  kind: number,
  from: number,
  to: number,
  weight: (bin: Bin) => number,
): void {
  for (let index = firstBinEnding(bins, from); index < bins.length; index++) {
    const bin = bins[index];
    if (!bin || bin.from > to) return;
    const weights = bin[part];
    weights[kind] = (weights[kind] ?? 0) + weight(bin);
  }
}

const daysShared = (bin: DayRange, from: number, to: number): number =>
  Math.min(bin.to, to) - Math.max(bin.from, from) + 1;

/** Earliest and latest day of a start and of an end, as `TimeSpan` has them. */
type Ends = readonly [startMin: number, startMax: number, endMin: number, endMax: number];

/** One event shared by the days on one of which it fell. */
const shareOfOne =
  (from: number, to: number) =>
  (bin: Bin): number =>
    Math.max(POSSIBLE_MIN_WEIGHT, daysShared(bin, from, to) / (to - from + 1));

function addRecord(bins: readonly Bin[], kind: number, ends: Ends, { sure, maybe }: Parts): void {
  const [startMin, startMax, endMin, endMax] = ends;
  if (startMax > endMin) {
    spread(bins, maybe, kind, startMin, endMax, shareOfOne(startMin, endMax));
    return;
  }
  const startIsKnown = startMin === startMax;
  spread(bins, sure, kind, startMax, endMin, (bin) =>
    startIsKnown && startMax >= bin.from ? 1 : LASTING_WEIGHT,
  );
  if (!startIsKnown)
    spread(bins, maybe, kind, startMin, startMax - 1, shareOfOne(startMin, startMax));
  if (endMax > endMin) spread(bins, maybe, kind, endMin + 1, endMax, () => LASTING_WEIGHT);
}

/**
 * Bars over the open segments of the scale, stacked by kind. The beginning of a record counts one
 * event: certain on its day where that is known, else shared, as possible, by the days it may have
 * been. While a record lasts it weighs `LASTING_WEIGHT`. Context stands in parts of its own. What lies in a break has no bar; the
 * break's label counts it.
 */
export function histogram(columns: EventColumns, rows: readonly number[], scale: TimeScale): Bin[] {
  const bins = emptyBins(scale);
  const { startMin, startMax, endMin, endMax, kind, tier } = columns;
  for (const row of rows) {
    const ends: Ends = [startMin[row] ?? 0, startMax[row] ?? 0, endMin[row] ?? 0, endMax[row] ?? 0];
    addRecord(bins, kind[row] ?? 0, ends, tier[row] === CONTEXT_TIER ? CONTEXT : DOCUMENTS);
  }
  return bins;
}

const sum = (weights: Float64Array): number => weights.reduce((total, weight) => total + weight, 0);

/** What is drawn of a bin, from its foot: what is sure, and what may be where that is shown; then context. */
export const partsShown = (showPossible: boolean): readonly Part[] =>
  showPossible ? ['certain', 'possible', 'context', 'contextPossible'] : ['certain', 'context'];

/** Height of a bin's stack, in events. */
export const heightOf = (bin: Bin, parts: readonly Part[]): number =>
  parts.reduce((height, part) => height + sum(bin[part]), 0);

/** Height of the tallest stack, in events; at least 1. */
export const tallestOf = (bins: readonly Bin[], parts = partsShown(true)): number =>
  bins.reduce((tallest, bin) => Math.max(tallest, heightOf(bin, parts)), 1);
