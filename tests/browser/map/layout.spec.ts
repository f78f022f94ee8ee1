import { GROUND } from '../../../src/ground/groundPalette';
import { channelsOf } from '../../../src/marks/channels';
import { expect, test } from '../support/fixtures';
import { boxOf, faultsOfLayout, region, settled } from '../support/layout';
import { openApp } from '../support/panel';

/** Land on the light map, as the browser writes colours. */
const LAND = `rgb(${channelsOf(GROUND.light.land).join(', ')})`;

test.describe('on a desk', () => {
  // Nothing here changes more than the link, the size of the page, and the edge, which comes back.
  test.use({ keepsApp: true });

  test('no control of the map is covered, and the map follows the edge beside it', async ({
    page,
  }) => {
    await openApp(page, '#sel=place:gao');
    await expect(page.locator('.maplibregl-ctrl-attrib')).toBeVisible();
    const canvas = page.locator('.app-map canvas');
    const usual = (await boxOf(canvas)).width;
    const edge = page.getByRole('separator', { name: 'Width of the evidence' });
    await edge.press('ArrowLeft');
    await edge.press('ArrowLeft');
    await expect.poll(async () => (await boxOf(canvas)).width).toBe(usual - 48);
    await edge.dblclick();
    // One size for each way in which the page is divided, and the narrowest of them.
    for (const [width, height] of [
      [1280, 720],
      [844, 390],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect(await page.evaluate(faultsOfLayout), `${width}×${height}`).toEqual([]);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the sheet leaves the map’s credits free', async ({ page }) => {
    await openApp(page, '#map=6/17/-1');
    const sheet = page.locator('.sheet');
    await page.locator('.sheet-grip').press('Home');
    await page.getByRole('button', { name: /^Gao\b/ }).tap();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await settled(page);
    const credits = await boxOf(page.locator('.maplibregl-ctrl-attrib'));
    expect(credits.y + credits.height).toBeLessThanOrEqual((await boxOf(sheet)).y);
  });
});

test('the frame and the timeline stand before the map has come, on ground of its colour', async ({
  page,
}) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/MapView.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(region(page, 'Map')).toContainText('The map is loading');
  await expect(page.getByRole('slider', { name: 'From' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gao\b/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Attacks\b/ })).toBeVisible();
  await expect(page.locator('.app-map')).toHaveCSS('background-color', LAND);
  const box = await boxOf(page.locator('.app-map'));
  release();
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
  expect(await boxOf(page.locator('.app-map'))).toEqual(box);
});
