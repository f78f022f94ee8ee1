import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dayOf } from '../../../src/domain/day';
import type { OwnEvent } from '../../../src/events/columns/columnsBuilder';
import { OWN_COLOURS } from '../../../src/events/look/ownPalette';
import { channelsOf } from '../../../src/marks/channels';
import { buildPage } from '../../buildPage';
import { expect, test } from '../support/fixtures';
import { loseContext } from '../support/map';
import type { OwnPageInput } from '../support/ownPage/main';
import { screenshotPixels } from '../support/pixels';

/** A page of its own that draws with the app's layers: what is drawn where is known to the pixel. */
let folder = '';
const ADDRESS = '/own-page/';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-page-'));
  await buildPage(join(process.cwd(), 'tests', 'browser', 'support', 'ownPage'), folder);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIDDLE = [0, 16] as const;

const event = (record: number, given: Partial<OwnEvent> = {}): OwnEvent => ({
  record,
  ...{ kind: 'attack', lasting: false, position: MIDDLE, precision: 'exact' },
  days: { from: dayOf(100), to: dayOf(100) },
  ...given,
});

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 400, height: 400 });
  await page.route(`**${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(ADDRESS, '');
    return route.fulfill({ path: join(folder, path === '' ? 'index.html' : path) });
  });
  await page.goto(ADDRESS);
  await page.locator('[data-ready="true"]').waitFor();
}

const show = (page: Page, input: OwnPageInput) =>
  page.evaluate((given) => window.ownPage.show(given), input);

/** Pixels of the 60 × 60 about the middle that are not paper, and how dark the darkest is (0 to 255). */
async function inked(page: Page): Promise<{ count: number; darkest: number }> {
  const clip = { x: 170, y: 170, width: 60, height: 60 };
  const { data } = await screenshotPixels(page, clip);
  let [count, darkest] = [0, 255];
  for (let i = 0; i < data.length; i += 4) {
    const least = Math.min(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0);
    if (least < 250) count++;
    darkest = Math.min(darkest, least);
  }
  return { count, darkest };
}

const drawn = async (page: Page, input: OwnPageInput): Promise<number> => {
  await show(page, input);
  return (await inked(page)).count;
};

const CHECKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'own points are drawn in their window, kind and filter, and nowhere else'(page: Page) {
    const sets = [[event(0)]];
    const on = { sets, from: 90, to: 110 };
    expect(await drawn(page, on)).toBeGreaterThan(60);
    expect(await drawn(page, { ...on, from: 101 })).toBe(0);
    expect(await drawn(page, { ...on, from: 100, to: 100 })).toBeGreaterThan(60);
    expect(await drawn(page, { ...on, to: 99 })).toBe(0);
    expect(await drawn(page, { ...on, kinds: ['political'] })).toBe(0);
    expect(await drawn(page, { ...on, kinds: ['attack'] })).toBeGreaterThan(60);
    expect(await drawn(page, { ...on, passing: [] })).toBe(0);
    expect(await drawn(page, { ...on, passing: [0] })).toBeGreaterThan(60);
    expect(await drawn(page, on)).toBeGreaterThan(60);
    expect(await drawn(page, { ...on, hidden: [0] })).toBe(0);
  },
  async 'what only may lie in the window is fainter, and can be left out'(page: Page) {
    const vague = { days: { from: dayOf(95), to: dayOf(105) } };
    const sets = [[event(0, vague)]];
    await show(page, { sets, from: 90, to: 110 });
    const sure = await inked(page);
    await show(page, { sets, from: 100, to: 110 });
    const possible = await inked(page);
    expect(possible.count).toBeGreaterThan(30);
    expect(possible.darkest).toBeGreaterThan(sure.darkest + 20);
    expect(await drawn(page, { sets, from: 100, to: 110, showPossible: false })).toBe(0);
    const lasting = [[event(0, { ...vague, lasting: true })]];
    await show(page, { sets: lasting, from: 100, to: 110, showPossible: false });
    expect((await inked(page)).darkest).toBe(sure.darkest);
  },
  async 'a region is a soft disk, a country and a place unknown are nothing'(page: Page) {
    const days = { from: 90, to: 110 };
    const point = await drawn(page, { sets: [[event(0)]], ...days });
    await show(page, { sets: [[event(0, { precision: 'region' })]], ...days });
    const region = await inked(page);
    expect(region.count).toBeGreaterThan(3 * point);
    expect(region.darkest).toBeGreaterThan(150);
    expect(await drawn(page, { sets: [[event(0, { precision: 'country' })]], ...days })).toBe(0);
    expect(await drawn(page, { sets: [[event(0, { position: null })]], ...days })).toBe(0);
  },
  async 'lines and areas are drawn in their window, and not as points'(page: Page) {
    const [lon, lat] = MIDDLE;
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [lon - 1, lat],
        [lon + 1, lat],
      ],
    };
    const sets = [[event(0, { shape })]];
    await show(page, { sets, from: 90, to: 110 });
    await expect.poll(async () => (await inked(page)).count).toBeGreaterThan(100);
    const { count } = await inked(page);
    expect(count).toBeLessThan(60 * 4);
    await show(page, { sets, from: 101, to: 110 });
    await expect.poll(async () => (await inked(page)).count).toBe(0);
  },
  async 'the pointer finds all rows of a place, of the topmost set'(page: Page) {
    const many = Array.from({ length: 200 }, (_, record) => event(record));
    const sets = [[event(0)], many];
    await show(page, { sets, from: 90, to: 110 });
    const hit = () => page.evaluate(() => window.ownPage.hitAt(203, 198));
    const [below, above] = await page.evaluate(() => window.ownPage.layers());
    expect(await hit()).toMatchObject({ total: 200 });
    expect(`own-points:${(await hit())?.table}`).toBe(above);
    await show(page, { sets, from: 90, to: 110, hidden: [1] });
    expect(`own-points:${(await hit())?.table}`).toBe(below);
    await show(page, { sets, from: 101, to: 110 });
    expect(await hit()).toBeNull();
    expect(await page.evaluate(() => window.ownPage.hitAt(230, 200))).toBeNull();
  },
  async 'each set has its own colour'(page: Page) {
    for (const index of [0, 1]) {
      const sets = index === 0 ? [[event(0)]] : [[], [event(0)]];
      await show(page, { sets, from: 90, to: 110 });
      const { data } = await screenshotPixels(page, { x: 190, y: 190, width: 20, height: 20 });
      const wanted = channelsOf(OWN_COLOURS.light[index] ?? '');
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < data.length; i += 4) {
        const apart = wanted.map((value, channel) => Math.abs(value - (data[i + channel] ?? 0)));
        nearest = Math.min(nearest, Math.max(...apart));
      }
      expect(nearest).toBeLessThan(24);
    }
  },
  async 'squares of a published set darken with their counts, and are met where no event is'(
    page: Page,
  ) {
    const on = { sets: [[event(0)]], from: 90, to: 110 };
    // From the middle to the north-east, 45 pixels a side.
    const squares = (events: number) => [{ x: 0, y: 64, events }];
    const shades: number[] = [];
    for (const events of [1, 10, 100, 1_000, 10_000]) {
      await show(page, { ...on, from: 101, squares: squares(events) });
      const { count, darkest } = await inked(page);
      expect(count).toBeGreaterThan(25 * 25);
      shades.push(darkest);
    }
    expect(shades.toSorted((a, b) => b - a)).toEqual(shades);
    expect(new Set(shades).size).toBe(shades.length);
    await show(page, { ...on, squares: squares(5) });
    const square = (x: number, y: number) =>
      page.evaluate(([left, top]) => window.ownPage.squareAt(left, top), [x, y] as const);
    expect([await square(225, 180), await square(180, 180), await square(203, 198)]).toEqual([
      0, -1, -1,
    ]);
    expect(await page.evaluate(() => window.ownPage.hitAt(203, 198))).toMatchObject({ total: 1 });
    expect(await drawn(page, { ...on, from: 101, squares: squares(0) })).toBe(0);
    expect(await square(225, 180)).toBe(-1);
  },
  async 'own points survive a lost graphics context'(page: Page) {
    await show(page, { sets: [[event(0)]], from: 90, to: 110, passing: [0] });
    const before = await inked(page);
    expect(before.count).toBeGreaterThan(60);
    await loseContext(page);
    await expect.poll(() => inked(page), { timeout: 30_000 }).toEqual(before);
    expect(await drawn(page, { sets: [[event(0)]], from: 101, to: 110 })).toBe(0);
  },
};

/** One page for all of it: each `show` says anew what is drawn. */
test('own points', async ({ page }) => {
  await open(page);
  for (const [name, check] of Object.entries(CHECKS)) await test.step(name, () => check(page));
});
