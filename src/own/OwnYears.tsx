import { selectOwnBeyond } from '../store/ownSelectors';
import { useView, useViewStore } from '../store/useView';
import { formatDayRange } from '../ui/formatDate';
import { useOwnTranslate } from './useOwnTranslate';
import './ownSets.css';

/**
 * Offers the days of own events that the timeline does not reach, and the way back from them: a file of
 * thirty years must not press the documents' months together unasked.
 */
export function OwnYears({ className = 'own-years' }: { readonly className?: string }) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const shown = useView((state) => state.ownYears);
  const beyond = useView(selectOwnBeyond);
  const show = () => {
    const { showOwnYears, setMode } = store.getState();
    showOwnYears(true);
    setMode('window');
    const { dataset, setWindow } = store.getState();
    setWindow(dataset.extent.from, dataset.extent.to);
  };
  if (shown)
    return (
      <p className={className}>
        <button
          type="button"
          className="link-button"
          onClick={() => store.getState().showOwnYears(false)}
        >
          {t('own.years.hide')}
        </button>
      </p>
    );
  if (!beyond) return null;
  const { count, days } = beyond;
  return (
    <p className={className}>
      {t('own.years.beyond', { count, dates: formatDayRange(days.from, days.to, lang) })}{' '}
      <button type="button" className="link-button" onClick={show}>
        {t('own.years.show')}
      </button>
    </p>
  );
}
