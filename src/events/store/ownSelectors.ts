import type { DayRange } from '../../domain/day';
import { KINDS, type Kind } from '../../domain/vocabulary';
import { derived } from '../../store/derived';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { type OwnFilters, ownFailuresOf, passesOf } from '../columns/ownFilter';
import { countInWindow, maskOfKinds, type OwnCounts, ownRowsInWindow } from '../columns/ownWindow';
import type { OwnSet } from './ownSets';
import { ownFacetsOf, ownSetsOf } from './ownState';
import { perSet } from './perSet';

/** The sets that are switched on. */
export const selectShownOwnSets: (state: ViewState) => readonly OwnSet[] = derived(
  (state) => [ownSetsOf(state)],
  (sets) => sets.filter(({ shown }) => shown),
);

/** What own events must have: the words and precision asked of all events, and the texts chosen of the files. */
export const selectOwnFilters: (state: ViewState) => OwnFilters = derived(
  (state) => [state.filters.q, state.filters.precisions, ownFacetsOf(state)],
  (q, precision, facets) => ({ q, precision, ...facets }),
);

const failures = perSet(ownFailuresOf);
const passes = perSet((_columns, ofSet: Uint8Array | null) => passesOf(ofSet));
const counts = perSet(countInWindow);
const rowsInView = perSet(
  (
    columns,
    window: DayRange,
    kinds: number,
    showPossible: boolean,
    passesOfSet: Uint8Array | null,
  ) => ownRowsInWindow(columns, window, { kinds, showPossible, passes: passesOfSet }),
);

/** Which filters each row of a set fails, as `ownFailuresOf` gives it; `null` where none is set. */
export const ownFailuresOfSet = (state: ViewState, { columns }: OwnSet): Uint8Array | null =>
  failures(columns, selectOwnFilters(state));

/** Which rows of a set pass all filters, one entry a row; `null` where all do. */
export const ownPassesOfSet = (state: ViewState, set: OwnSet): Uint8Array | null =>
  passes(set.columns, ownFailuresOfSet(state, set));

/** Which rows of each shown set pass all filters, in the order of `selectShownOwnSets`. */
export const selectOwnPasses: (state: ViewState) => readonly (Uint8Array | null)[] = derived(
  (state) => [selectShownOwnSets(state), selectOwnFilters(state)],
  (sets, filters) => sets.map(({ columns }) => passes(columns, failures(columns, filters))),
);

/** How many rows of a set in the window are of each kind, layers on or off. */
export const ownCountsOfSet = (state: ViewState, set: OwnSet): OwnCounts =>
  counts(set.columns, selectWindow(state), ownPassesOfSet(state, set));

/** The layers that are on as a sum of `kindBit`s. */
export const selectKindMask = ({ layers }: ViewState): number => maskOfKinds(layers);

/** Rows of one set, in order of start. */
export interface OwnRows {
  readonly set: OwnSet;
  readonly rows: Uint32Array;
}

/**
 * Every shown set's rows in view: in the window, of a layer that is on, as sure as asked for, and let
 * through by the filters.
 */
export const selectOwnRowsInView: (state: ViewState) => readonly OwnRows[] = derived(
  (state) => [
    selectShownOwnSets(state),
    selectWindow(state),
    selectKindMask(state),
    state.showPossible,
    selectOwnFilters(state),
  ],
  (sets, window, kinds, showPossible, filters) =>
    sets.map((set) => {
      const ofSet = passes(set.columns, failures(set.columns, filters));
      return { set, rows: rowsInView(set.columns, window, kinds, showPossible, ofSet) };
    }),
);

/** How many own events are in view: surely, and only possibly in the window. */
interface OwnCount {
  readonly certain: number;
  readonly possible: number;
}

/** Adds up the kinds whose layer is on; possible ones only where they are shown. */
export const sumOwnCounts = (
  all: readonly OwnCounts[],
  layers: ReadonlySet<Kind>,
  showPossible: boolean,
): OwnCount => {
  let [certain, possible] = [0, 0];
  for (const ofSet of all)
    KINDS.forEach((kind, index) => {
      if (!layers.has(kind)) return;
      certain += ofSet.certain[index] ?? 0;
      if (showPossible) possible += ofSet.possible[index] ?? 0;
    });
  return { certain, possible };
};

/** How many events of all shown sets are in view. */
export const selectOwnCount: (state: ViewState) => OwnCount = derived(
  (state) => [
    selectShownOwnSets(state),
    selectWindow(state),
    state.layers,
    state.showPossible,
    selectOwnFilters(state),
  ],
  (sets, window, layers, showPossible, filters) =>
    sumOwnCounts(
      sets.map(({ columns }) =>
        counts(columns, window, passes(columns, failures(columns, filters))),
      ),
      layers,
      showPossible,
    ),
);
