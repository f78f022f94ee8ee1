import { derived } from '../../store/derived';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { maskOfKinds } from '../columns/ownWindow';
import { densityOf } from '../store/ownDensity';
import {
  ownCountsOfSet,
  selectOwnFilters,
  selectOwnRowsInView,
  selectShownOwnSets,
  sumOwnCounts,
} from '../store/ownSelectors';
import { tablesOf } from '../store/ownSets';
import type { SetInView } from './ownPlaced';

/** What of every set is in view: its events one by one, and the squares of those that are only counted. */
export const selectSetsInView: (state: ViewState) => readonly SetInView[] = derived(
  (state) => [
    selectShownOwnSets(state),
    selectOwnRowsInView(state),
    selectWindow(state),
    state.layers,
    state.showPossible,
    selectOwnFilters(state),
  ],
  (sets, inView, window, layers, showPossible, filters) =>
    sets.map((set) => {
      const tables = new Set(tablesOf(set));
      const counts = ownCountsOfSet(set, window, filters);
      const { certain, possible } = sumOwnCounts(counts, layers, showPossible);
      return {
        set,
        count: certain + possible,
        tables: inView.filter((rows) => tables.has(rows.set)),
        density: densityOf(set, window, maskOfKinds(layers), filters),
      };
    }),
);
