import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { type OwnPanelTranslate, ownPanelTranslator } from '../../ui/ownPanelTranslator';

/** The translator of what is said about own events, in the interface language. */
export function useOwnPanelTranslate(): OwnPanelTranslate {
  const lang = useView((state) => state.lang);
  return useMemo(() => ownPanelTranslator(lang), [lang]);
}
