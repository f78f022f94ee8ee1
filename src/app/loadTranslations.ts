import { type CompiledTranslations, openTranslations } from '../dataset/translations';
import type { ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';

/**
 * Loads our renderings of the quotations as soon as the interface is French, and never for a reader
 * who stays with English. After a failure it tries again when `translations`
 * is reset to `null`, or at the next change to French.
 */
export function loadTranslations(
  store: ViewStore,
  load: () => Promise<{ readonly default: CompiledTranslations }>,
): void {
  let started = false;
  const follow = async () => {
    if (started || store.getState().lang !== 'fr') return;
    started = true;
    try {
      const { default: compiled } = await load();
      store.getState().setTranslations(openTranslations(compiled));
    } catch (error) {
      started = false;
      store.getState().setTranslations('failed');
      reportFault(error);
    }
  };
  void follow();
  store.subscribe((state, before) => {
    const askedAgain = before.translations === 'failed' && state.translations === null;
    if (state.lang !== before.lang || askedAgain) void follow();
  });
}
