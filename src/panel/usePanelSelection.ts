import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { Selection } from '../store/view';
import { backFrom, nextTrail } from './selectionTrail';

/** Long enough for a screen reader to say one heading while clicks on the map follow each other. */
const ANNOUNCE_AFTER_MS = 500;

interface PanelSelection {
  readonly panelRef: RefObject<HTMLElement | null>;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly choose: (selection: Selection) => void;
  /** What "Back" leads to. */
  readonly back: Selection;
}

/**
 * The panel's part in choosing: what was chosen before, and where focus and scroll position go. A
 * choice made in the panel moves focus to the new heading; one made elsewhere leaves focus alone.
 */
export function usePanelSelection(): PanelSelection {
  const store = useViewStore();
  const selection = useView((state) => state.selection);
  const panelRef = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const chosenHere = useRef(false);
  const shown = useRef(selection);
  const [trail, setTrail] = useState<readonly Selection[]>([]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selection !== before.selection)
          setTrail((known) => nextTrail(known, before.selection, state.selection));
      }),
    [store],
  );

  useLayoutEffect(() => {
    if (shown.current === selection) return;
    shown.current = selection;
    panelRef.current?.scrollTo({ top: 0 });
    if (!chosenHere.current) return;
    chosenHere.current = false;
    headingRef.current?.focus({ preventScroll: true });
    // On a phone the page scrolls instead of the panel.
    const top = headingRef.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight) panelRef.current?.scrollIntoView({ block: 'start' });
  }, [selection]);

  const choose = useCallback(
    (next: Selection) => {
      const before = store.getState().selection;
      store.getState().select(next);
      chosenHere.current = store.getState().selection !== before;
    },
    [store],
  );

  return { panelRef, headingRef, choose, back: backFrom(trail) };
}

/** Text for a live region: the heading some time after it last changed, and nothing at first. */
export function useAnnouncement(heading: string): string {
  const [said, setSaid] = useState('');
  const first = useRef(heading);
  useEffect(() => {
    if (first.current === heading) return;
    first.current = '';
    const timer = setTimeout(() => setSaid(heading), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [heading]);
  return said;
}
