import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';

const LANGUAGES = [
  { lang: 'en', name: 'English', short: 'EN' },
  { lang: 'fr', name: 'Français', short: 'FR' },
] as const;

/** Switches the interface; quotations keep the language of their document. */
export function LanguageSwitch() {
  const current = useView((state) => state.lang);
  const setLang = useView((state) => state.setLang);
  const translate = useTranslate();
  return (
    <fieldset className="app-languages">
      <legend className="visually-hidden">{translate('app.language')}</legend>
      {LANGUAGES.map(({ lang, name, short }) => (
        <button
          key={lang}
          type="button"
          className="app-language"
          lang={lang}
          aria-label={name}
          aria-pressed={lang === current}
          onClick={() => setLang(lang)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
