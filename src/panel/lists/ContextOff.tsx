import { useView, useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';

/**
 * While context is off: how many of its facts would stand here, and the way to them. Nothing where
 * it is on, or where there are none.
 */
export function ContextOff({ count }: { readonly count: number }) {
  const t = useTranslate();
  const store = useViewStore();
  const { headingRef } = usePanel();
  const shown = useView(({ tiers }) => tiers.has('context'));
  if (shown || count === 0) return null;
  const show = () => {
    store.getState().setContextShown(true);
    // The button goes with what it said.
    headingRef.current?.focus({ preventScroll: true });
  };
  return (
    <p className="panel-hint">
      {t('panel.context.notShown', { count })}{' '}
      <button type="button" className="link-button" onClick={show}>
        {t('panel.context.show', { count })}
      </button>
    </p>
  );
}
