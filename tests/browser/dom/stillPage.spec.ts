import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { hold } from '../support/hold';
import { panelOf } from '../support/panel';

const holdProgram = (page: Page) => hold(page, /assets\/index-.*\.js$/);
const holdMap = (page: Page) => hold(page, /assets\/stillPictures-.*\.js$/);

const still = (page: Page) => page.locator('.still-page');
const titleIn = (page: Page, lang: 'en' | 'fr') =>
  still(page).locator(`.still[lang=${lang}] .app-title`);
const TOWN = /^Gao, \d+ records on the map/;

/** Adds up by how much anything has moved that the reader did not move. */
function countShifts(): void {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry)
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Number(entry.value) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Boxes of what is in sight, rounded to a pixel, by name. */
const boxesOf = (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate(() => {
    const names = ['.app-title', '.app-map', '.app-timeline', '.timeline-days', '.sheet'];
    const lists = ['.town-button', '.story-card', '.page-button', '.record-button'];
    const seen = (name: string) =>
      [...document.querySelectorAll(`.app ${name}`)].filter(
        (element) => element.getClientRects().length > 0,
      );
    const boxes = [...names, ...lists].flatMap((name) =>
      seen(name)
        .slice(0, lists.includes(name) ? 3 : 1)
        .map((element, index) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [`${name} ${index}`, [x, y, width, height].map(Math.round)] as const;
        }),
    );
    return Object.fromEntries(boxes);
  });

test('is read without scripts, in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  for (const words of [
    ...['Northern Mali, word for word', 'Nord du Mali, mot pour mot'],
    ...['What five news reports say happened', 'Ce que rapportent cinq articles'],
    ...['Konna to Gao', 'De Konna à Gao', 'January 2013', 'janvier 2013'],
  ])
    await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: TOWN })).toBeVisible();
  const fighting = page.getByRole('link', {
    name: /Witnesses report hours of gun battles at Konna/,
  });
  await expect(fighting).toContainText('Witnesses reported hours of gun battles');
  await expect(fighting).toContainText('Deutsche Welle');
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  // All of it is one page that is scrolled.
  await page.getByRole('link', { name: 'data/events.csv' }).last().scrollIntoViewIfNeeded();
  await context.close();
});

for (const [name, width, height] of [
  ['a desk', 1280, 800],
  ['a tablet', 800, 600],
  ['a phone', 390, 844],
] as const)
  test(`is taken over without a jump on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(countShifts);
    const release = await holdProgram(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(still(page).getByRole('link', { name: TOWN })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await boxesOf(page);
    expect(Object.keys(before).length).toBeGreaterThan(14);

    release();
    await expect(still(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: TOWN })).toBeVisible();
    await expect
      .poll(async () => {
        const after = await boxesOf(page);
        return Object.entries(before).filter(([key, box]) =>
          box.some(
            (value, side) =>
              Math.abs(value - (after[key]?.[side] ?? Number.NaN)) > 2 || !after[key],
          ),
        );
      })
      .toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThanOrEqual(0.02);
  });

test('keeps its map in sight until the other one comes', async ({ page }) => {
  const release = await holdMap(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: TOWN })).toBeVisible();
  const kept = page.locator('#map .still-map-desk');
  await expect(kept).toBeVisible();
  await expect(kept.getByText('Tessalit')).toBeVisible();

  await test.step('but not when something else is asked for', async () => {
    const other = await page.context().newPage();
    await holdMap(other);
    await other.goto('/');
    await other.getByRole('button', { name: TOWN }).click();
    await expect(other.locator('#map .still-map-desk')).toHaveCount(0);
    await other.close();
  });
  release();
  await expect(kept).toHaveCount(0);
});

for (const hash of ['#sel=place:gao', '#t=2013-01-10..2013-02-28&lang=en'])
  test(`shows nothing of the first view at ${hash}`, async ({ page }) => {
    const release = await holdProgram(page);
    await page.goto(`/${hash}`, { waitUntil: 'commit' });
    await expect(titleIn(page, 'en')).toBeVisible();
    await expect(page.getByText('The map is loading…')).toBeVisible();
    for (const part of ['.panel-heading', '.town-button', '.still-map', '.timeline-days'])
      await expect(still(page).locator(part).filter({ visible: true })).toHaveCount(0);
    release();
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  });

test('leads on before the program is there', async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto('/#lang=en', { waitUntil: 'commit' });
  await still(page).getByRole('link', { name: TOWN }).click();
  await expect(page.getByText('The map is loading…')).toBeVisible();
  await expect(still(page).getByRole('link', { name: TOWN })).toBeHidden();
  await expect(page).toHaveURL(/#sel=place:gao&lang=en$/);
  release();
  await expect(panelOf(page).locator('blockquote').first()).toBeVisible();
  await expect(panelOf(page)).toContainText('Gao');
});

test('is left where the reader was: scrolled down, and on a story', async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto('/#lang=en', { waitUntil: 'commit' });
  const story = still(page).getByRole('link', { name: 'The peacekeepers leave' });
  await story.focus();
  await story.hover();
  await page.mouse.wheel(0, 150);
  const scrolled = () =>
    page
      .locator('.evidence-panel')
      .filter({ visible: true })
      .evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(100);
  const before = await scrolled();

  release();
  await expect(still(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'The peacekeepers leave' })).toBeFocused();
  expect(await scrolled()).toBe(before);
});

test.describe('for a French reader', () => {
  test.use({ locale: 'fr-FR' });

  test('is French before the program and with it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const release = await holdProgram(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(titleIn(page, 'fr')).toBeVisible();
    await expect(titleIn(page, 'en')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    // Fetched ahead: the program, which asks for them, does not run yet.
    for (const file of [/fr-[\w-]+\.js$/, /MapView-[\w-]+\.js$/, /map-worker-[\w-]+\.js$/])
      await expect.poll(() => asked.some((url) => file.test(url))).toBe(true);
    release();
    await expect(still(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nord du Mali, mot pour mot');
  });
});

test('shows nothing in a frame of another page', async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto('/?embed', { waitUntil: 'commit' });
  await expect(still(page)).toBeAttached();
  await expect(page.locator('#app')).toHaveText(/.+/);
  await expect(page.getByRole('heading').filter({ visible: true })).toHaveCount(0);
  release();
  await expect(still(page)).toHaveCount(0);
});
