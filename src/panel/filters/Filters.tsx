import { useState } from 'react';
import { countFilters, FACETS, type Facet, LONGEST_QUERY } from '../../dataset/filters';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { countInFew } from '../../words/counts';
import { useFacetOptions } from './useFacetOptions';
import './filters.css';

/** Search and filters: map, timeline, lists and counts show what passes them. */
export function Filters() {
  const t = useTranslate();
  const count = useView((state) => countFilters(state.filters) + state.own.filterCount);
  const clearFilters = useView((state) => state.clearFilters);
  return (
    <search className="filters" aria-label={t('filters.label')}>
      <SearchField />
      <div className="facets">
        {FACETS.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
        {count > 0 && (
          <button type="button" className="plain-button filters-clear" onClick={clearFilters}>
            {t('filters.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

/** The words that records, and the reader's own events, must have. */
export function SearchField() {
  const t = useTranslate();
  const q = useView((state) => state.filters.q);
  const setQuery = useView((state) => state.setQuery);
  return (
    <label className="search-field">
      <span className="visually-hidden">{t('filters.search')}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10ZM10.8 10.8L14.5 14.5" />
      </svg>
      <input
        type="search"
        value={q}
        maxLength={LONGEST_QUERY}
        placeholder={t('filters.searchHint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => setQuery(event.target.value)}
      />
    </label>
  );
}

/** Closed, a facet counts nothing: only what is open is asked of the records. */
function FacetGroup({ facet }: { readonly facet: Facet }) {
  const t = useTranslate();
  const chosen = useView((state) => state.filters[facet].size);
  const [open, setOpen] = useState(false);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={chosen > 0 ? 'is-chosen' : undefined}>
        {chosen > 0
          ? t('filters.chosen', { facet: t(`filters.${facet}`), count: chosen })
          : t(`filters.${facet}`)}
      </summary>
      {open && <FacetOptions facet={facet} />}
    </details>
  );
}

function FacetOptions<F extends Facet>({ facet }: { readonly facet: F }) {
  const t = useTranslate();
  const options = useFacetOptions(facet);
  const toggleFilter = useView((state) => state.toggleFilter);
  return (
    <fieldset className="facet-options">
      <legend className="visually-hidden">{t(`filters.${facet}`)}</legend>
      {options.length === 0 && <p className="panel-hint">{t('filters.none')}</p>}
      {options.map(({ value, label, count, chosen }) => (
        <label key={value} className="facet-option">
          <input type="checkbox" checked={chosen} onChange={() => toggleFilter(facet, value)} />
          <span className="facet-name">{label}</span>{' '}
          <span className="facet-count">{countInFew(count, t)}</span>
        </label>
      ))}
      {facet === 'sources' && <p className="panel-hint">{t('filters.sourceHint')}</p>}
    </fieldset>
  );
}
