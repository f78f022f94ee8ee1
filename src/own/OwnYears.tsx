import { selectOwnBeyond } from '../store/ownBeyond';
import { useView, useViewStore } from '../store/useView';
import { formatDayRange } from '../ui/formatDate';
import { useOwnTranslate } from './useOwnTranslate';
import './ownSets.css';

/**
 * Says how many own events lie on days that the timeline does not reach, and offers these: a file of
 * thirty years must not press the documents' months together unasked.
 */
export function OwnYears() {
  const t = useOwnTranslate();
  const lang = useView((state) => state.lang);
  const shown = useView((state) => state.ownYears);
  const beyond = useView(selectOwnBeyond);
  if (!beyond && !shown) return null;
  return (
    <p className="own-years">
      {beyond &&
        t('own.years.beyond', {
          count: beyond.count,
          dates: formatDayRange(beyond.days.from, beyond.days.to, lang),
        })}{' '}
      <ShowOwnYears className="link-button" />
      {shown && <HideOwnYears />}
    </p>
  );
}

/** Takes in the days of own events that the timeline does not reach, and looks at all days. */
export function ShowOwnYears({ className }: { readonly className: string }) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const beyond = useView(selectOwnBeyond);
  const show = () => {
    const { showOwnYears, setMode } = store.getState();
    showOwnYears(true);
    setMode('window');
    const { dataset, setWindow } = store.getState();
    setWindow(dataset.extent.from, dataset.extent.to);
  };
  return (
    beyond && (
      <button type="button" className={className} onClick={show}>
        {t('own.years.show', { count: beyond.count })}
      </button>
    )
  );
}

/** Leaves these days out again, where they were taken in. */
export function HideOwnYears() {
  const t = useOwnTranslate();
  const store = useViewStore();
  const shown = useView((state) => state.ownYears);
  return (
    shown && (
      <button
        type="button"
        className="link-button"
        onClick={() => store.getState().showOwnYears(false)}
      >
        {t('own.years.hide')}
      </button>
    )
  );
}
