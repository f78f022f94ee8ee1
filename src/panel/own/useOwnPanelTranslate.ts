import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { ownPanelEn, ownPanelFr } from '../../ui/messages/ownPanel';
import { translatorFrom } from '../../ui/useTranslate';

/** The translator of what is said about own events, in the interface language. */
export function useOwnPanelTranslate() {
  const lang = useView((state) => state.lang);
  return useMemo(() => translatorFrom({ en: ownPanelEn, fr: ownPanelFr }[lang], lang), [lang]);
}

export type OwnPanelTranslate = ReturnType<typeof useOwnPanelTranslate>;
