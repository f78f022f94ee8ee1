import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';

/** Says how many records of a list the filters keep out, and takes the filters off. */
export function UnmatchedHint({ count }: { readonly count: number }) {
  const t = useTranslate();
  const clearFilters = useView((state) => state.clearFilters);
  if (count === 0) return null;
  return (
    <p className="panel-hint">
      {t('filters.hidden', { count })}{' '}
      <button type="button" className="link-button" onClick={clearFilters}>
        {t('panel.showHidden')}
      </button>
    </p>
  );
}
