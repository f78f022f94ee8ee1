import { useMemo } from 'react';
import { useView } from '../../store/useView';
import { storyReaderEn, storyReaderFr } from '../../ui/messages/storyReader';
import { translatorFrom } from '../../ui/useTranslate';

/** Translates the messages of the open story. */
export function useStoryWords() {
  const lang = useView((state) => state.lang);
  return useMemo(
    () => translatorFrom({ en: storyReaderEn, fr: storyReaderFr }[lang], lang),
    [lang],
  );
}
