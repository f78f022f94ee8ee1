import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf, faultsOfLayout, region, settled } from '../support/layout';
import { openApp } from '../support/panel';

test.use({ map: 'still' });

/** Widths from the narrowest phone to a large desk, and both ways of holding a phone. */
const SIZES = [
  [320, 568],
  [320, 640],
  [390, 844],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [2560, 1440],
] as const;
test('nothing overlaps or is covered from 320 to 2560 pixels', async ({ page }) => {
  await openApp(page, '#sel=place:gao&lang=fr');
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await settled(page);
    expect(await page.evaluate(faultsOfLayout), `${width}×${height}`).toEqual([]);
    const sizes = await page.evaluate(() => {
      const heightOf = (name: string) =>
        document.querySelector(name)?.getBoundingClientRect().height ?? 0;
      return { map: heightOf('.app-map'), timeline: heightOf('.app-timeline') };
    });
    expect(sizes.map, `the map at ${width}×${height}`).toBeGreaterThan(height * 0.5);
    expect(sizes.timeline).toBeLessThan(height * 0.35);
  }
  for (const [width, height] of [
    [320, 568],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const key of ['Home', 'End']) {
      await page.locator('.sheet-grip').press(key);
      await settled(page);
      expect(await page.evaluate(faultsOfLayout), `${key} at ${width}`).toEqual([]);
    }
  }
  // What opens over the page keeps off the timeline, and closes again.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.sheet-grip').press('Home');
  const layers = page.getByRole('button', { name: 'Couches et légende' });
  await layers.click();
  await settled(page);
  const list = await boxOf(page.locator('.layers-content'));
  expect(list.y + list.height).toBeLessThanOrEqual((await boxOf(region(page, 'Chronologie'))).y);
  await page.getByRole('checkbox', { name: /^Attaques/ }).uncheck();
  await expect(page).toHaveURL(/layers=/);
  await page.keyboard.press('Escape');
  await expect(layers).toBeFocused();
  await expect(page.locator('.layers-content')).toBeHidden();
  await layers.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.layers-content')).toBeHidden();
});

test('the edge between map and evidence moves by key and mouse, and is remembered', async ({
  page,
}) => {
  await openApp(page);
  const edge = page.getByRole('separator', { name: 'Width of the evidence' });
  const panel = region(page, 'Evidence');
  const picture = page.locator('.static-map-drawing');
  const widthOf = async (target: Locator) => Math.round((await boxOf(target)).width);
  const ariaValue = async (name: string) => Number(await edge.getAttribute(`aria-value${name}`));
  const usual = await widthOf(panel);
  const map = await widthOf(picture);
  expect(await ariaValue('now')).toBe(usual);
  await expect(edge).toHaveAttribute('aria-orientation', 'vertical');

  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await widthOf(panel)).toBe(usual + 48);
  await expect.poll(() => widthOf(picture)).toBe(map - 48);
  await page.keyboard.press('ArrowRight');
  expect(await ariaValue('now')).toBe(usual + 24);
  for (const [key, limit] of [
    ['Home', 'min'],
    ['End', 'max'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await widthOf(panel)).toBe(await ariaValue(limit));
    await settled(page);
    expect(await page.evaluate(faultsOfLayout), key).toEqual([]);
  }

  const { x, y, height } = await boxOf(edge);
  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 10 + 150, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const dragged = (await ariaValue('max')) - 150;
  expect(await widthOf(panel)).toBe(dragged);
  await page.reload();
  expect(await widthOf(panel)).toBe(dragged);
  await edge.dblclick();
  expect(await widthOf(panel)).toBe(usual);
  await page.reload();
  expect(await widthOf(panel)).toBe(usual);
});

test.describe('the theme', () => {
  test.use({ colorScheme: 'dark', allow: /ERR_FAILED|failed request/ });

  /** The page's ground as a sum of red, green and blue. */
  const lightness = (page: Page): Promise<number> =>
    page.evaluate(() =>
      (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0),
    );
  const barColours = (page: Page): Promise<string[]> =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));

  test('follows the system until the reader chooses, and is there before the program', async ({
    page,
  }) => {
    await page.goto('/');
    const list = page.getByRole('combobox', { name: 'Theme' });
    await expect(list).toHaveValue('system');
    expect(await lightness(page)).toBeLessThan(150);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => lightness(page)).toBeGreaterThan(600);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => lightness(page)).toBeLessThan(150);

    await list.selectOption('Light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
    expect(await lightness(page)).toBeGreaterThan(600);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await barColours(page)).toEqual([ground, ground]);

    // The program does not come: what is painted before it is light all the same.
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await lightness(page)).toBeGreaterThan(600);
    await expect(page.locator('#app > .still-page')).toBeVisible();
    await page.unroute(/assets\/index-.*\.js$/);

    await page.reload();
    await expect(list).toHaveValue('light');
    await list.selectOption('System');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  for (const [name, storage] of [
    ['blocked', 'throw'],
    ['corrupted', 'rubbish'],
  ] as const)
    test(`starts with ${name} storage`, async ({ page }) => {
      await page.addInitScript((how) => {
        if (how === 'throw')
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        else for (const key of ['/#theme', '/#panel.width']) localStorage.setItem(key, '{"½');
      }, storage);
      await page.goto('/');
      const list = page.getByRole('combobox', { name: 'Theme' });
      await expect(list).toHaveValue('system');
      expect(await boxOf(region(page, 'Evidence')).then(({ width }) => width)).toBe(384);
      await list.selectOption('Light');
      await expect.poll(() => lightness(page)).toBeGreaterThan(600);
      await page.getByRole('separator').press('ArrowLeft');
      expect(await boxOf(region(page, 'Evidence')).then(({ width }) => width)).toBe(408);
    });
});

test('a window that holds nothing of a town can be left by one press', async ({ page }) => {
  await page.goto('/#sel=place:tessalit&t=2012-03-01..2012-03-05');
  const panel = region(page, 'Evidence');
  await expect(panel).toContainText('Nothing here on these dates.');
  await panel.getByRole('button', { name: 'All dates' }).click();
  await expect(panel).not.toContainText('Nothing here on these dates.');
  await expect(page.getByRole('heading', { name: 'Tessalit', exact: true })).toBeFocused();
  await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
    'aria-valuetext',
    '1 March 2012',
  );
});
