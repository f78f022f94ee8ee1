import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { shareEn, shareFr } from '../../ui/messages/share';
import { translatorFrom } from '../../ui/useTranslate';

/** The translator of what is said about sharing, in the interface language. */
export function useShareTranslate() {
  const lang = useView((state) => state.lang);
  return useMemo(() => translatorFrom({ en: shareEn, fr: shareFr }[lang], lang), [lang]);
}
