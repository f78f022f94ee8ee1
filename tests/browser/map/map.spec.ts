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
  restingPixels,
} from '../support/map';
import { panelOf } from '../support/panel';
import { countDifferentPixels, crop, distinctColours, screenshotPixels } from '../support/pixels';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

test('the map is painted and lettered, and what is switched off goes from it', async ({ page }) => {
  await openMap(page);
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

test.describe('on a page of its own', () => {
  // MapLibre remembers where names stood: a map that was elsewhere before has others than one drawn anew.
  test.use({ keepsApp: false });

  test('a mark has the ink of its kind, outlives a lost context, says its words and opens', async ({
    page,
  }) => {
    const hash = '#t=2013-02-10..2013-02-10&layers=attack&map=7/16.272/-0.045';
    await openMap(page, hash);
    const canvas = mapCanvas(page);
    const { x, y } = await middleOfMark(page, /^Fighting in Gao lasts four hours/);
    await test.step('drawn in its ink, before and after the loss', async () => {
      let before = await restingPixels(canvas);
      let equal = 0;
      // Names of the ground give way a moment after all else has come to rest.
      await expect
        .poll(
          async () => {
            const last = before;
            before = await restingPixels(canvas);
            equal = countDifferentPixels(last, before) === 0 ? equal + 1 : 0;
            return equal;
          },
          { intervals: [1000] },
        )
        .toBeGreaterThan(1);
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
      await expect(card).toContainText('Fighting in Gao lasts four hours');
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
