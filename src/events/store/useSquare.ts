import { useMemo } from 'react';
import type { DayRange } from '../../domain/day';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { boundsOfSquare, spansOf } from '../packs/cells';
import { countedMonths, densityOf } from './ownDensity';
import { selectKindMask, selectOwnFilters } from './ownSelectors';
import { type OwnSet, squareOf } from './ownSets';
import { ownSetsOf } from './ownState';

/** A square of a published set on the days looked at. */
interface SquareInView {
  readonly set: OwnSet;
  /** Events that are only counted in it. */
  readonly count: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** The months that are counted, in order. */
  readonly spans: readonly DayRange[];
}

/** The square that an id names (`squareId`); `null` where it names none. */
export function useSquare(id: string): SquareInView | null {
  const sets = useView(ownSetsOf);
  const window = useView(selectWindow);
  const kinds = useView(selectKindMask);
  const filters = useView(selectOwnFilters);
  return useMemo(() => {
    const found = squareOf(id, sets);
    if (!found) return null;
    const { set, pack, square } = found;
    return {
      set,
      count: densityOf(set, window, kinds, filters)?.events[square] ?? 0,
      bounds: boundsOfSquare(pack.cells, square),
      spans: spansOf(countedMonths(pack, window)),
    };
  }, [id, sets, window, kinds, filters]);
}
