import { dropConstraint } from '../../store/constraints';
import { useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';

/** The way out of a window that holds nothing of what is chosen. */
export function WidenWindow() {
  const t = useTranslate();
  const store = useViewStore();
  const { headingRef } = usePanel();
  const widen = () => {
    dropConstraint('window', store.getState());
    // The button goes with what it said.
    headingRef.current?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="link-button" onClick={widen}>
      {t('filters.drop.window')}
    </button>
  );
}
