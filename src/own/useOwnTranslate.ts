import { useMemo } from 'react';
import { useView } from '../store/useView';
import { ownEn, ownFr } from '../ui/messages/own';
import { translatorFrom } from '../ui/useTranslate';

/** The translator of what is said about own files, in the interface language. */
export function useOwnTranslate() {
  const lang = useView((state) => state.lang);
  return useMemo(() => translatorFrom({ en: ownEn, fr: ownFr }[lang], lang), [lang]);
}

export type OwnTranslate = ReturnType<typeof useOwnTranslate>;
