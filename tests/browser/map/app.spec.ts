import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap } from '../support/map';

test.describe('when a part fails', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)|planted fault|error occurred/i });

  test('a map that cannot be loaded leaves the rest and can be tried again', async ({ page }) => {
    await page.route(/MapView.*\.js$/, (route) => route.abort());
    await page.goto('/#sel=place:gao');
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await expect(map.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
  });

  test('a missing basemap is reported, and the records stay readable', async ({ page }) => {
    await page.route(/basemap\.json$/, (route) => route.abort());
    await page.goto('/#sel=place:gao');
    await expect(page.getByRole('alert')).toContainText('could not be drawn');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
  });

  test('an exception in the timeline does not blank the panel or the map', async ({ page }) => {
    await page.addInitScript(() => {
      const observe = ResizeObserver.prototype.observe;
      ResizeObserver.prototype.observe = function (target, ...rest) {
        if (target.closest('.app-timeline')) throw new Error('planted fault');
        observe.call(this, target, ...rest);
      };
    });
    await openMap(page, '#sel=place:gao');
    await expect(page.locator('.app-timeline').getByRole('alert')).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await expect(mapCanvas(page)).toBeVisible();
  });
});

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
];

/** The controls whose middle is something else's, each with what lies over it. */
const coveredControls = (page: Page): Promise<string[]> =>
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

test('nothing is cut or covered at any size', async ({ page }) => {
  await openMap(page, '#sel=place:gao&lang=fr');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(overflow, `${size.width}`).toBe(0);
    await expect.poll(() => coveredControls(page), `${size.width}`).toEqual([]);
  }
});
