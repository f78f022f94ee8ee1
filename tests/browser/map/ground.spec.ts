import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unpackBasemap } from '../../../src/ground/basemapData';
import { GROUND } from '../../../src/ground/groundPalette';
import { channelsOf } from '../../../src/marks/channels';
import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { mapAtRest, mapCanvas, openMap, restingPixels } from '../support/map';
import { type Clip, distinctColours, type Pixels, screenshotPixels } from '../support/pixels';

const RELIEF = /\/basemap\/relief\.webp$/;
const READY = '[data-ready="true"]';
/** The plateau of Bandiagara fills the middle of this view; without marks. */
const PLATEAU = '#map=7/14.3/-3.4&layers=';

/** Flat land in each of the grounds, close up: `zoom/lat/lng`, free of names and lines in its middle. */
const SPOTS = {
  sea: '7/20/-21',
  mali: '10/21.05/-4.5',
  land: '10/19.3/-9.1',
} as const;

/** A view whose middle is a point of the Niger between Gao and Ansongo. */
function onTheNiger(): string {
  const topology = JSON.parse(readFileSync('dist/basemap/basemap.json', 'utf8'));
  const points = unpackBasemap(topology, { type: 'FeatureCollection', features: [] })
    .rivers.features.filter(({ properties }) => properties?.name === 'Niger')
    .flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []));
  const found = points.find(([lon = 0, lat = 0]) => lat < 16.05 && lat > 16 && lon > 0);
  if (!found) throw new Error('the Niger does not flow south of Gao');
  return `10/${found[1]}/${found[0]}`;
}

/** Plain ground west of the inner delta. */
const PLAIN = '#map=7.5/15.4/-4.686&layers=';

const middle = ({ width, height, data }: Pixels): number[] => {
  const start = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
  return [...data.subarray(start, start + 3)];
};

/** The largest difference in a channel. */
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

/** The colour in the middle of a view of the bare ground. */
async function colourAt(page: Page, place: string): Promise<number[]> {
  await moveTo(page, `#map=${place}&layers=`);
  return middle(await restingPixels(mapCanvas(page), await middlePart(page, 20, 20)));
}

/** The middle of the map, in CSS pixels of the map. */
async function middlePart(page: Page, width: number, height: number): Promise<Clip> {
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = [Math.round((box.width - width) / 2), Math.round((box.height - height) / 2)];
  return { x, y, width, height };
}

/** The share (0 to 1) of the commonest colour: large on flat ground, small on relief. */
function flatness({ width, height, data }: Pixels): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.subarray(i, i + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (width * height);
}

test.describe('with its relief', () => {
  // Nothing here changes more than the link and the theme.
  test.use({ keepsApp: true });

  test('sea, Mali, its neighbours and the Niger have their colours in both themes', async ({
    page,
  }) => {
    // Many views of one page.
    test.slow();
    await openMap(page, '#layers=');
    const places = Object.entries({ ...SPOTS, water: onTheNiger() });
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const [name, place] of places) {
        const wanted = channelsOf(GROUND[theme][name as keyof typeof SPOTS | 'water']);
        const found = await colourAt(page, place);
        expect([theme, name, found, distance(found, wanted) <= 2]).toEqual([
          theme,
          name,
          found,
          true,
        ]);
      }
    }
  });
});

test('the relief is asked for after the first view, and the view does not wait for it', async ({
  page,
}) => {
  let reliefs = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let labelsCome = () => {};
  const labels = new Promise<void>((resolve) => {
    labelsCome = resolve;
  });
  await page.route(/labels\.geojson$/, async (route) => {
    await labels;
    await route.continue();
  });
  await page.route(RELIEF, async (route) => {
    reliefs++;
    await held;
    await route.continue();
  });
  const borders = page.waitForResponse(/basemap\.json$/);
  await page.goto(`/${PLATEAU}`);
  await borders;
  await expect(mapCanvas(page)).toBeVisible();
  await screenshotPixels(page);
  expect(reliefs).toBe(0);

  labelsCome();
  await expect(page.locator(READY)).toBeVisible();
  const part = await middlePart(page, 240, 160);
  await mapAtRest(page);
  expect(flatness(await screenshotPixels(mapCanvas(page), part))).toBeGreaterThan(0.6);
  expect(reliefs).toBe(1);
  await expect(page.locator('[data-relief]')).toHaveCount(0);

  release();
  await expect(page.locator('[data-relief="shown"]')).toBeVisible();
  expect(flatness(await restingPixels(mapCanvas(page), part))).toBeLessThan(0.2);

  // A new theme is a new style: the relief comes along, without another request.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await restingPixels(mapCanvas(page), part);
  expect(Math.max(...middle(dark))).toBeLessThan(128);
  expect(flatness(dark)).toBeLessThan(0.2);
  expect(reliefs).toBe(1);
});

test.describe('without its relief', () => {
  test.use({ allow: /relief\.webp/ });

  test('the map is complete, flat and free of seams', async ({ page }) => {
    await page.route(RELIEF, (route) => route.abort());
    await openMap(page, PLAIN);
    await expect(page.locator('[data-relief="missing"]')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // Fills are made of triangles, and pixels open between them would show the sea.
    const plain = await restingPixels(mapCanvas(page), await middlePart(page, 110, 60));
    expect(distinctColours(plain)).toBe(1);
    expect(middle(plain)).toEqual(channelsOf(GROUND.light.mali));
    const gao = page.getByRole('button', { name: /^Gao\b/ }).first();
    await gao.click();
    await expect(page).toHaveURL(/sel=place:gao/);
  });
});
