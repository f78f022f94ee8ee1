import { useView, useViewStore } from '../../store/useView';
import { formatDayRange } from '../../ui/formatDate';
import { lookAtOwnYears, selectOwnBeyond } from '../store/ownBeyond';
import { selectHasPublished } from '../store/ownSelectors';
import { showOwnYears, showsOwnYears } from '../store/ownState';
import { useOwnTranslate } from './useOwnTranslate';
import './ownSets.css';

/**
 * Says how many own events lie on days that the timeline does not reach, and offers these: a file of
 * thirty years must not press the documents' months together unasked.
 */
export function OwnYears() {
  const t = useOwnTranslate();
  const lang = useView((state) => state.lang);
  const shown = useView(showsOwnYears);
  const beyond = useView(selectOwnBeyond);
  const published = useView(selectHasPublished);
  if (!beyond && !shown) return null;
  return (
    <p className="own-years">
      {beyond &&
        t(published ? 'own.years.beyond.any' : 'own.years.beyond', {
          count: beyond.count,
          dates: formatDayRange(beyond.days.from, beyond.days.to, lang),
        })}{' '}
      <OwnYearsSwitch className="link-button" />
    </p>
  );
}

/**
 * Takes in the days of own events that the timeline does not reach, and looks at all days; then leaves
 * them out again. One button for both, so that it keeps the focus.
 */
export function OwnYearsSwitch({ className }: { readonly className: string }) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const shown = useView(showsOwnYears);
  const beyond = useView(selectOwnBeyond);
  if (!beyond && !shown) return null;
  const change = () => {
    if (beyond) lookAtOwnYears(store);
    else showOwnYears(store, false);
  };
  return (
    <button type="button" className={className} onClick={change}>
      {beyond ? t('own.years.show', { count: beyond.count }) : t('own.years.hide')}
    </button>
  );
}
