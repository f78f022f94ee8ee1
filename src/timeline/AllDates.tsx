import type { MouseEvent } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { useTranslate } from '../ui/useTranslate';
import { isWhole } from './eventSteps';

const selectShowsAll = ({ time, dataset, shownDays }: ViewState): boolean =>
  time.mode === 'window' && isWhole(time, dataset.extent) && shownDays === null;

/** The way back to all days, on the map and on the axis; nothing where they are looked at. */
export function AllDates() {
  const t = useTranslate();
  const store = useViewStore();
  const showsAll = useView(selectShowsAll);
  if (showsAll) return null;
  const show = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const { dataset, setMode, setPlaying, setShownDays, setWindow } = store.getState();
    setPlaying(false);
    setMode('window');
    setWindow(dataset.extent.from, dataset.extent.to);
    setShownDays(null);
    // The button goes: the focus is not to go with it.
    const next = currentTarget.closest('.timeline')?.querySelector('.timeline-toggle');
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <button type="button" className="timeline-all" onClick={show}>
      {t('timeline.allDates')}
    </button>
  );
}
