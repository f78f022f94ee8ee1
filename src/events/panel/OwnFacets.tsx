import { useState } from 'react';
import { foldText } from '../../dataset/search';
import { useView, useViewStore } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { NO_OWN_FACETS, type OwnFacetFilters, toggleOwnText } from '../store/ownFacetFilters';
import { ownFacetsOf, setOwnFacets } from '../store/ownState';
import { OWN_PANEL } from '../words/ownPanel';
import { OWN_TEXT_FACETS } from './ownFilterWords';
import { useOwnFacet } from './useOwnFacet';

type OwnTextFacet = keyof OwnFacetFilters;

/** More are found by typing. */
const MOST_SHOWN = 40;

/** Filters by the texts of the reader's files. */
export function OwnFacets() {
  const own = useMessages(OWN_PANEL);
  const count = useView((state) => state.own.filterCount);
  const store = useViewStore();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is around each facet's own options
    <div className="facets" role="group" aria-label={own('own.facets')}>
      {OWN_TEXT_FACETS.map((facet) => (
        <OwnFacetGroup key={facet} facet={facet} />
      ))}
      {count > 0 && (
        <button
          type="button"
          className="plain-button filters-clear"
          onClick={() => setOwnFacets(store, NO_OWN_FACETS)}
        >
          {own('own.facetsClear')}
        </button>
      )}
    </div>
  );
}

/** Closed, a facet counts nothing. */
function OwnFacetGroup({ facet }: { readonly facet: OwnTextFacet }) {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const chosen = useView((state) => ownFacetsOf(state)[facet].size);
  const [open, setOpen] = useState(false);
  const name = own(`own.facet.${facet}`);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={chosen > 0 ? 'is-chosen' : undefined}>
        {chosen > 0 ? t('filters.chosen', { facet: name, count: chosen }) : name}
      </summary>
      {open && <OwnFacetOptions facet={facet} />}
    </details>
  );
}

function OwnFacetOptions({ facet }: { readonly facet: OwnTextFacet }) {
  const own = useMessages(OWN_PANEL);
  const texts = useOwnFacet(facet);
  const filters = useView(ownFacetsOf);
  const store = useViewStore();
  const [typed, setTyped] = useState('');
  const wanted = foldText(typed);
  const found =
    wanted === ''
      ? texts
      : texts.filter(({ text, chosen }) => chosen || foldText(text).includes(wanted));
  const shown = found.filter(({ chosen }, index) => chosen || index < MOST_SHOWN);
  const left = found.length - shown.length;
  return (
    <fieldset className="facet-options">
      <legend className="visually-hidden">{own(`own.facet.${facet}`)}</legend>
      {texts.length > MOST_SHOWN && (
        <input
          type="search"
          className="own-facet-find"
          aria-label={own('own.facet.find')}
          placeholder={own('own.facet.find')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {texts.length === 0 && <p className="panel-hint">{own('own.facet.none')}</p>}
      {shown.map(({ text, count, chosen }) => (
        <label key={text} className="facet-option">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => setOwnFacets(store, toggleOwnText(filters, facet, text))}
          />
          <bdi className="facet-name">{text}</bdi>{' '}
          <span className="facet-count">{own('own.number', { count })}</span>
        </label>
      ))}
      {left > 0 && <p className="panel-hint">{own('own.facet.more', { count: left })}</p>}
    </fieldset>
  );
}
