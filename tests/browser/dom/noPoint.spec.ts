import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { isInTheFree, ribbonOf } from '../support/noPoint';
import { openApp } from '../support/panel';

const MALI = /^About Mali as a whole: no point on the map\.$/;
const DISARRAY = '#sel=event:2013-02-army-in-disarray';

for (const [width, height] of [
  [1280, 800],
  [900, 700],
  [390, 844],
] as const)
  test.describe(`on a page of ${width} × ${height}`, () => {
    test.use({ map: 'still', keepsApp: true, viewport: { width, height } });

    test('the map says that the chosen record has no point on it', async ({ page }) => {
      await openApp(page, DISARRAY);
      await expect(ribbonOf(page)).toHaveText(MALI);
      await expect(page.locator('.static-map-drawing')).toBeVisible();
      expect(await isInTheFree(page)).toBe(true);
      const [ribbon, picture] = [
        await ribbonOf(page).boundingBox(),
        await page.locator('.static-map').boundingBox(),
      ];
      if (!ribbon || !picture) throw new Error('the ribbon or the map has no box');
      expect(ribbon.x).toBeGreaterThanOrEqual(picture.x);
      expect(ribbon.x + ribbon.width).toBeLessThanOrEqual(picture.x + picture.width);
      expect(ribbon.y + ribbon.height).toBeLessThan(picture.y + picture.height / 2);

      await moveTo(page, '#sel=event:2023-11-15-kidal-departure-plan');
      await expect(ribbonOf(page)).toHaveText('A plan that was later changed: not drawn.');
      await moveTo(page, '#sel=event:2013-02-10-gao-fighting');
      await expect(ribbonOf(page)).toHaveCount(0);
    });
  });
