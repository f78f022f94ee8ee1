import type { DayRange } from '../../domain/day';
import { KINDS, type Kind } from '../../domain/vocabulary';
import { derived } from '../../store/derived';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import type { OwnColumns } from '../columns/ownColumns';
import { asksNothing, type OwnFilters, ownFailuresOf, passesOf } from '../columns/ownFilter';
import { countInWindow, maskOfKinds, type OwnCounts, ownRowsInWindow } from '../columns/ownWindow';
import { type OwnSet, tablesOf } from './ownSets';
import { ownFacetsOf, ownSetsOf } from './ownState';
import { perSet } from './perSet';

/** The sets that are switched on. */
export const selectShownOwnSets: (state: ViewState) => readonly OwnSet[] = derived(
  (state) => [ownSetsOf(state)],
  (sets) => sets.filter(({ shown }) => shown),
);

/** Whether some of them were published beside the page: what is said of all of them then calls none the reader's. */
export const selectHasPublished = (state: Pick<ViewState, 'own'>): boolean => state.own.published;

let lastTables: readonly OwnSet[] = [];

/**
 * What rows are asked of: every shown set, or each file of it that is there (`tablesOf`). The same list as long
 * as none of them comes, goes or changes.
 */
export const selectShownTables: (state: ViewState) => readonly OwnSet[] = derived(
  (state) => [selectShownOwnSets(state)],
  (sets) => {
    const tables = sets.flatMap(tablesOf);
    const same =
      tables.length === lastTables.length &&
      tables.every((table, index) => table === lastTables[index]);
    if (!same) lastTables = tables;
    return lastTables;
  },
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

/** Which filters each row of a table fails, as `ownFailuresOf` gives it; `null` where none is set. */
export const ownFailuresOfTable = ({ columns }: OwnSet, filters: OwnFilters): Uint8Array | null =>
  failures(columns, filters);

/** Which rows of a table pass all filters, one entry a row; `null` where all do. */
export const ownPassesOfTable = ({ columns }: OwnSet, filters: OwnFilters): Uint8Array | null =>
  passes(columns, failures(columns, filters));

/** Rows that are counted, and how many events each stands for. */
interface Counted {
  readonly columns: OwnColumns;
  readonly passes: Uint8Array | null;
  /** `null`: one. */
  readonly weights: Uint32Array | null;
}

/**
 * What a set is counted by. All of a pack is known by its days and kinds; what filters leave of it only where
 * its events are there.
 */
const countedOf = (set: OwnSet, filters: OwnFilters): readonly Counted[] =>
  set.pack && asksNothing(filters)
    ? [{ columns: set.columns, passes: null, weights: set.pack.weights }]
    : tablesOf(set).map((table) => ({
        columns: table.columns,
        passes: ownPassesOfTable(table, filters),
        weights: null,
      }));

/** What every shown set is counted by. */
export const selectCounted: (
  state: ViewState,
) => readonly { readonly set: OwnSet; readonly of: readonly Counted[] }[] = derived(
  (state) => [selectShownOwnSets(state), selectOwnFilters(state)],
  (sets, filters) => sets.map((set) => ({ set, of: countedOf(set, filters) })),
);

/** How many events of a set in a window are of each kind, layers on or off. */
export const ownCountsOfSet = (
  set: OwnSet,
  window: DayRange,
  filters: OwnFilters,
): readonly OwnCounts[] =>
  countedOf(set, filters).map((counted) =>
    counts(counted.columns, window, counted.passes, counted.weights),
  );

/** The layers that are on as a sum of `kindBit`s. */
export const selectKindMask = ({ layers }: ViewState): number => maskOfKinds(layers);

/** Rows of one table, in order of start. */
export interface OwnRows {
  readonly set: OwnSet;
  readonly rows: Uint32Array;
}

/**
 * Every table's rows in view: in the window, of a layer that is on, as sure as asked for, and let
 * through by the filters.
 */
export const selectOwnRowsInView: (state: ViewState) => readonly OwnRows[] = derived(
  (state) => [
    selectShownTables(state),
    selectWindow(state),
    selectKindMask(state),
    state.showPossible,
    selectOwnFilters(state),
  ],
  (tables, window, kinds, showPossible, filters) =>
    tables.map((set) => {
      const ofSet = ownPassesOfTable(set, filters);
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
  (state) => [selectCounted(state), selectWindow(state), state.layers, state.showPossible],
  (sets, window, layers, showPossible) =>
    sumOwnCounts(
      sets.flatMap(({ of }) =>
        of.map((counted) => counts(counted.columns, window, counted.passes, counted.weights)),
      ),
      layers,
      showPossible,
    ),
);
