import type { EventColumns } from '../dataset/dataset';
import { ANCHOR_DAYS } from '../dataset/timelineRules';
import {
  addDays,
  type Day,
  type DayRange,
  dayOf,
  dayOfMs,
  maxDay,
  minDay,
  msOfDay,
} from '../domain/day';

/** Months in which nothing is dated, this many in a row, part two episodes. */
const SILENT_MONTHS = 4;
/** A run of months with less than this share of what the fullest holds is no episode: little is dated in it. */
const LEAST_SHARE = 1 / 6;
/** Months at the ends of an episode with less than this share of its average month are left out. */
const EDGE_SHARE = 1 / 3;
/** Open days beside a day that is known exactly, so that its mark does not touch a break. */
const MARGIN_DAYS = 7;

/** Days in which a start or an end may lie; `null` where that is vaguer than a month. */
const anchorOf = (min: number, max: number): DayRange | null =>
  max - min < ANCHOR_DAYS ? { from: dayOf(min), to: dayOf(max) } : null;

/** The row's start and end, as far as they are known to the month or finer. */
export function anchorsOfRow(columns: EventColumns, row: number): DayRange[] {
  const { startMin, startMax, endMin, endMax } = columns;
  const start = anchorOf(startMin[row] ?? 0, startMax[row] ?? 0);
  const end = anchorOf(endMin[row] ?? 0, endMax[row] ?? 0);
  return [start, end].filter((anchor) => anchor !== null);
}

/** The days on one of which the row began; for a single occurrence those on which it may have been. */
export function beginningOfRow(columns: EventColumns, row: number): DayRange {
  const { startMin, startMax, endMin, endMax } = columns;
  const lasts = (startMax[row] ?? 0) <= (endMin[row] ?? 0);
  return {
    from: dayOf(startMin[row] ?? 0),
    to: dayOf((lasts ? startMax[row] : endMax[row]) ?? 0),
  };
}

/** Months counted from the year 0. */
function monthOf(day: Day): number {
  const date = new Date(msOfDay(day));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** First day of a month; `Date.UTC` would take the years 0 to 99 for those of the last century. */
const firstDayOf = (month: number): Day =>
  dayOfMs(new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1));

/** Months from `first` on: how many records begin in each, and whether anything is dated in it. */
interface Months {
  readonly first: number;
  readonly begun: Float64Array;
  readonly dated: readonly boolean[];
}

/** A beginning known only roughly is shared by the months in which it may lie. */
function monthsOf(columns: EventColumns, rows: readonly number[], extent: DayRange): Months {
  const first = monthOf(extent.from);
  const count = monthOf(extent.to) - first + 1;
  const begun = new Float64Array(count);
  const dated = Array.from({ length: count }, () => false);
  const eachMonth = (range: DayRange, visit: (index: number) => void) => {
    const end = Math.min(count - 1, monthOf(range.to) - first);
    for (let index = Math.max(0, monthOf(range.from) - first); index <= end; index++) visit(index);
  };
  for (const row of rows) {
    const beginning = beginningOfRow(columns, row);
    eachMonth(beginning, (index) => {
      const from = maxDay(beginning.from, firstDayOf(first + index));
      const to = minDay(beginning.to, addDays(firstDayOf(first + index + 1), -1));
      begun[index] = (begun[index] ?? 0) + (to - from + 1) / (beginning.to - beginning.from + 1);
    });
    for (const anchor of anchorsOfRow(columns, row))
      eachMonth(anchor, (index) => {
        dated[index] = true;
      });
  }
  return { first, begun, dated };
}

/** Indexes of months, both included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(dated: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  dated.forEach((isDated, index) => {
    if (!isDated) return;
    const last = runs.at(-1);
    if (last && index - last.to <= SILENT_MONTHS)
      runs[runs.length - 1] = { from: last.from, to: index };
    else runs.push({ from: index, to: index });
  });
  return runs;
}

const sumOf = (begun: Float64Array, { from, to }: Run): number =>
  begun.subarray(from, to + 1).reduce((sum, value) => sum + value, 0);

/** Without the months at its ends in which little is dated. */
function withoutEdges(begun: Float64Array, run: Run): Run {
  const least = (sumOf(begun, run) / (run.to - run.from + 1)) * EDGE_SHARE;
  let { from, to } = run;
  while (from < to && (begun[from] ?? 0) < least) from += 1;
  while (to > from && (begun[to] ?? 0) < least) to -= 1;
  return { from, to };
}

/** The days of a run, and of the next month where a day that is known exactly stands at its end. */
function daysOf(first: number, { from, to }: Run, exact: readonly DayRange[]): DayRange {
  const days = { from: firstDayOf(first + from), to: addDays(firstDayOf(first + to + 1), -1) };
  const inside = exact.filter((at) => at.from >= days.from && at.to <= days.to);
  const earliest = inside.reduce(
    (least, at) => minDay(least, addDays(at.from, -MARGIN_DAYS)),
    days.from,
  );
  const latest = inside.reduce((most, at) => maxDay(most, addDays(at.to, MARGIN_DAYS)), days.to);
  return {
    from: firstDayOf(monthOf(earliest)),
    to: addDays(firstDayOf(monthOf(latest) + 1), -1),
  };
}

/**
 * The stretches in which much is dated, in whole months and in order of time: what a folded axis shows.
 * All measures are relative to the fullest, so that they suit ten records and ten thousand.
 */
export function episodesOf(
  columns: EventColumns,
  rows: readonly number[],
  extent: DayRange,
): DayRange[] {
  const { first, begun, dated } = monthsOf(columns, rows, extent);
  const runs = runsOf(dated);
  const fullest = Math.max(0, ...runs.map((run) => sumOf(begun, run)));
  const exact = rows
    .flatMap((row) => anchorsOfRow(columns, row))
    .filter(({ from, to }) => from === to);
  return runs
    .filter((run) => sumOf(begun, run) >= fullest * LEAST_SHARE)
    .map((run) => daysOf(first, withoutEdges(begun, run), exact));
}
