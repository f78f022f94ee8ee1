import { addDays, type DayRange, maxDay, minDay } from '../../domain/day';
import type { OwnColumns } from '../columns/ownColumns';
import type { PackCells } from '../packs/cells';
import type { PackFault } from '../packs/fault';
import type { Overview } from '../packs/overview';
import type { PackMonth } from '../packs/plan';
import type { DetailsIndex } from '../read/detailsIndex';

/** How far a file of a pack is. */
export type PartState =
  | { readonly state: 'away' | 'loading' }
  | { readonly state: 'loaded'; readonly columns: OwnColumns; readonly details: DetailsIndex }
  | { readonly state: 'failed'; readonly fault: PackFault };

export const AWAY: PartState = { state: 'away' };

/** What is there of a published set; each change makes another one. */
export interface OwnPack {
  /** Of its folder, with `/` at the end. */
  readonly folder: string;
  readonly overview: Overview;
  readonly months: readonly PackMonth[];
  /** How many events each row of the set's columns stands for. */
  readonly weights: Uint32Array;
  readonly cells: PackCells;
  /** In the order of the overview's parts. */
  readonly parts: readonly PartState[];
  /** Why the counts by square are not there; `null` where they are. */
  readonly cellsFault: PackFault | null;
  /** The days looked at have more events than are loaded at once. */
  readonly tooMany: boolean;
  /** How often the reader has asked for what failed: goes up with each time. */
  readonly attempt: number;
}

/**
 * The months whose events stand one by one on the map and in lists: all of their files have been asked for and
 * one is there at least. Of every other month only counts are shown, so that no event is shown twice.
 */
export const shownMonths = ({ months, parts }: OwnPack): readonly PackMonth[] =>
  months.filter((month) => {
    const states = month.parts.map((index) => parts[index]?.state);
    return (
      states.includes('loaded') && states.every((state) => state === 'loaded' || state === 'failed')
    );
  });

/** A file that is there. */
export interface LoadedPart {
  readonly index: number;
  readonly columns: OwnColumns;
  readonly details: DetailsIndex;
}

/** The files whose events are shown one by one, in order of time. */
export const shownParts = (pack: OwnPack): readonly LoadedPart[] =>
  shownMonths(pack).flatMap((month) =>
    month.parts.flatMap((index) => {
      const part = pack.parts[index];
      return part?.state === 'loaded'
        ? [{ index, columns: part.columns, details: part.details }]
        : [];
    }),
  );

/** The days of the window on which the set has events at all; `null` where it has none. */
function daysWithin({ overview: { days } }: OwnPack, window: DayRange): DayRange | null {
  const within = { from: maxDay(days.from, window.from), to: minDay(days.to, window.to) };
  return within.from <= within.to ? within : null;
}

/**
 * The days of the window of which every event is there one by one, in order: those on which no event of a month
 * that is not shown may lie.
 */
export function completeDays(pack: OwnPack, window: DayRange): readonly DayRange[] {
  const within = daysWithin(pack, window);
  if (!within) return [];
  const shown = new Set(shownMonths(pack));
  const isLacking = ({ parts }: PackMonth) =>
    parts.some((index) => pack.parts[index]?.state !== 'loaded');
  let ranges: readonly DayRange[] = [within];
  for (const month of pack.months)
    if (!shown.has(month) || isLacking(month))
      ranges = ranges.flatMap((range) => without(range, month));
  return ranges;
}

/** What is left of some days without some others. */
const without = ({ from, to }: DayRange, others: DayRange): readonly DayRange[] =>
  others.from > to || others.to < from
    ? [{ from, to }]
    : [
        { from, to: addDays(others.from, -1) },
        { from: addDays(others.to, 1), to },
      ].filter((range) => range.from <= range.to);

/** Whether every event of the window is there one by one. */
export function isComplete(pack: OwnPack, window: DayRange): boolean {
  const within = daysWithin(pack, window);
  const [first] = completeDays(pack, window);
  return within === null || (first?.from === within.from && first.to === within.to);
}
