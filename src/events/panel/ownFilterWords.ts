import { wordsOfQuery } from '../../dataset/search';
import { KINDS } from '../../domain/vocabulary';
import { windowInWords } from '../../panel/lists/words';
import { selectWindow } from '../../store/selectors';
import { ALL_LAYERS } from '../../store/view';
import type { ViewState } from '../../store/viewStore';
import type { Translate } from '../../ui/useTranslate';
import type { OwnFacetFilters } from '../store/ownFacetFilters';
import { ownFacetsOf } from '../store/ownState';
import type { OwnPanelTranslate } from '../words/ownPanel';

/** What own events can be chosen by besides words and precision, in the order in which it is shown. */
export const OWN_TEXT_FACETS: readonly (keyof OwnFacetFilters)[] = ['type', 'actor', 'country'];

const layersInWords = ({ layers }: ViewState, t: Translate): string =>
  layers.size === ALL_LAYERS.size
    ? t('takeaway.layersAll')
    : t('takeaway.layers', {
        names: KINDS.filter((kind) => layers.has(kind))
          .map((kind) => t(`layer.${kind}`))
          .join(', '),
      });

/** What own events in view have passed, in words: filters of the documents alone are left out. */
export function ownFilterInWords(state: ViewState, t: Translate, own: OwnPanelTranslate): string {
  const { time, lang, showPossible, filters } = state;
  const facets = ownFacetsOf(state);
  const named = (name: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [name + t('panel.separator') + values.join(', ')];
  const parts = [
    windowInWords(selectWindow(state), time.mode, lang, t),
    layersInWords(state, t),
    t(`takeaway.possible.${showPossible}`),
    ...(wordsOfQuery(filters.q).length > 0 ? [t('takeaway.query', { q: filters.q.trim() })] : []),
    ...named(
      t('filters.precisions'),
      [...filters.precisions].map((precision) => t(`filters.precision.${precision}`)),
    ),
    ...OWN_TEXT_FACETS.flatMap((facet) => named(own(`own.facet.${facet}`), [...facets[facet]])),
  ];
  return t('takeaway.view', { parts: parts.join('; ') });
}
