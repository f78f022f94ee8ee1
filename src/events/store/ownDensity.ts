import type { DayRange } from '../../domain/day';
import { asksNothing, type OwnFilters } from '../columns/ownFilter';
import { eventsBySquare, monthsIn, type PackCells } from '../packs/cells';
import { type OwnPack, shownMonths } from './ownPack';
import type { OwnSet } from './ownSets';

/** Squares of a published set, and how many events each stands for. */
export interface Density {
  readonly cells: PackCells;
  /** One entry a square; 0 where nothing is drawn. */
  readonly events: Uint32Array;
}

/** Months of the window of whose events only the counts are shown. */
export const countedMonths = (pack: OwnPack, window: DayRange): readonly number[] => {
  const shown = new Set(shownMonths(pack).map(({ month }) => month));
  return monthsIn(window).filter((month) => !shown.has(month));
};

interface Known {
  readonly key: string;
  readonly density: Density;
}
const known = new WeakMap<PackCells, Known>();
const nothing = new WeakMap<PackCells, Density>();

function noneOf(cells: PackCells): Density {
  const found = nothing.get(cells) ?? { cells, events: new Uint32Array(cells.x.length) };
  nothing.set(cells, found);
  return found;
}

/**
 * How many events of a published set lie in which square, of those months of the window that are not there one by
 * one; nothing while a filter is set, as counts do not answer it. `null` for a file of the reader's. The same
 * months and kinds give the same result.
 *
 * @param kinds - a sum of `kindBit`s
 */
export function densityOf(
  { pack }: OwnSet,
  window: DayRange,
  kinds: number,
  filters: OwnFilters,
): Density | null {
  if (!pack) return null;
  const { cells } = pack;
  if (!asksNothing(filters)) return noneOf(cells);
  const months = countedMonths(pack, window);
  if (months.length === 0) return noneOf(cells);
  const key = `${kinds} ${months.join()}`;
  const last = known.get(cells);
  if (last?.key === key) return last.density;
  const density = { cells, events: eventsBySquare(cells, months, kinds) };
  known.set(cells, { key, density });
  return density;
}
