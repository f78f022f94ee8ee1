import { countFilters } from '../../dataset/filters';
import { useView } from '../../store/useView';
import { NOTHING } from '../../store/view';
import { useTranslate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';

/** Beside what is chosen: that filters are set, and the ways to them and out of them. */
export function FilterSummary() {
  const t = useTranslate();
  const count = useView((state) => countFilters(state.filters) + state.own.filterCount);
  const clearFilters = useView((state) => state.clearFilters);
  const { choose } = usePanel();
  if (count === 0) return null;
  return (
    <div className="filter-summary">
      <button
        type="button"
        className="link-button"
        title={t('filters.summaryHint')}
        onClick={() => choose(NOTHING)}
      >
        {t('filters.summary', { count })}
      </button>
      <button type="button" className="plain-button" onClick={clearFilters}>
        {t('filters.clear')}
      </button>
    </div>
  );
}
