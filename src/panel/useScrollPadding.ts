import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Air between what stays at the top and what is scrolled to, in CSS pixels. */
const AIR_PX = 6;

/** What may stay at the top of a panel, and inside it at the top of its page. */
const HEADS = '.panel-top, .towns, .panel-way, .embed-card-top';
const INNER_HEADS = '.story-head, .source-line';

/** Height of the highest of these that stays in sight, in CSS pixels. */
function stuckHeight(panel: HTMLElement, parts: string): number {
  const stuck = [...panel.querySelectorAll<HTMLElement>(parts)].filter(
    (part) => getComputedStyle(part).position === 'sticky',
  );
  return Math.max(0, ...stuck.map((part) => part.getBoundingClientRect().height));
}

/**
 * Keeps what takes the focus from coming to lie under what stays at the top of the panel, whatever
 * its height (WCAG 2.4.11). `shown` changes with what the panel shows, and so with these parts.
 */
export function useScrollPadding(panelRef: RefObject<HTMLElement | null>, shown: unknown): void {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts stand at the top then
  useLayoutEffect(() => {
    const panel = panelRef.current;
    if (!panel) return;
    const measure = () => {
      const head = stuckHeight(panel, HEADS);
      // What else stays at the top, inside the page, stays below it.
      panel.style.setProperty('--panel-head', `${Math.floor(head)}px`);
      const inner = stuckHeight(panel, INNER_HEADS);
      panel.style.scrollPaddingBlockStart = `${Math.ceil(head + inner) + AIR_PX}px`;
    };
    // Nothing has the focus in a page that is only just put together: the observer is soon enough.
    if (!isFirst.current) measure();
    isFirst.current = false;
    const observer = new ResizeObserver(measure);
    // The body grows when code that loads apart brings a head of its own.
    const parts = panel.querySelectorAll<HTMLElement>(`${HEADS}, .panel-body`);
    for (const part of [panel, ...parts]) observer.observe(part);
    return () => observer.disconnect();
  }, [panelRef, shown]);
}
