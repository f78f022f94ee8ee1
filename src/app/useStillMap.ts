import { useEffect, useState } from 'react';
import { mapSettled } from '../store/mapSettled';
import { useViewStore } from '../store/useView';
import type { View } from '../store/view';

/** The map of the page before the program, taken before the program clears that page. */
const parts = globalThis.document
  ? [...document.querySelectorAll('.still-shared, .still-page .still-map')]
  : [];

/** Puts that map into an element. */
export const keepStillMap = (element: HTMLElement | null): void => element?.append(...parts);

/** What decides which records a map shows, and where. */
const SHOWN = [
  ...['time', 'layers', 'tiers', 'filters', 'selection', 'lang', 'camera', 'story', 'known'],
] as readonly (keyof View)[];

/**
 * Whether that map still shows what the other one will: until the other one stands, or the reader has
 * asked for something else.
 */
export function useStillMap(): boolean {
  const store = useViewStore();
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const first = store.getState();
    void mapSettled.then(() => setShown(false));
    return store.subscribe((state) => {
      if (SHOWN.some((key) => state[key] !== first[key])) setShown(false);
    });
  }, [store]);
  return shown;
}
