import { type RefObject, useLayoutEffect } from 'react';

/** Air between what stays at the top and what is scrolled to, in CSS pixels. */
const AIR_PX = 6;

/**
 * Keeps what takes the focus from coming to lie under what stays in sight of the panel's head and
 * foot, whatever their height: on a phone that is one row (WCAG 2.4.11).
 */
export function useScrollPadding(
  panelRef: RefObject<HTMLElement | null>,
  waysBelow: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts stand at the top then
  useLayoutEffect(() => {
    const panel = panelRef.current;
    if (!panel) return;
    const heads = [...panel.querySelectorAll<HTMLElement>('.panel-top, .towns, .panel-way')];
    const feet = [...panel.querySelectorAll<HTMLElement>('.panel-foot')];
    const heightOf = (parts: readonly HTMLElement[]) => {
      const sticky = parts.filter((part) => getComputedStyle(part).position === 'sticky');
      return Math.max(0, ...sticky.map((part) => part.getBoundingClientRect().height));
    };
    const measure = () => {
      panel.style.scrollPaddingBlockStart = `${Math.ceil(heightOf(heads)) + AIR_PX}px`;
      panel.style.scrollPaddingBlockEnd = `${Math.ceil(heightOf(feet)) + AIR_PX}px`;
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [panel, ...heads, ...feet]) observer.observe(part);
    return () => observer.disconnect();
  }, [panelRef, waysBelow]);
}
