import { useEffect, useSyncExternalStore } from 'react';
import { applyMarkColours } from '../marks/applyMarkColours';
import type { Theme } from '../marks/palette';

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (onChange: () => void) => {
  darkQuery.addEventListener('change', onChange);
  return () => darkQuery.removeEventListener('change', onChange);
};

/** The theme that the system asks for, published to the styles of the whole page. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(subscribe, () => (darkQuery.matches ? 'dark' : 'light'));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    applyMarkColours(document.documentElement, theme);
  }, [theme]);
  return theme;
}
