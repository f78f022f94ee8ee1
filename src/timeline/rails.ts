import type { Dataset } from '../dataset/dataset';
import { type DayRange, maxDay, minDay } from '../domain/day';
import { statedDays } from '../domain/statedDays';
import { exactDayOf, type RailPart, railLineOf, railOf } from '../marks/timeMarks';
import { dayAtX, type TimeScale, xAfterDay, xOfDay } from './timeScale';

/** A record below the axis. */
export interface Rail {
  readonly row: number;
  readonly line: number;
  readonly parts: readonly RailPart[];
  /** As a source states them: a fade beyond them is no date. */
  readonly days: DayRange;
}

/** Rails of the rows that have no block: vague ones, lasting ones, and facts of other pages. */
export function railsOf(
  { events }: Pick<Dataset, 'events'>,
  rows: readonly number[],
  showPossible: boolean,
): Rail[] {
  return rows.flatMap((row) => {
    const event = events[row];
    if (!event?.time || (event.tier === 'corpus' && exactDayOf(event.time) !== null)) return [];
    const parts = railOf(event.time).filter(({ opacity }) => showPossible || opacity === 1);
    return parts.length > 0
      ? [{ row, line: railLineOf(event), parts, days: statedDays(event.time) }]
      : [];
  });
}

/** A piece shorter than this would not be seen, in CSS pixels. */
const LEAST_PX = 3;

interface RailPath {
  readonly line: number;
  readonly opacity: number;
  readonly path: string;
}

/** Rounded to a tenth of a pixel to keep the paths short. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * One path a line and strength, over the open segments only: lines of the drawing are `lineHeight`
 * units apart, a rail `height` of them high.
 */
export function railPaths(
  rails: readonly Rail[],
  scale: TimeScale,
  { lineHeight, height }: { readonly lineHeight: number; readonly height: number },
): RailPath[] {
  const paths = new Map<string, { line: number; opacity: number; pieces: string[] }>();
  for (const { line, parts } of rails)
    for (const { from, to, opacity } of parts)
      for (const segment of scale.segments) {
        const [first, last] = [maxDay(from, segment.from), minDay(to, segment.to)];
        if (segment.fold || first > last) continue;
        const x = xOfDay(scale, first);
        const width = Math.max(opacity === 1 ? LEAST_PX : 0, xAfterDay(scale, last) - x);
        const key = `${line} ${opacity}`;
        const known = paths.get(key) ?? { line, opacity, pieces: [] };
        known.pieces.push(
          `M${px(Math.min(x, scale.width - width))} ${px(line * lineHeight)}h${px(width)}v${height}h${px(-width)}Z`,
        );
        paths.set(key, known);
      }
  return [...paths.values()].map(({ line, opacity, pieces }) => ({
    line,
    opacity,
    path: pieces.join(''),
  }));
}

/** A rail is hit this far beside its ends too, in CSS pixels. */
const SLOP_PX = 4;

/** The rails of a line under a pixel of the track, the shortest first: the most is known of it. */
export function railsAt(rails: readonly Rail[], scale: TimeScale, x: number, line: number): Rail[] {
  const from = dayAtX(scale, Math.max(0, x - SLOP_PX));
  const to = dayAtX(scale, Math.min(scale.width - 1, x + SLOP_PX));
  const lengthOf = (rail: Rail) => rail.days.to - rail.days.from;
  return rails
    .filter(
      (rail) => rail.line === line && rail.parts.some((part) => part.from <= to && part.to >= from),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a.row - b.row);
}
