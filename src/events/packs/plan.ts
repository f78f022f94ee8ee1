import type { DayRange } from '../../domain/day';
import { unionRange } from '../../domain/timeSpan';
import type { PackPart } from './overview';

/** The files of one month, which come and go together. */
export interface PackMonth extends DayRange {
  /** Months since January 1970. */
  readonly month: number;
  /** Indices into the parts of the overview. */
  readonly parts: readonly number[];
  readonly rows: number;
}

/** The files by month, in order; `from` and `to` are the first and last day of any of their events. */
export function monthsOf(parts: readonly PackPart[]): readonly PackMonth[] {
  const months: PackMonth[] = [];
  parts.forEach(({ month, rows, from, to }, index) => {
    const last = months.at(-1);
    if (last?.month !== month) months.push({ month, parts: [index], rows, from, to });
    else
      months[months.length - 1] = {
        month,
        parts: [...last.parts, index],
        rows: last.rows + rows,
        ...unionRange(last, { from, to }),
      };
  });
  return months;
}

/** Whether some event of the month may lie in the window. */
export const meets = ({ from, to }: PackMonth, window: DayRange): boolean =>
  from <= window.to && to >= window.from;

/** Rows that are in memory at once: a few hundred bytes each with their texts. */
const MOST_LOADED_ROWS = 1_500_000;

/** What is to be in memory for a window. */
type PackPlan =
  | {
      readonly type: 'load';
      /** Months to be there, in order of time. */
      readonly needed: readonly PackMonth[];
      /** Of those loaded, what has to go first, the least recently used first. */
      readonly evict: readonly number[];
    }
  /** More events than fit: none is loaded for it, and what is loaded may stay. */
  | { readonly type: 'too_many'; readonly rows: number };

/**
 * Which months a window needs, and which loaded ones have to make room for them.
 *
 * @param used - months that are loaded, the least recently used first
 * @param pinned - a month that stays, as a card shows an event of it; `null`: none
 */
export function planFor(
  months: readonly PackMonth[],
  window: DayRange,
  used: readonly number[],
  pinned: number | null,
  mostRows = MOST_LOADED_ROWS,
): PackPlan {
  const needed = months.filter((month) => meets(month, window));
  const wanted = needed.reduce((sum, { rows }) => sum + rows, 0);
  if (wanted > mostRows) return { type: 'too_many', rows: wanted };
  const rowsOf = new Map(months.map(({ month, rows }) => [month, rows]));
  const isNeeded = new Set(needed.map(({ month }) => month));
  const others = used.filter((month) => !isNeeded.has(month));
  const evict: number[] = [];
  let held = wanted + others.reduce((sum, month) => sum + (rowsOf.get(month) ?? 0), 0);
  for (const month of others) {
    if (held <= mostRows) break;
    if (month === pinned) continue;
    evict.push(month);
    held -= rowsOf.get(month) ?? 0;
  }
  return { type: 'load', needed, evict };
}
