import { useTranslate } from '../ui/useTranslate';
import { THEME_CHOICES, type ThemeChoice, themeChoiceOf } from './themeChoice';

const ICONS: Readonly<Record<ThemeChoice, string>> = {
  system:
    'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM10 3.5V16.5M10 6.5L15 6M10 10H16.4M10 13.5L15 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7ZM10 1.5V3.5M10 16.5V18.5M1.5 10H3.5M16.5 10H18.5M4 4L5.4 5.4M14.6 14.6L16 16M16 4L14.6 5.4M5.4 14.6L4 16',
  dark: 'M16.5 12A7 7 0 1 1 8 3.5A5.5 5.5 0 0 0 16.5 12Z',
};

interface ThemeSwitchProps {
  readonly choice: ThemeChoice;
  readonly onChoose: (choice: ThemeChoice) => void;
}

/** System, light or dark: a list of the browser's own, which any way of pointing and reading knows. */
export function ThemeSwitch({ choice, onChoose }: ThemeSwitchProps) {
  const translate = useTranslate();
  return (
    <label className="quiet-control app-theme" title={translate('app.theme')}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={ICONS[choice]} />
      </svg>
      <span className="quiet-control-name" aria-hidden="true">
        {translate('app.theme')}
      </span>
      <select
        aria-label={translate('app.theme')}
        value={choice}
        onChange={({ target }) => onChoose(themeChoiceOf(target.value))}
      >
        {THEME_CHOICES.map((value) => (
          <option key={value} value={value}>
            {translate(`app.theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
