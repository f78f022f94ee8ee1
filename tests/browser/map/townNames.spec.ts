import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { mapAtRest, mapCanvas, openMap, quotesOf, type Town, towns } from '../support/map';
import { panelOf } from '../support/panel';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('the six towns are named, uncovered at every zoom, and a click opens their excerpts', async ({
  page,
}) => {
  // Many views of one page.
  test.slow();
  await openMap(page);
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  for (const town of towns())
    await test.step(town.name, async () => {
      for (const zoom of [4.5, 6, 7.5, 9]) {
        await moveTo(page, `#map=${zoom}/${town.lat}/${town.lon}`);
        await mapAtRest(page);
        await expect
          .poll(() => page.evaluate(labelOf, town), { message: `${town.name} at ${zoom}` })
          .toMatchObject({ named: true, covered: [] });
      }
      await moveTo(page, `#map=7/${town.lat}/${town.lon}`);
      await mapAtRest(page);
      // The link chose nothing: what opens now is what the click chose.
      await expect(page.getByRole('button', { name: 'Back to the overview' })).toHaveCount(0);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const panel = panelOf(page);
      await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
      for (const exact of quotesOf(town)) await expect(panel).toContainText(exact);
    });
});

test('a click on the printed name of a town opens its words, from afar and from near', async ({
  page,
}) => {
  // Many views of one page.
  test.slow();
  await openMap(page);
  for (const town of towns())
    for (const hash of ['', `#map=6/${town.lat}/${town.lon}`, `#map=8/${town.lat}/${town.lon}`])
      await test.step(`${town.name} ${hash}`, async () => {
        const { x, y } = await middleOfName(page, town, hash);
        await page.mouse.move(x, y);
        await expect(mapCanvas(page)).toHaveCSS('cursor', 'pointer');
        await page.mouse.click(x, y);
        await expectWords(page, town);
      });
});

for (const [width, height] of [
  [390, 844],
  // Here Mopti and Bamako are printed 12 px apart.
  [360, 640],
] as const)
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('a tap on the printed name of a town opens its words, in the first view', async ({
      page,
    }) => {
      await openMap(page);
      for (const town of towns())
        await test.step(town.name, async () => {
          const { x, y } = await middleOfName(page, town, '');
          await page.touchscreen.tap(x, y);
          await expectWords(page, town);
        });
    });
  });

/** Where the name of a town is printed in a view of it, in CSS pixels of the page. */
async function middleOfName(page: Page, town: Town, hash: string): Promise<Middle> {
  await moveTo(page, hash);
  await mapAtRest(page);
  await expect(page.getByRole('button', { name: 'Back to the overview' })).toHaveCount(0);
  const { middle } = await page.evaluate(labelOf, town);
  if (!middle) throw new Error(`the name of ${town.name} is not on the map`);
  return middle;
}

async function expectWords(page: Page, town: Town): Promise<void> {
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
  const [words = ''] = quotesOf(town);
  await expect(panel).toContainText(words);
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: whether the town's name is drawn, and which marks stand on it. */
function labelOf({ id, lon, lat }: Town): {
  named: boolean;
  covered: string[];
  middle: Middle | null;
} {
  type Point = { x: number; y: number };
  interface Map {
    loaded(): boolean;
    isMoving(): boolean;
    project(at: [number, number]): Point;
    queryRenderedFeatures(
      at: [number, number],
      options: { layers: string[] },
    ): { properties: { place?: string } }[];
  }
  const container = document.querySelector('.map-canvas');
  const { map } = container as unknown as { map: Map };
  if (!map.loaded() || map.isMoving() || !container)
    return { named: false, covered: ['moving'], middle: null };
  const { x, y } = map.project([lon, lat]);
  const { left, top } = container.getBoundingClientRect();
  const boxes = [...document.querySelectorAll('.mark-list [data-mark="symbol"]')].map((mark) => ({
    name: mark.textContent ?? '',
    box: mark.getBoundingClientRect(),
  }));
  const covered = new Set<string>();
  const printed: Middle[] = [];
  for (let dx = -110; dx <= 110; dx += 5)
    for (let dy = -45; dy <= 45; dy += 5) {
      const found = map.queryRenderedFeatures([x + dx, y + dy], { layers: ['town-name'] });
      if (!found.some(({ properties }) => properties.place === id)) continue;
      printed.push({ x: left + x + dx, y: top + y + dy });
      for (const { name, box } of boxes) {
        const [px, py] = [
          left + x + dx - (box.left + box.right) / 2,
          top + y + dy - (box.top + box.bottom) / 2,
        ];
        // Inside the symbol itself, which is smaller than its square.
        if (Math.hypot(px, py) < box.width / 2 - 5) covered.add(name);
      }
    }
  const half = (from: number, to: number) => (from + to) / 2;
  const [xs, ys] = [printed.map((each) => each.x), printed.map((each) => each.y)];
  return {
    named: printed.length > 0,
    covered: [...covered],
    middle:
      printed.length > 0
        ? {
            x: half(Math.min(...xs), Math.max(...xs)),
            y: half(Math.min(...ys), Math.max(...ys)),
          }
        : null,
  };
}
