import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Lang } from '../../domain/record';
import { reducedMotion } from '../../ui/reducedMotion';
import { usePanel } from '../usePanel';
import { type Edges, readingLine, scrollTo, stepAtLine } from './storyScroll';

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** Where Space presses, or arrow keys move something else. */
const CONTROLS = 'a, button, input, select, textarea, summary';
const MIDDLE_BUTTON = 1;

/**
 * Whether from now on the reader scrolls. The panel also scrolls to what gets the focus, and a button
 * may be pressed while it still glides: none of that is a wish for another step.
 */
function isHand(event: Event, panel: HTMLElement): boolean {
  if (event instanceof KeyboardEvent)
    return (
      SCROLL_KEYS.has(event.key) &&
      !(event.target instanceof Element && event.target.closest(CONTROLS))
    );
  // On the scroll bar the target is the panel itself.
  if (event instanceof PointerEvent)
    return event.target === panel || event.button === MIDDLE_BUTTON;
  return true;
}

/** What of the panel nothing sticks over. */
function freePart(panel: HTMLElement): Edges {
  const { top, bottom } = panel.getBoundingClientRect();
  const head = panel.querySelector('.story-head')?.getBoundingClientRect().bottom ?? top;
  return { top: Math.max(top, head), bottom };
}

const edgesOf = (list: HTMLElement): Edges[] =>
  [...list.children].map((step) => step.getBoundingClientRect());

/**
 * Keeps the step that is read and the place to which the panel is scrolled together: scrolling by
 * the reader's hand turns the steps, turning the steps scrolls. Only a scroll counts as a wish: a
 * new width, height or language moves the text too, and must leave the step as it is.
 */
export function useStoryScroll(
  list: RefObject<HTMLElement | null>,
  index: number,
  lang: Lang,
  onStep: (index: number) => void,
): void {
  const { panelRef } = usePanel();
  /** Who scrolls just now: the reader, the step that was turned to, or nobody. */
  const mover = useRef<'reader' | 'step' | null>(null);
  /** The step that the reader scrolled to: it stands where the reader wants it. */
  const scrolledTo = useRef(-1);
  const shown = useRef<{ index: number; lang: Lang } | null>(null);
  const turn = useRef(onStep);
  turn.current = onStep;

  useEffect(() => {
    const [panel, steps] = [panelRef.current, list.current];
    if (!panel || !steps) return;
    const onScroll = () => {
      if (mover.current !== 'reader') return;
      const read = stepAtLine(edgesOf(steps), readingLine(freePart(panel)));
      scrolledTo.current = read;
      turn.current(read);
    };
    const onHand = (event: Event) => {
      if (isHand(event, panel)) mover.current = 'reader';
    };
    const onEnd = () => {
      mover.current = null;
    };
    const hands = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    panel.addEventListener('scroll', onScroll, { passive: true });
    panel.addEventListener('scrollend', onEnd, { passive: true });
    for (const hand of hands) panel.addEventListener(hand, onHand, { passive: true });
    return () => {
      panel.removeEventListener('scroll', onScroll);
      panel.removeEventListener('scrollend', onEnd);
      for (const hand of hands) panel.removeEventListener(hand, onHand);
    };
  }, [panelRef, list]);

  useLayoutEffect(() => {
    const [panel, steps] = [panelRef.current, list.current];
    if (!panel || !steps) return;
    const before = shown.current;
    shown.current = { index, lang };
    const align = (behavior: 'instant' | 'smooth') => {
      const step = edgesOf(steps)[index];
      if (!step) return;
      const most = panel.scrollHeight - panel.clientHeight;
      const wanted = index === 0 ? 0 : panel.scrollTop + scrollTo(step, freePart(panel));
      const top = Math.round(Math.min(Math.max(wanted, 0), most));
      if (Math.abs(top - panel.scrollTop) <= 1) return;
      mover.current = 'step';
      panel.scrollTo({ top, behavior });
    };
    const turned = before !== null && before.lang === lang;
    if (!turned || scrolledTo.current !== index) {
      scrolledTo.current = -1;
      // The panel scrolls to its top as it opens, right after this.
      if (before === null) queueMicrotask(() => align('instant'));
      else align(turned && !reducedMotion() ? 'smooth' : 'instant');
    }
    const resized = new ResizeObserver(() => {
      if (mover.current === 'step' && turned) return;
      if (stepAtLine(edgesOf(steps), readingLine(freePart(panel))) !== index) align('instant');
    });
    for (const element of [panel, steps]) resized.observe(element);
    return () => resized.disconnect();
  }, [panelRef, list, index, lang]);
}
