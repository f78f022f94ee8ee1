import { useDeferredValue, useMemo } from 'react';
import { facetTexts } from '../../dataset/own/ownFacets';
import {
  ownFailuresOfSet,
  selectKindMask,
  selectOwnFilters,
  selectShownOwnSets,
} from '../../store/ownSelectors';
import type { OwnFacetFilters } from '../../store/ownSets';
import { selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { type MergedText, mergeFacets } from './mergedFacets';

/** Texts of a file beyond these many are too rare to be looked through. */
const MOST_TEXTS = 5_000;

/** The texts of a facet in the window over all shown sets, the most frequent first; chosen ones stay. */
export function useOwnFacet(facet: keyof OwnFacetFilters): readonly MergedText[] {
  const store = useViewStore();
  const sets = useView(selectShownOwnSets);
  const window = useDeferredValue(useView(selectWindow));
  const kinds = useView(selectKindMask);
  const showPossible = useView((state) => state.showPossible);
  const filters = useView(selectOwnFilters);
  return useMemo(() => {
    const state = store.getState();
    const found = sets.map((set) =>
      facetTexts(set.columns, window, facet, {
        ...{ kinds, showPossible, most: MOST_TEXTS },
        failures: ownFailuresOfSet(state, set),
      }),
    );
    return mergeFacets(
      found.map(({ texts }) => texts),
      filters[facet],
    );
  }, [store, sets, window, kinds, showPossible, filters, facet]);
}
