import type { Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { FAR_EVENTS, FAR_PLACES, FIJI_EVENTS } from '../support/farEvents';
import { expect, test } from '../support/fixtures';
import { mapAtRest, mapCanvas, openMap, restingPixels } from '../support/map';
import { lineOf, openAndWait } from '../support/ownFiles';
import { countDifferentPixels } from '../support/pixels';

const WORLD = '[data-world="shown"]';

const fitMap = (page: Page, file: string) =>
  lineOf(page, file).getByRole('button', { name: 'Fit map to these events' }).click();

/** Where a place is on the map, in CSS pixels of the page: on that of the worlds side by side in its middle. */
async function pointOf(page: Page, [lon, lat]: readonly [number, number]) {
  const point = await page.locator('.map-canvas').evaluate(
    (container, [x, y]) => {
      const { map } = container as unknown as { map: MapLibreMap };
      const middle = map.getCenter().lng;
      return map.project([x + 360 * Math.round((middle - x) / 360), y]);
    },
    [lon, lat] as [number, number],
  );
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('the map has no box');
  return { x: box.x + point.x, y: box.y + point.y, box };
}

/** English names of countries that are written on the map. */
const countriesOn = (page: Page): Promise<string[]> =>
  page.locator('.map-canvas').evaluate((container) => {
    const { map } = container as unknown as { map: MapLibreMap };
    return map
      .queryRenderedFeatures({ layers: ['world-label-country', 'label-country', 'label-mali'] })
      .map(({ properties }) => String(properties.name_en));
  });

test('a file of the other side of the Earth is opened, fitted and seen', async ({ page }) => {
  test.slow();
  let worlds = 0;
  page.on('request', (request) => {
    if (request.url().includes('basemap/world')) worlds++;
  });
  await openMap(page);
  expect(worlds).toBe(0);
  await openAndWait(page, FAR_EVENTS);
  await expect(lineOf(page, 'far.csv')).toContainText('4 events with a place');
  await fitMap(page, 'far.csv');
  await expect(page).toHaveURL(/#map=/);
  await expect(page.locator(WORLD)).toBeVisible();
  await mapAtRest(page);
  for (const place of Object.values(FAR_PLACES)) {
    const { x, y, box } = await pointOf(page, place);
    expect([place, x > box.x && x < box.x + box.width]).toEqual([place, true]);
    expect([place, y > box.y && y < box.y + box.height]).toEqual([place, true]);
  }
  await expect.poll(() => countriesOn(page)).toContain('Australia');
  await lineOf(page, 'far.csv').getByRole('button', { name: 'Dismiss' }).click();
  // The marks themselves: they go with the switch.
  const shown = await restingPixels(mapCanvas(page));
  await page.getByRole('checkbox', { name: /^far\.csv/ }).uncheck();
  const hidden = await restingPixels(mapCanvas(page));
  expect(countDifferentPixels(shown, hidden, 64)).toBeGreaterThan(100);
  expect(worlds).toBe(2);
});

test('events on both sides of the antimeridian are fitted the short way and answer a click', async ({
  page,
}) => {
  test.slow();
  await openMap(page);
  await openAndWait(page, FIJI_EVENTS);
  await fitMap(page, 'fiji.csv');
  await expect(page.locator(WORLD)).toBeVisible();
  await expect(page).toHaveURL(/#map=[78][\d.]*\/-17[\d.]*\/179/);
  await mapAtRest(page);
  for (const place of ['Suva', 'Taveuni'] as const) {
    const { x, y } = await pointOf(page, FAR_PLACES[place]);
    await page.mouse.click(x, y);
    await expect(page.getByRole('region', { name: 'Evidence' })).toContainText(place);
  }
});

test('a link to the other side of the Earth restores', async ({ page }) => {
  await openMap(page, '#map=3/-18/179');
  await expect(page.locator(WORLD)).toBeVisible();
  const seen = await page.locator('.map-canvas').evaluate((container) => {
    const { map } = container as unknown as { map: MapLibreMap };
    return [map.getZoom(), map.getCenter().lat, map.getCenter().lng];
  });
  expect(seen.map((value) => Math.round(value * 100) / 100)).toEqual([3, -18, 179]);
  await expect(page).toHaveURL(/#map=3\/-18\/179$/);
  await expect.poll(() => countriesOn(page)).toContain('Papua New Guinea');
  // A new style has the world too.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => countriesOn(page)).toContain('Papua New Guinea');
});

test.describe('where the world does not arrive', () => {
  test.use({ allow: /world\.json/ });

  test('the map says so, stays, and tries again', async ({ page }) => {
    test.slow();
    await page.route(/world\.json$/, (route) => route.abort());
    await openMap(page, '#map=3/20/40');
    const note = page.getByText('The rest of the world has not loaded yet');
    await expect(note).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.unroute(/world\.json$/);
    await expect(page.locator(WORLD)).toBeVisible({ timeout: 30_000 });
    await expect(note).toHaveCount(0);
  });
});

test('a wide map goes out to one world, in which each mark stands once', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openMap(page, '#map=0/20/10');
  const worldsAcross = () =>
    page.locator('.map-canvas').evaluate((container) => {
      const { map } = container as unknown as { map: MapLibreMap };
      return container.clientWidth / (512 * 2 ** map.getZoom());
    });
  expect(await worldsAcross()).toBeCloseTo(1, 6);
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.locator('.map-canvas').hover();
  await page.mouse.wheel(0, 400);
  await mapAtRest(page);
  expect(await worldsAcross()).toBeCloseTo(1, 6);
});
