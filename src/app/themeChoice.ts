import { THEMES, type Theme } from '../marks/palette';
import { readStored, writeStored } from '../ui/stored';

/** `public/start.js` reads the same key before the first paint. */
export const THEME_KEY = 'theme';

/** What the reader asks for; `system` follows the system as it changes. */
export const THEME_CHOICES = ['system', ...THEMES] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The choice that a stored text stands for; anything else than a theme is the system's. */
export const themeChoiceOf = (stored: string | null): ThemeChoice =>
  THEME_CHOICES.find((choice) => choice === stored) ?? 'system';

/** The theme to draw in. */
export const themeOf = (choice: ThemeChoice, systemIsDark: boolean): Theme => {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
};

/** The choice that this browser remembers. */
export const readThemeChoice = (): ThemeChoice => themeChoiceOf(readStored(THEME_KEY));

/** Remembers a choice; the system's is remembered by forgetting. */
export const writeThemeChoice = (choice: ThemeChoice): void =>
  writeStored(THEME_KEY, choice === 'system' ? null : choice);
