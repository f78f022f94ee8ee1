import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { embedEn, embedFr } from '../../ui/messages/embed';
import { translatorFrom } from '../../ui/useTranslate';

/** The translator of what the quiet page says of itself, in the interface language. */
export function useEmbedTranslate() {
  const lang = useView((state) => state.lang);
  return useMemo(() => translatorFrom({ en: embedEn, fr: embedFr }[lang], lang), [lang]);
}
