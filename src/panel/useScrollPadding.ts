import { type RefObject, useLayoutEffect } from 'react';

/** Air between what stays at the top and what is scrolled to, in CSS pixels. */
const AIR_PX = 6;

/**
 * Keeps what takes the focus from coming to lie under the head of the panel, whatever its height:
 * the head whole, or on a phone its one row that stays (WCAG 2.4.11).
 */
export function useScrollPadding(
  panelRef: RefObject<HTMLElement | null>,
  waysBelow: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts stand at the top then
  useLayoutEffect(() => {
    const panel = panelRef.current;
    if (!panel) return;
    const parts = [...panel.querySelectorAll<HTMLElement>('.panel-top, .towns, .panel-way')];
    const measure = () => {
      const sticky = parts.filter((part) => getComputedStyle(part).position === 'sticky');
      const height = Math.max(0, ...sticky.map((part) => part.getBoundingClientRect().height));
      // What else stays at the top, inside the page, stays below it.
      panel.style.setProperty('--panel-head', `${Math.floor(height)}px`);
      panel.style.scrollPaddingBlockStart = `${Math.ceil(height) + AIR_PX}px`;
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [panel, ...parts]) observer.observe(part);
    return () => observer.disconnect();
  }, [panelRef, waysBelow]);
}
