import type { Dataset, RowInWindow } from '../dataset/dataset';
import { type Facet, type FacetValues, passes, valuesOf } from '../dataset/filters';
import { derived } from './derived';
import { countRows, type RecordCount, selectFailures, selectRowsBeforeFilters } from './selectors';
import type { ViewState } from './viewStore';

type FacetCounts<F extends Facet> = ReadonlyMap<FacetValues[F], RecordCount>;

/**
 * How many rows have each value of a facet, among those that pass every filter but the facet's own:
 * what choosing the value as well would bring.
 */
function countFacet<F extends Facet>(
  facet: F,
  rows: readonly RowInWindow[],
  dataset: Dataset,
  failures: Uint8Array | null,
): FacetCounts<F> {
  const rowsOf = new Map<FacetValues[F], RowInWindow[]>();
  for (const item of rows) {
    const event = dataset.events[item.row];
    if (!event || !passes(failures, item.row, facet)) continue;
    for (const value of valuesOf(event, facet)) {
      const list = rowsOf.get(value);
      if (list) list.push(item);
      else rowsOf.set(value, [item]);
    }
  }
  return new Map([...rowsOf].map(([value, list]) => [value, countRows(list, dataset)]));
}

const selectorOf = <F extends Facet>(facet: F): ((state: ViewState) => FacetCounts<F>) =>
  derived(
    (state) => [selectRowsBeforeFilters(state), state.dataset, selectFailures(state)],
    (rows, dataset, failures) => countFacet(facet, rows, dataset, failures),
  );

/** Counts of the values of each facet in the window. */
export const SELECT_FACET_COUNTS: {
  readonly [F in Facet]: (state: ViewState) => FacetCounts<F>;
} = {
  actors: selectorOf('actors'),
  statuses: selectorOf('statuses'),
  sources: selectorOf('sources'),
  precisions: selectorOf('precisions'),
};
