import type { CampCustody } from '../../domain/custody';
import {
  addDays,
  addMonths,
  type Day,
  type DayRange,
  dayFromIso,
  isoOfDay,
} from '../../domain/day';
import type { EventRecord } from '../../domain/record';

/** A stretch of days drawn to scale; places are shares of the lane's width. */
export interface LaneSegment extends DayRange {
  readonly start: number;
  readonly size: number;
}

/** A longer stretch without anything to tell is left out: the lane is broken there. */
const BREAK_DAYS = 366;
/** What comes just before and after belongs to the picture. */
const MARGIN_DAYS = 31;
const BREAK_SHARE = 0.06;
/** A single day of 2013 beside half a year of 2023 must still be seen. */
const LEAST_SEGMENT_DAYS = 90;
/** Labels of months nearer than this share of the width would touch. */
const LEAST_TICK_SHARE = 0.24;

/** The days of a record that a lane must show; a start that is only bounded is not one. */
function daysOf({ time }: EventRecord): readonly Day[] {
  if (!time) return [];
  return [time.startBasis === 'stated' ? time.span.startMin : time.span.startMax, time.span.endMax];
}

/** The scale on which these camps' changes and plans can be compared. */
export function laneSegments(
  camps: readonly Pick<CampCustody, 'statements' | 'plans'>[],
): readonly LaneSegment[] {
  const days = camps
    .flatMap(({ statements, plans }) => [...statements, ...plans].flatMap(daysOf))
    .sort((a, b) => a - b);
  const ranges: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && day - last.to <= BREAK_DAYS) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  const padded = ranges.map(({ from, to }) => {
    const missing = Math.max(0, LEAST_SEGMENT_DAYS - 2 * MARGIN_DAYS - (to - from));
    const margin = MARGIN_DAYS + Math.ceil(missing / 2);
    return { from: addDays(from, -margin), to: addDays(to, margin) };
  });
  const total = padded.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const room = 1 - BREAK_SHARE * Math.max(0, padded.length - 1);
  let start = 0;
  return padded.map((range) => {
    const size = ((range.to - range.from + 1) / total) * room;
    const segment = { ...range, start, size };
    start += size + BREAK_SHARE;
    return segment;
  });
}

/** Where a day begins, as a share of the width; days in a break stand in its middle. */
export function laneX(segments: readonly LaneSegment[], day: number): number {
  let before = 0;
  for (const { from, to, start, size } of segments) {
    if (day < from) return before === 0 ? 0 : (before + start) / 2;
    if (day <= to + 1) return start + ((day - from) / (to - from + 1)) * size;
    before = start + size;
  }
  return 1;
}

/** A piece of a lane: where it begins and how wide it is, as shares of the width. */
interface LanePiece {
  readonly start: number;
  readonly size: number;
}

/** The pieces of an interval inside the segments; `null` ends are open. */
export const lanePieces = (
  segments: readonly LaneSegment[],
  from: Day | null,
  to: Day | null,
): readonly LanePiece[] =>
  segments.flatMap((segment) => {
    const first = from === null || from < segment.from ? segment.from : from;
    const last = to === null || to > segment.to ? segment.to : to;
    if (first > last) return [];
    const start = laneX(segments, first);
    return [{ start, size: laneX(segments, last + 1) - start }];
  });

/** The first days of months that can carry a label without touching each other. */
export function laneTicks(segments: readonly LaneSegment[]): readonly Day[] {
  const ticks: Day[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of segments) {
    const first = dayFromIso(`${isoOfDay(from).slice(0, 7)}-01`);
    for (let day = first; day !== null && day <= to; day = addMonths(day, 1)) {
      const x = laneX(segments, day);
      if (day < from || x - last < LEAST_TICK_SHARE || x > 1 - LEAST_TICK_SHARE) continue;
      ticks.push(day);
      last = x;
    }
  }
  return ticks;
}
