import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '../marks/palette';
import { readThemeChoice, type ThemeChoice, themeOf, writeThemeChoice } from './themeChoice';

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (onChange: () => void) => {
  darkQuery.addEventListener('change', onChange);
  return () => darkQuery.removeEventListener('change', onChange);
};

/** The browser's own bars take the colour of the page, whatever the system's theme. */
function colourBars(): void {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = backgroundColor;
}

/** The theme that a choice asks for, as the system changes, published to the styles of the whole page. */
export function useAppliedTheme(choice: ThemeChoice): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => darkQuery.matches);
  const theme = themeOf(choice, systemIsDark);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    // Asked for now, the whole page would have to be styled at once, and again for the next frame.
    const frame = requestAnimationFrame(colourBars);
    return () => cancelAnimationFrame(frame);
  }, [theme]);
  return theme;
}

interface ChosenTheme {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

/** The applied theme of the choice that this browser remembers, and the way to choose another. */
export function useTheme(): ChosenTheme {
  const [choice, setChoice] = useState(readThemeChoice);
  const theme = useAppliedTheme(choice);
  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    writeThemeChoice(next);
  }, []);
  return { theme, choice, choose };
}
