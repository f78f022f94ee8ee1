import { LASTING_WEIGHT, POSSIBLE_MIN_WEIGHT } from '../../dataset/timelineRules';
import type { DayRange } from '../../domain/day';
import { KINDS } from '../../domain/vocabulary';
import { isLasting, type OwnColumns, ownExtent } from './ownColumns';

/** Exact to the day for 179 years; beyond, several days share a slot, so that memory stays bounded. */
const MOST_SLOTS = 65_536;
/** An event that fell on one of so few days weighs more than `POSSIBLE_MIN_WEIGHT` on each of them. */
const SHORT_DAYS = Math.floor(1 / POSSIBLE_MIN_WEIGHT);

/** Sums over all slots before each, one entry more than there are slots. */
type Sums = Float64Array;

/** Of one kind, what begins, lasts and may lie in the slots. */
interface KindTotals {
  /** Events that begin on a known day. */
  readonly begun: Sums;
  /** First and last days of those that fill their days. */
  readonly lastingBegun: Sums;
  readonly lastingEnded: Sums;
  /** Shares of events that fell on one of a few days, and on one of many. */
  readonly shortShares: Sums;
  readonly longShares: Sums;
  /** First and last days of the latter. */
  readonly longBegun: Sums;
  readonly longEnded: Sums;
}

/**
 * Prefix sums of what a set holds by day and kind: the weight of any bin costs a few additions a
 * kind, however many events there are.
 */
export interface DayTotals {
  readonly extent: DayRange;
  readonly slotDays: number;
  /** In the order of `KINDS`; `null` where the set has none. */
  readonly kinds: readonly (KindTotals | null)[];
}

const newTotals = (slots: number): KindTotals => {
  // One more for what ends after the last slot, one more for the sum of all.
  const sums = () => new Float64Array(slots + 2);
  return {
    begun: sums(),
    lastingBegun: sums(),
    lastingEnded: sums(),
    shortShares: sums(),
    longShares: sums(),
    longBegun: sums(),
    longEnded: sums(),
  };
};

const add = (sums: Sums, slot: number, amount: number): void => {
  sums[slot] = (sums[slot] ?? 0) + amount;
};

/** Makes sums of what comes before each entry out of the entries. */
function accumulate(entries: Sums): void {
  let sum = 0;
  for (let slot = 0; slot < entries.length; slot++) {
    const entry = entries[slot] ?? 0;
    entries[slot] = sum;
    sum += entry;
  }
}

/** Shares were noted as changes from slot to slot: makes the shares of them, then their sums. */
function accumulateShares(changes: Sums): void {
  let share = 0;
  for (let slot = 0; slot < changes.length; slot++) {
    share += changes[slot] ?? 0;
    changes[slot] = share;
  }
  accumulate(changes);
}

interface Noted {
  /** Slots of the first and the last day. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly lasting: boolean;
  readonly events: number;
}

/** Notes events of the same days. */
function note(totals: KindTotals, { from, to, days, lasting, events }: Noted): void {
  if (lasting || days === 1) {
    add(totals.begun, from, events);
    if (days === 1) return;
    add(totals.lastingBegun, from, events);
    add(totals.lastingEnded, to, events);
    return;
  }
  const isShort = days <= SHORT_DAYS;
  const shares = isShort ? totals.shortShares : totals.longShares;
  const share = events / (to - from + 1);
  add(shares, from, share);
  add(shares, to + 1, -share);
  if (isShort) return;
  add(totals.longBegun, from, events);
  add(totals.longEnded, to, events);
}

/**
 * The totals of the dated rows that pass, in one way through them; `null` where the set has no dated
 * row. `passes` as `passesOf` gives it, `weights` as `countInWindow` takes them.
 */
export function dayTotals(
  columns: OwnColumns,
  passes: Uint8Array | null,
  weights: Uint32Array | null = null,
): DayTotals | null {
  const extent = ownExtent(columns);
  if (!extent) return null;
  const days = extent.to - extent.from + 1;
  const slotDays = Math.ceil(days / MOST_SLOTS);
  const slots = Math.ceil(days / slotDays);
  const kinds: (KindTotals | null)[] = KINDS.map(() => null);
  const { start, end, kind } = columns;
  for (let row = 0; row < columns.datedCount; row++) {
    if (passes && passes[row] === 0) continue;
    const code = kind[row] ?? 0;
    const totals = kinds[code] ?? newTotals(slots);
    kinds[code] = totals;
    const [first, last] = [start[row] ?? 0, end[row] ?? 0];
    const from = Math.floor((first - extent.from) / slotDays);
    const to = Math.floor((last - extent.from) / slotDays);
    const lasting = isLasting(columns, row);
    const events = weights?.[row] ?? 1;
    note(totals, { from, to, days: last - first + 1, lasting, events });
  }
  for (const totals of kinds) {
    if (!totals) continue;
    for (const sums of [totals.begun, totals.lastingBegun, totals.lastingEnded]) accumulate(sums);
    for (const sums of [totals.longBegun, totals.longEnded]) accumulate(sums);
    accumulateShares(totals.shortShares);
    accumulateShares(totals.longShares);
  }
  return { extent, slotDays, kinds };
}

/** Where the weights of a bin are added up, in the order of `KINDS`; 1 is one event. */
interface DayWeights {
  readonly certain: Float64Array;
  readonly possible: Float64Array;
}

/**
 * Adds what a bin of days (both ends included) weighs: an event counts one where it begins on a known
 * day, or its share of the days on one of which it fell; while it lasts it weighs `LASTING_WEIGHT`. Of
 * events that fell on one of many days the least weight holds for all of them together: they stay a
 * visible haze, and never outweigh what is known. Where days share a slot, a slot belongs to the bin
 * that has its first day.
 */
export function addWeights(totals: DayTotals, bin: DayRange, into: DayWeights): void {
  const { extent, slotDays, kinds } = totals;
  const slots = Math.ceil((extent.to - extent.from + 1) / slotDays);
  const first = Math.min(slots, Math.max(0, Math.ceil((bin.from - extent.from) / slotDays)));
  const end = Math.min(slots, Math.max(0, Math.floor((bin.to - extent.from) / slotDays) + 1));
  if (end <= first) return;
  const within = (sums: Sums) => (sums[end] ?? 0) - (sums[first] ?? 0);
  for (let code = 0; code < kinds.length; code++) {
    const kind = kinds[code];
    if (!kind) continue;
    // Begun before the bin and not ended before it.
    const lasting = (kind.lastingBegun[first] ?? 0) - (kind.lastingEnded[first] ?? 0);
    into.certain[code] = (into.certain[code] ?? 0) + within(kind.begun) + lasting * LASTING_WEIGHT;
    const touching = (kind.longBegun[end] ?? 0) - (kind.longEnded[first] ?? 0);
    const haze = Math.max(touching * POSSIBLE_MIN_WEIGHT, within(kind.longShares));
    into.possible[code] = (into.possible[code] ?? 0) + within(kind.shortShares) + haze;
  }
}
