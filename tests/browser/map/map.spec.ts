import type { Page } from '@playwright/test';
import { channelsOf } from '../../../src/marks/channels';
import { MARK_COLOURS } from '../../../src/marks/palette';
import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import {
  builtEvents,
  loseContext,
  mapAtRest,
  mapCanvas,
  openMap,
  quotesOf,
  restingPixels,
  type Town,
  towns,
} from '../support/map';
import { panelOf } from '../support/panel';
import { countDifferentPixels, crop, distinctColours, screenshotPixels } from '../support/pixels';

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

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

test('the map is painted and lettered, and what is switched off goes from it', async ({ page }) => {
  await openMap(page, '', { relief: true });
  const canvas = mapCanvas(page);
  expect(distinctColours(await restingPixels(canvas))).toBeGreaterThan(200);

  await test.step('a layer off changes the map where its marks were', async () => {
    await moveTo(page, '#t=2013-02-08..2013-02-10&map=7/16.272/-0.045');
    const on = await restingPixels(canvas);
    await page.getByRole('checkbox', { name: /^Attacks\b/ }).uncheck();
    await expect(page).toHaveURL(/layers=/);
    const off = await restingPixels(canvas);
    const changed = (x: number, y: number, width: number, height: number) => {
      const part = { x, y, width, height };
      return countDifferentPixels(crop(on, part), crop(off, part), 8);
    };
    const [cx, cy] = [Math.round(on.width / 2), Math.round(on.height / 2)];
    expect(changed(cx - 70, cy - 70, 140, 140)).toBeGreaterThan(300);
    // Away from Gao, and away from the count in the name of an area, nothing moves.
    expect(changed(10, on.height - 160, 120, 100)).toBe(0);
  });

  await test.step('31 October 2023 has Kidal vacated and the convoy with its arrow', async () => {
    await moveTo(page, '#t=2023-10-31..2023-10-31&layers=camp_handover,troop_movement');
    for (const id of ['2023-10-31-kidal-camp-vacated', '2023-10-31-kidal-gao-convoy']) {
      const title = builtEvents().find((event) => event.id === id)?.properties.title_en ?? '';
      await expect(panelOf(page).getByRole('button', { name: title })).toBeVisible();
    }
    const withArrow = await restingPixels(canvas);
    await page.getByRole('checkbox', { name: /^Troop movements\b/ }).uncheck();
    await expect(page).toHaveURL(/layers=camp_handover$/);
    expect(countDifferentPixels(withArrow, await restingPixels(canvas), 8)).toBeGreaterThan(200);
  });
});

const marks = (page: Page) => page.getByRole('listbox', { name: 'Marks on the map' });

/** Middle of the first mark whose name this matches, in CSS pixels of the page. */
async function middleOfMark(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const box = await marks(page).getByRole('option', { name }).first().boundingBox();
  if (!box) throw new Error(`no mark is called ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a mark has the ink of its kind, outlives a lost context, says its words and opens', async ({
  page,
}) => {
  const hash = '#t=2013-02-10..2013-02-10&layers=attack&map=7/16.272/-0.045';
  await openMap(page, hash, { relief: true });
  const canvas = mapCanvas(page);
  const { x, y } = await middleOfMark(page, /^Four hours of fighting in Gao/);
  await test.step('drawn in its ink, before and after the loss', async () => {
    const before = await restingPixels(canvas);
    expect(await inkAround(page, x, y)).toBeGreaterThan(60);
    await loseContext(page);
    await expect.poll(() => inkAround(page, x, y), { timeout: 30_000 }).toBeGreaterThan(60);
    await expect
      .poll(async () => countDifferentPixels(before, await restingPixels(canvas), 8), {
        timeout: 30_000,
      })
      .toBeLessThan(100);
  });
  await test.step('the pointer on it shows its words, a click opens its record', async () => {
    await page.mouse.move(x, y);
    const card = page.locator('.hover-card');
    await expect(card).toContainText('Four hours of fighting in Gao');
    await expect(card.locator('q')).toHaveAttribute('lang', 'en');
    const [told, map] = [await card.boundingBox(), await canvas.boundingBox()];
    if (!told || !map) throw new Error('the card or the map has no box');
    expect(told.x).toBeGreaterThanOrEqual(map.x);
    expect(told.y).toBeGreaterThanOrEqual(map.y);
    expect(told.x + told.width).toBeLessThanOrEqual(map.x + map.width);
    expect(told.y + told.height).toBeLessThanOrEqual(map.y + map.height);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/sel=event:2013-02-10-gao-fighting/);
  });
});

/** Pixels in the ink of attacks (light theme) in the 20 × 20 pixels about a point of the page. */
async function inkAround(page: Page, x: number, y: number): Promise<number> {
  const { data } = await screenshotPixels(page, {
    x: Math.round(x) - 10,
    y: Math.round(y) - 10,
    width: 20,
    height: 20,
  });
  const ink = MARK_COLOURS.light.attack.ink;
  const wanted = channelsOf(ink);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (wanted.every((value, channel) => Math.abs(value - (data[i + channel] ?? 0)) < 12)) count++;
  return count;
}

test('the keyboard reaches the marks, opens a stack and goes on inside it', async ({ page }) => {
  await openMap(page, '#map=6/16.8/0.3');
  const list = marks(page);
  await expect(list.getByRole('option', { name: /^Attacks: \d+ records, Gao/ })).toHaveCount(1);
  await list.focus();
  // In one look: between two the list may have changed.
  const active = () =>
    list.evaluate(
      (node) =>
        document.getElementById(node.getAttribute('aria-activedescendant') ?? '')?.textContent ??
        '',
    );
  const count = await list.getByRole('option').count();
  for (let step = 0; step < count && !/^Attacks: .*Gao/.test(await active()); step++)
    await page.keyboard.press('ArrowRight');
  expect(await active()).toMatch(/^Attacks: \d+ records, Gao/);
  await expect(page.locator('.mark-ring')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=place:gao/);
  await expect.poll(active).not.toMatch(/ records, /);
  await expect(list).toBeFocused();
  const first = await active();
  await page.keyboard.press('ArrowRight');
  expect(await active()).not.toBe(first);
  await expect(page.locator('.hover-card')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=event:/);
  // One stop of the Tab key, however many marks there are.
  await page.keyboard.press('Tab');
  await expect(list).not.toBeFocused();
  await expect(page.locator('.mark-ring')).toHaveCount(0);
});

test('link and map follow each other', async ({ page }) => {
  await openMap(page);
  const canvas = mapCanvas(page);
  await test.step('a new size of the page keeps Mali fitted and out of the link', async () => {
    await page.setViewportSize({ width: 1280, height: 620 });
    await mapAtRest(page);
    await page.getByRole('checkbox', { name: /^Political\b/ }).uncheck();
    await expect(page).toHaveURL(/layers=/);
    expect(new URL(page.url()).hash).not.toContain('map=');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/map=/);
  });
  await test.step('moving the map is kept in the link', async () => {
    await moveTo(page, '');
    await mapAtRest(page);
    expect(new URL(page.url()).hash).not.toContain('map=');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#map=[\d.]+\/[\d.]+\/-?[\d.]+/);
  });
  await test.step('the link moves the map', async () => {
    const before = await restingPixels(canvas);
    await moveTo(page, '#map=8/18.441/1.408');
    expect(countDifferentPixels(before, await restingPixels(canvas), 8)).toBeGreaterThan(10_000);
  });
  await test.step('choosing what lies outside the view brings it in', async () => {
    await moveTo(page, '#map=8/12.65/-8');
    await panelOf(page)
      .getByRole('button', { name: /^Tessalit\b/ })
      .first()
      .click();
    await expect(page).toHaveURL(/map=[\d.]+\/(19|20)\./);
  });
});
