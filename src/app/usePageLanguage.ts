import { useEffect, useMemo } from 'react';
import { useView } from '../store/useView';
import { type Translate, translator } from '../ui/useTranslate';

/** Makes the view's language that of the document, its title included; returns the translator. */
export function usePageLanguage(): Translate {
  const lang = useView((state) => state.lang);
  const title = useView(({ dataset }) => dataset.project.title[lang]);
  const translate = useMemo(() => translator(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
  return translate;
}
