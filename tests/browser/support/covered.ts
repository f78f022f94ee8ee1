import type { Page } from '@playwright/test';

/** The controls whose middle is something else's, each with what lies over it. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, a[href], [role="slider"]'),
    ];
    return controls.flatMap((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = control.getBoundingClientRect();
      if (box.width === 0 || getComputedStyle(control).visibility === 'hidden') return [];
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const own =
        top !== null &&
        (control.contains(top) || top.contains(control) || top.closest('label')?.contains(control));
      return own
        ? []
        : [`${control.outerHTML.slice(0, 120)} is under ${top?.outerHTML.slice(0, 80)}`];
    });
  });

/** CSS pixels by which the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
