import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What has the focus is drawn with an outline, or has one drawn for it, and nothing lies over it (2.4.11). */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const target = document.activeElement;
    if (!target || target === document.body) return 'nothing has the focus';
    const isOutlined = (part: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part, pseudo);
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/, 0\)|transparent/.test(outlineColor)
      );
    };
    const { x, y, width, height } = target.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + Math.min(height, 20) / 2);
    const isCovered = target.closest('.panel-body') && top?.closest('.panel-top, .towns');
    if (isCovered) return `${target.outerHTML.slice(0, 120)} lies under the head of the panel`;
    const label = target.closest('label');
    const isSeen =
      isOutlined(target) ||
      isOutlined(target, '::after') ||
      (label !== null && (isOutlined(label) || isOutlined(label, '::after')));
    return isSeen ? 'seen' : `no outline on ${target.outerHTML.slice(0, 120)}`;
  });
  expect(seen).toBe('seen');
}

/** Presses Tab until this has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`${most} stops of Tab do not reach ${target}`);
}

/** The same backwards, with Shift; only the end of the way must be seen. */
export async function tabBackTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Shift+Tab');
    if (await target.evaluate((node) => node === document.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
  }
  throw new Error(`${most} stops of Shift + Tab do not reach ${target}`);
}
