import { useDeferredValue, useMemo } from 'react';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { type FacetText, facetTexts } from '../columns/ownFacets';
import type { OwnFacetFilters } from '../store/ownFacetFilters';
import {
  ownFailuresOfTable,
  selectKindMask,
  selectOwnFilters,
  selectShownTables,
} from '../store/ownSelectors';
import { ownFacetsOf } from '../store/ownState';

/** Texts of a file beyond these many are too rare to be looked through. */
const MOST_TEXTS = 5_000;

/** The texts of a facet in the window over all shown sets, the most frequent first; chosen ones stay. */
export function useOwnFacet(facet: keyof OwnFacetFilters): readonly MergedText[] {
  const tables = useView(selectShownTables);
  const window = useDeferredValue(useView(selectWindow));
  const kinds = useView(selectKindMask);
  const showPossible = useView((state) => state.showPossible);
  const chosen = useView((state) => ownFacetsOf(state)[facet]);
  const filters = useDeferredValue(useView(selectOwnFilters));
  const found = useMemo(() => {
    return tables.map(
      (table) =>
        facetTexts(table.columns, window, facet, {
          ...{ kinds, showPossible, most: MOST_TEXTS },
          failures: ownFailuresOfTable(table, filters),
        }).texts,
    );
  }, [tables, window, kinds, showPossible, filters, facet]);
  return useMemo(() => mergeFacets(found, chosen), [found, chosen]);
}

/** A text of the files that can be chosen. */
interface MergedText extends FacetText {
  readonly chosen: boolean;
}

/** The texts of several sets as one list, the most frequent first; chosen ones are in it even where no row has them. */
export function mergeFacets(
  sets: readonly (readonly FacetText[])[],
  chosen: ReadonlySet<string>,
): readonly MergedText[] {
  const counts = new Map<string, number>([...chosen].map((text) => [text, 0]));
  for (const texts of sets)
    for (const { text, count } of texts) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count, chosen: chosen.has(text) }))
    .sort((a, b) => b.count - a.count);
}
