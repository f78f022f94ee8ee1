import { useEffect } from 'react';
import { usePanel } from '../usePanel';
import { turnOf } from './swipe';
import { useStorySteps } from './useStorySteps';

/**
 * Turns the steps by a finger that goes across the panel. Where it goes down the browser scrolls, and
 * takes the pointer away: story.css leaves it no other way.
 */
export function useStorySwipe(): void {
  const { panelRef } = usePanel();
  const { go } = useStorySteps();
  useEffect(() => {
    const panel = panelRef.current;
    let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const onDown = ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      // A second finger zooms; a mouse marks words.
      const turns = pointerType !== 'mouse' && isPrimary;
      start = turns ? { id: pointerId, x: clientX, y: clientY } : null;
    };
    const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (start?.id !== pointerId) return;
      const turn = turnOf(clientX - start.x, clientY - start.y);
      start = null;
      // A long press has chosen words, which the finger goes on to widen.
      if (turn !== 0 && getSelection()?.isCollapsed !== false) go(turn);
    };
    const onCancel = () => {
      start = null;
    };
    panel?.addEventListener('pointerdown', onDown);
    panel?.addEventListener('pointerup', onUp);
    panel?.addEventListener('pointercancel', onCancel);
    return () => {
      panel?.removeEventListener('pointerdown', onDown);
      panel?.removeEventListener('pointerup', onUp);
      panel?.removeEventListener('pointercancel', onCancel);
    };
  }, [panelRef, go]);
}
