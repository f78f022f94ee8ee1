import { readFileSync } from 'node:fs';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels, towns } from '../support/map';
import { openAndWait } from '../support/ownFiles';
import { countDifferentPixels, screenshotPixels } from '../support/pixels';

const UCDP = {
  name: 'ged.csv',
  text: readFileSync('tests/fixtures/ucdp_ged_mali.csv'),
};

/** WGS 84 [longitude, latitude] of the row on Nara, where the documents have no mark. */
const NARA: [number, number] = [-7.284659, 15.168751];

test('own events are drawn on the map, open by a click, and go with their switch', async ({
  page,
}) => {
  await openMap(page);
  await openAndWait(page, UCDP);
  await page.locator('.import-line').getByRole('button', { name: 'Dismiss' }).click();
  const own = page.getByRole('checkbox', { name: /^ged\.csv/ });
  await own.uncheck();
  const without = await restingPixels(mapCanvas(page));
  // The ground's letters are not smoothed alike each time; a mark is of another colour.
  const changed = async () =>
    countDifferentPixels(without, await restingPixels(mapCanvas(page)), 64);
  await own.check();
  await expect.poll(changed).toBeGreaterThan(100);
  const point = await page.evaluate((at) => {
    const canvas = document.querySelector('.map-canvas');
    return (canvas as unknown as { map: MapLibreMap } | null)?.map.project(at);
  }, NARA);
  const box = await page.locator('.map-canvas').boundingBox();
  if (!point || !box) throw new Error('the map is not drawn');
  await page.mouse.click(box.x + point.x, box.y + point.y);
  const heading = page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Government of Mali – Ansar Dine');
  await expect(page).not.toHaveURL(/sel=/);
  await page.getByRole('button', { name: 'Close the evidence' }).click();
  await own.uncheck();
  await page.mouse.move(box.x + 5, box.y + 5);
  await expect.poll(changed).toBeLessThan(20);
});

test('an own event at the very place of a town is seen in its ring', async ({ page }) => {
  await openMap(page);
  const gao = towns().find(({ id }) => id === 'gao');
  if (!gao) throw new Error('there is no Gao');
  /** Four pixels in its middle, wherever the map is moved by what is above it. */
  const seen = async () => {
    const disk = await page.locator('.records-picture [data-town="gao"]').boundingBox();
    if (!disk) throw new Error('Gao is not drawn');
    const [x, y] = [disk.x + disk.width / 2, disk.y + disk.height / 2].map(
      (at) => Math.floor(at) - 1,
    );
    return screenshotPixels(page, { x: x ?? 0, y: y ?? 0, width: 2, height: 2 });
  };
  const town = await seen();
  await openAndWait(page, {
    name: 'mine.json',
    text: JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [gao.lon, gao.lat] },
      properties: { date: '2013-02-10', title: 'In Gao' },
    }),
  });
  await page.locator('.import-line').getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(async () => countDifferentPixels(town, await seen(), 40)).toBe(4);
  await page.getByRole('checkbox', { name: /^mine\.json/ }).uncheck();
  await expect.poll(async () => countDifferentPixels(town, await seen(), 8)).toBe(0);
});
