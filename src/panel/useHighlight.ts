import { type RefObject, useEffect } from 'react';
import type { EventId } from '../domain/ids';
import { useView, useViewStore } from '../store/useView';
import { highlightedAtRest, highlightedBy } from './highlight';

/**
 * Lights the records that the innermost `data-lights` around the pointer or the focus names, and
 * puts them out when it leaves or another thing is chosen. One listener for the whole panel: a row
 * that disappears under the pointer leaves nothing lit.
 */
export function useHighlight(panelRef: RefObject<HTMLElement | null>): void {
  const store = useViewStore();
  const selection = useView((state) => state.selection);

  useEffect(() => {
    const panel = panelRef.current;
    if (!panel) return;
    const light = (ids: readonly EventId[]) => {
      const { lit, light: show } = store.getState();
      if (ids.join(' ') !== lit.join(' ')) show(ids);
    };
    const leave = () => light(highlightedAtRest(panel));
    const point = ({ target }: Event) => {
      const pointed = highlightedBy(target instanceof Element ? target : null);
      if (pointed.length > 0) light(pointed);
      else leave();
    };
    panel.addEventListener('pointerover', point);
    panel.addEventListener('pointerleave', leave);
    panel.addEventListener('focusin', point);
    panel.addEventListener('focusout', leave);
    return () => {
      panel.removeEventListener('pointerover', point);
      panel.removeEventListener('pointerleave', leave);
      panel.removeEventListener('focusin', point);
      panel.removeEventListener('focusout', leave);
      light([]);
    };
  }, [store, panelRef]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because the selection changed
  useEffect(() => {
    store.getState().light(panelRef.current ? highlightedAtRest(panelRef.current) : []);
  }, [store, selection, panelRef]);
}
