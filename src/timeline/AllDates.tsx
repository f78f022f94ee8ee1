import type { MouseEvent } from 'react';
import { dropConstraint } from '../store/constraints';
import { useView, useViewStore } from '../store/useView';
import { showsAllDates } from '../store/view';
import type { ViewState } from '../store/viewStore';
import { useTranslate } from '../ui/useTranslate';

const selectShowsAll = (state: ViewState): boolean =>
  showsAllDates(state) && state.shownDays === null;

/** The way back to all days, on the map and on the axis; nothing where they are looked at. */
export function AllDates() {
  const t = useTranslate();
  const store = useViewStore();
  const showsAll = useView(selectShowsAll);
  if (showsAll) return null;
  const show = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    dropConstraint('window', store.getState());
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
