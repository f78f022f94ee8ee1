import type { Locator, Page } from '@playwright/test';

/** The words on the map that it shows nothing of what is chosen. */
export const ribbonOf = (page: Page): Locator => page.locator('.no-point');

/** Whether nothing lies over the ribbon, and under it nothing to be read or pressed. */
export const isInTheFree = (page: Page): Promise<boolean> =>
  ribbonOf(page).evaluate((ribbon) => {
    const { left, top, right, bottom } = ribbon.getBoundingClientRect();
    const points = [
      [left + 3, top + 3],
      [right - 3, top + 3],
      [left + 3, bottom - 3],
      [right - 3, bottom - 3],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    const meets = (isMet: (element: Element | null) => boolean) =>
      points.every(([x, y]) => isMet(document.elementFromPoint(x, y)));
    const letsThrough = meets(
      (element) => element !== null && !element.closest('button, a, label, p'),
    );
    ribbon.style.pointerEvents = 'auto';
    const isOnTop = meets((element) => element === ribbon);
    ribbon.style.pointerEvents = '';
    return letsThrough && isOnTop;
  });
