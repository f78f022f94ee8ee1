import { coveredControls, overflowOf } from '../support/covered';
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

// At more sizes, without the map's own controls, in dom/app.spec.ts.
test.describe('with everything in place', () => {
  // Nothing here changes more than the link.
  test.use({ keepsApp: true });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const)
    test(`nothing is cut or covered at ${width}×${height}, the map’s controls included`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, '#sel=place:gao&lang=fr');
      expect(await overflowOf(page)).toBe(0);
      expect(await coveredControls(page)).toEqual([]);
    });
});
