import { rowsInWindow } from '../dataset/dataset';
import {
  FILTER_PARTS,
  type FilterPart,
  isActive,
  NO_FILTERS,
  passes,
  withoutPart,
} from '../dataset/filters';
import type { DayRange } from '../domain/day';
import { derived } from './derived';
import { countRows, type RecordCount, selectFailures } from './selectors';
import { ALL_LAYERS, ALL_TIERS, sameRange, windowOf } from './view';
import type { ViewActions, ViewState } from './viewStore';

/** Everything that can keep a record out of view. */
export const CONSTRAINTS = [...FILTER_PARTS, 'window', 'layers', 'tiers', 'possible'] as const;
type Constraint = (typeof CONSTRAINTS)[number];

/** What would be in view if only this constraint were dropped. */
export interface Relaxation {
  readonly constraint: Constraint;
  readonly count: RecordCount;
}

/** What decides which records are in view. */
type Scope = Pick<
  ViewState,
  'dataset' | 'time' | 'layers' | 'tiers' | 'showPossible' | 'filters'
> & {
  /** Which filters each row fails, as `failuresOf` gives it. */
  readonly failures: Uint8Array | null;
};

const isFilter = (constraint: Constraint): constraint is FilterPart =>
  (FILTER_PARTS as readonly Constraint[]).includes(constraint);

const windowIn = ({ time, dataset }: Scope): DayRange => windowOf(time, dataset.extent);

/** Whether a constraint leaves anything out. */
function isSet(constraint: Constraint, scope: Scope): boolean {
  switch (constraint) {
    case 'window':
      return !sameRange(windowIn(scope), scope.dataset.extent);
    case 'layers':
      return scope.layers.size < ALL_LAYERS.size;
    case 'tiers':
      return scope.tiers.size < ALL_TIERS.size;
    case 'possible':
      return !scope.showPossible;
    case 'q':
    case 'actors':
    case 'statuses':
    case 'sources':
    case 'precisions':
      return isActive(scope.filters, constraint);
  }
}

function countWithout(dropped: Constraint, scope: Scope): RecordCount {
  const { dataset, layers, tiers, showPossible, failures } = scope;
  const window = dropped === 'window' ? dataset.extent : windowIn(scope);
  const rows = rowsInWindow(dataset.columns, window, {
    kinds: dropped === 'layers' ? ALL_LAYERS : layers,
    tiers: dropped === 'tiers' ? ALL_TIERS : tiers,
  }).filter(
    ({ row, presence }) =>
      (presence === 'certain' || showPossible || dropped === 'possible') &&
      passes(failures, row, isFilter(dropped) ? dropped : undefined),
  );
  return countRows(rows, dataset);
}

/** The constraints that are set, each with what would be in view without it alone. */
export const relaxationsOf = (scope: Scope): readonly Relaxation[] =>
  CONSTRAINTS.filter((constraint) => isSet(constraint, scope)).map((constraint) => ({
    constraint,
    count: countWithout(constraint, scope),
  }));

/** The constraints on the view, each with what would be in view without it alone. */
export const selectRelaxations: (state: ViewState) => readonly Relaxation[] = derived(
  (state) => [
    state.dataset,
    state.time,
    state.layers,
    state.tiers,
    state.showPossible,
    state.filters,
    selectFailures(state),
  ],
  (dataset, time, layers, tiers, showPossible, filters, failures) =>
    relaxationsOf({ dataset, time, layers, tiers, showPossible, filters, failures }),
);

/** Sets all that keeps records out of view as it is in a link that says nothing: context is off. */
export function startOver(state: ViewState & ViewActions): void {
  for (const constraint of ['window', 'layers', 'possible'] as const)
    dropConstraint(constraint, state);
  state.setFilters(NO_FILTERS);
  state.setContextShown(false);
}

/** Drops one constraint and leaves the others as they are. */
export function dropConstraint(constraint: Constraint, state: ViewState & ViewActions): void {
  switch (constraint) {
    case 'window':
      state.setPlaying(false);
      state.setMode('window');
      state.setWindow(state.dataset.extent.from, state.dataset.extent.to);
      state.setShownDays(null);
      return;
    case 'layers':
      state.showLayers([...ALL_LAYERS]);
      return;
    case 'tiers':
      state.setContextShown(true);
      return;
    case 'possible':
      state.setShowPossible(true);
      return;
    case 'q':
    case 'actors':
    case 'statuses':
    case 'sources':
    case 'precisions':
      state.setFilters(withoutPart(state.filters, constraint));
  }
}
