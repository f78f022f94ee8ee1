import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { chooseLanguage } from './language';

const LANGUAGES = [
  { lang: 'en', name: 'English', short: 'EN' },
  { lang: 'fr', name: 'Français', short: 'FR' },
] as const;

/** Switches the interface; quotations keep the language of their document. */
export function LanguageSwitch() {
  const current = useView((state) => state.lang);
  const store = useViewStore();
  const translate = useTranslate();
  return (
    <fieldset className="app-languages">
      <legend className="visually-hidden">{translate('app.language')}</legend>
      {LANGUAGES.map(({ lang, name, short }) => (
        <button
          key={lang}
          type="button"
          className="quiet-control"
          lang={lang}
          // Whoever speaks to a computer says what he sees: the name holds the letters too.
          aria-label={`${short} – ${name}`}
          aria-pressed={lang === current}
          onClick={({ currentTarget: pressed }) =>
            void chooseLanguage(store, lang).then(() => {
              // Where room is dear the language that is shown has no button: the other takes the focus.
              if (pressed.getClientRects().length > 0) return;
              pressed.parentElement?.querySelector<HTMLElement>('[aria-pressed="false"]')?.focus();
            })
          }
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
