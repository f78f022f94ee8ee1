import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SourceId } from '../domain/ids';
import { useView, useViewStore } from '../store/useView';
import { NOTHING, type Selection, sameSelection } from '../store/view';
import type { PanelContextValue, ReadingPlace } from './usePanel';

interface PanelSelection<Panel extends HTMLElement> {
  readonly panelRef: RefObject<Panel | null>;
  readonly context: PanelContextValue;
  /** What "Back" leads to. */
  readonly back: Selection;
}

/**
 * The panel's part in choosing: what was chosen before, and where focus and scroll position go. A
 * choice made in the panel moves focus to the new heading; one made elsewhere leaves focus alone.
 */
export function usePanelSelection<
  Panel extends HTMLElement = HTMLElement,
>(): PanelSelection<Panel> {
  const store = useViewStore();
  const selection = useView((state) => state.selection);
  const panelRef = useRef<Panel>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const focusIsDue = useRef(false);
  /** How the change under way came about: here, by one of two ways, or elsewhere. */
  const way = useRef<'forward' | 'back' | null>(null);
  const shown = useRef(selection);
  const previous = useRef<Selection>(NOTHING);
  const readingPlace = useRef<ReadingPlace | null>(null);
  const [trail, setTrail] = useState<readonly Selection[]>([]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selection !== before.selection) {
          const forward = way.current === 'forward';
          previous.current = before.selection;
          const { selection: now } = state;
          if (now.type !== 'source' || now.id !== readingPlace.current?.source)
            readingPlace.current = null;
          setTrail((known) => nextTrail(known, before.selection, state.selection, forward));
        }
      }),
    [store],
  );

  const focusHeading = useCallback(() => {
    if (headingRef.current) headingRef.current.focus({ preventScroll: true });
    else focusIsDue.current = true;
  }, []);

  useLayoutEffect(() => {
    if (shown.current === selection) return;
    shown.current = selection;
    focusIsDue.current = false;
    panelRef.current?.scrollTo({ top: 0 });
    if (way.current === null) return;
    way.current = null;
    focusHeading();
  }, [selection, focusHeading]);

  const go = useCallback(
    (next: Selection, by: 'forward' | 'back') => {
      const { selection: before, select } = store.getState();
      way.current = by;
      select(next);
      if (store.getState().selection === before) way.current = null;
    },
    [store],
  );
  const choose = useCallback((next: Selection) => go(next, 'forward'), [go]);
  const read = useCallback(
    (source: SourceId, at?: number) => {
      readingPlace.current = at === undefined ? null : { source, at };
      choose({ type: 'source', id: source });
    },
    [choose],
  );
  const back = backFrom(trail);
  const goBack = useCallback(() => go(back, 'back'), [go, back]);

  const context = useMemo(
    () => ({
      ...{
        choose,
        read,
        goBack,
        panelRef,
        headingRef,
        focusIsDue,
        focusHeading,
        readingPlace,
        previous,
      },
    }),
    [choose, read, goBack, focusHeading],
  );
  return { panelRef, context, back };
}

const LONGEST_TRAIL = 50;

/**
 * What was chosen before, oldest first, after the selection changed. Choosing nothing begins anew.
 * Unless the change is known to lead `forward`, going to the last of the trail is going back, as
 * the browser's button does.
 */
export function nextTrail(
  trail: readonly Selection[],
  before: Selection,
  now: Selection,
  forward: boolean,
): readonly Selection[] {
  if (sameSelection(before, now)) return trail;
  if (now.type === 'none') return [];
  const last = trail.at(-1);
  if (!forward && last && sameSelection(last, now)) return trail.slice(0, -1);
  return [...trail, before].slice(-LONGEST_TRAIL);
}

/** Where "Back" leads. */
export const backFrom = (trail: readonly Selection[]): Selection => trail.at(-1) ?? NOTHING;
