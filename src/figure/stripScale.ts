import { addDays, type Day, type DayRange, dayOf, maxDay, minDay } from '../domain/day';

/** A stretch of days that is drawn, and the pixels it takes. */
export interface Stretch {
  readonly days: DayRange;
  readonly x: number;
  readonly width: number;
}

/** Stretches of days with breaks between them, all at one scale. */
export interface StripScale {
  readonly stretches: readonly Stretch[];
  readonly pixelsPerDay: number;
}

/** Silences longer than this are left out. */
const LONGEST_GAP_DAYS = 200;
const MARGIN_DAYS = 12;
export const BREAK_PX = 26;

const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

/** Days of records parted into the stretches in which they lie; `days` in any order. */
function stretchesOf(days: readonly Day[]): DayRange[] {
  const found: DayRange[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && day - last.to <= LONGEST_GAP_DAYS)
      found[found.length - 1] = { from: last.from, to: day };
    else found.push({ from: day, to: day });
  }
  return found.map(({ from, to }) => ({
    from: addDays(from, -MARGIN_DAYS),
    to: addDays(to, MARGIN_DAYS),
  }));
}

/** The scale on which these days fill `width` pixels. */
export function stripScale(days: readonly Day[], width: number): StripScale {
  const ranges = stretchesOf(days.length > 0 ? days : [dayOf(0)]);
  const total = ranges.reduce((sum, range) => sum + lengthOf(range), 0);
  const pixelsPerDay = (width - BREAK_PX * (ranges.length - 1)) / total;
  let x = 0;
  const stretches = ranges.map((range): Stretch => {
    const stretch = { days: range, x, width: lengthOf(range) * pixelsPerDay };
    x += stretch.width + BREAK_PX;
    return stretch;
  });
  return { stretches, pixelsPerDay };
}

/** The parts of a range of days that are drawn, in pixels. */
export const spansOn = (
  { stretches, pixelsPerDay }: StripScale,
  range: DayRange,
): { readonly x: number; readonly width: number }[] =>
  stretches.flatMap(({ days, x }) => {
    const [from, to] = [maxDay(days.from, range.from), minDay(days.to, range.to)];
    return from > to
      ? []
      : [{ x: x + (from - days.from) * pixelsPerDay, width: (to - from + 1) * pixelsPerDay }];
  });
