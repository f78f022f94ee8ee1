import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf } from '../support/layout';
import { openApp, panelOf } from '../support/panel';
import { story } from '../support/stories';
import { DESKTOP, historyLength, openOptions, PHONE, timeline, titleOf } from '../support/timeline';

const PLAN = '2013-09-african-force-deployment';
const COUP = '2012-03-mali-coup';
const VACATED = '2023-10-31-kidal-camp-vacated';

const banner = (page: Page) =>
  page.getByText(/^As known on 11 January 2013: 1 of 5 reports was out/);
const leave = (page: Page) =>
  page.locator('.app-notices').getByRole('button', { name: 'Show everything' });
const lane = (page: Page) =>
  timeline(page).getByRole('group', { name: 'Documents by day of publication' });
const countOf = async (page: Page) =>
  Number.parseInt((await timeline(page).locator('.timeline-count').textContent()) ?? '', 10);

test('is switched on and off by the control, in one entry of the history each', async ({
  page,
}) => {
  await openApp(page);
  const all = await countOf(page);
  const entries = await historyLength(page);
  await openOptions(page);
  const control = page.getByRole('checkbox', { name: /^As known on/ });
  await expect(control).not.toBeChecked();
  await control.check();
  await expect(banner(page)).toBeVisible();
  await expect(page).toHaveURL(/known=2013-01-11/);
  expect(await historyLength(page)).toBe(entries + 1);
  const known = await countOf(page);
  expect(known).toBeLessThan(all);
  await expect(page.getByRole('status').last()).toContainText('as known on 11 January 2013');

  await page
    .getByLabel('Day of publication', { exact: true })
    .selectOption({ label: '12 February 2013 (approximate)' });
  await expect(
    page.getByText('As known on 12 February 2013: 2 of 5 reports were out'),
  ).toBeVisible();
  expect(await countOf(page)).toBeGreaterThan(known);

  await leave(page).click();
  await expect(page.getByText(/^As known on 1[12]/)).toHaveCount(0);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).not.toHaveURL(/known=/);
  expect(await countOf(page)).toBe(all);
  // The press elsewhere has closed them.
  await openOptions(page);
  await expect(control).not.toBeChecked();
  await page.goBack();
  await expect(
    page.getByText('As known on 12 February 2013: 2 of 5 reports were out'),
  ).toBeVisible();
});

test('is opened by a link, kept by a reload, and tells records as they were known', async ({
  page,
}) => {
  const panel = await openApp(page, `#known=2013-01-11&sel=event:${PLAN}`);
  await expect(banner(page)).toBeVisible();
  await expect(panel.getByRole('heading', { name: titleOf(PLAN) })).toBeVisible();
  await expect(panel.getByText('Planned', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText(/BBC News/)).toHaveCount(0);
  await page.reload();
  await expect(banner(page)).toBeVisible();
  await expect(panel.getByText('Planned', { exact: true }).first()).toBeVisible();
  await leave(page).click();
  await expect(panel.getByText('Planned', { exact: true })).toHaveCount(0);
  await expect(panel.getByText(/BBC News/).first()).toBeVisible();
});

test('has no difference of which one side was not told', async ({ page }) => {
  const panel = await openApp(page, `#known=2013-01-11&sel=event:${COUP}`);
  const difference = panel.getByText('Who led the coup');
  await expect(panel.getByRole('heading', { name: titleOf(COUP) })).toBeVisible();
  await expect(difference).toHaveCount(0);
  await leave(page).click();
  await expect(difference.first()).toBeVisible();
});

test('says of what was not reported who told it first, and leads out', async ({ page }) => {
  const panel = await openApp(page, `#known=2013-01-11&sel=event:${VACATED}`);
  await expect(
    panel.getByRole('heading', { name: 'Not yet reported by 11 January 2013' }),
  ).toBeVisible();
  await expect(panel.getByText(/First reported by .*31 October 2023/)).toBeVisible();
  await panel.getByRole('button', { name: 'Show everything' }).click();
  await expect(panel.getByRole('heading', { name: titleOf(VACATED) })).toBeFocused();
  await expect(banner(page)).toHaveCount(0);
});

test('is left by a step of a story', async ({ page }) => {
  const panel = await openApp(page, '#known=2013-01-11');
  await expect(banner(page)).toBeVisible();
  await panel.getByRole('button', { name: story.title.en }).click();
  await expect(panel.getByText('Step 1 of 7', { exact: true })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

for (const viewport of [DESKTOP, PHONE])
  test.describe(`the lane of the documents at ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: viewport === PHONE });

    test('is one stop of the Tab key, and leads to a document and to what was known', async ({
      page,
    }) => {
      await openApp(page);
      // It comes with the first sign of a reader.
      await page.keyboard.press('Shift');
      const marks = lane(page).getByRole('button', { name: /\d{4}/ });
      await expect(marks.first()).toBeAttached();
      await expect(lane(page).locator('.document-mark[tabindex="0"]')).toHaveCount(1);
      const track = await boxOf(page.locator('.timeline-days'));
      for (const mark of await marks.all()) {
        const { x, width } = await boxOf(mark);
        expect(x).toBeGreaterThan(track.x - 16);
        expect(x + width).toBeLessThan(track.x + track.width + 16);
      }
      await lane(page).locator('.document-mark[tabindex="0"]').focus();
      await expect(
        lane(page).getByText(/^Deutsche Welle, 11 January 2013\. \d+ records, dated/),
      ).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Tab');
      await expect(
        lane(page).getByRole('button', { name: 'Open the document' }).first(),
      ).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(lane(page).getByText(/records, dated/)).toHaveCount(0);
      await expect(marks.first()).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await lane(page)
        .getByRole('button', { name: /^See what was known/ })
        .first()
        .press('Enter');
      await expect(banner(page)).toBeVisible();
      await lane(page).getByRole('button', { name: 'Open the document' }).first().press('Enter');
      await expect(
        panelOf(page).getByRole('heading', { name: 'Mali seeks military support' }),
      ).toBeVisible();
      await expect(lane(page).locator('.document-card')).toHaveCount(0);
      await expect(lane(page).locator('.document-mark[tabindex="0"]')).toBeFocused();
    });
  });

test.describe('with a mouse', () => {
  test.use({ viewport: DESKTOP });

  test('the card of a document stays while its words are read, and goes by Escape or a press elsewhere', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openApp(page);
    await page.keyboard.press('Shift');
    const mark = lane(page).locator('.document-mark').last();
    const card = lane(page).locator('.document-card');
    const words = card.getByText(/records?, dated/).first();
    await mark.hover();
    await expect(words).toBeVisible();
    // It lies over no part of the mark.
    expect((await boxOf(card)).y + (await boxOf(card)).height).toBeLessThan(
      (await boxOf(mark)).y + 1,
    );
    // Not below the card of a day.
    expect(asked.filter((url) => /DayCard.*\.js/.test(url))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);

    await page.getByRole('heading', { level: 1 }).hover();
    await mark.click();
    await words.click();
    await expect(words).toBeVisible();
    await expect(card).toBeFocused();
    await words.dblclick({ position: { x: 6, y: 8 } });
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\w+$/);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(card).toHaveCount(0);
    await openOptions(page);
    await expect(page.getByRole('button', { name: 'Zoom out of time' })).toBeDisabled();
  });
});

test('is not shown before what says so has come', async ({ page }) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/KnownBanner.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await openApp(page);
  const all = await countOf(page);
  await openOptions(page);
  const waited = page.waitForRequest(/KnownBanner.*\.js/);
  await page.getByRole('checkbox', { name: /^As known on/ }).check();
  await waited;
  expect(await countOf(page)).toBe(all);
  arrive();
  await expect(banner(page)).toBeVisible();
  expect(await countOf(page)).toBeLessThan(all);
});

test('gives the focus to the map of a frame where nothing is chosen, as it is left', async ({
  page,
}) => {
  await page.goto('/?embed#known=2013-01-11');
  await expect(banner(page)).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page.locator('.app-map :focus')).toHaveCount(1);
});

test.describe('what does not arrive', () => {
  test.use({ viewport: DESKTOP, allow: /failed request|Failed to load|asKnown/i });

  test('is said where it was asked for', async ({ page }) => {
    await page.route(/asKnown.*\.js/, (route) => route.abort('failed'));
    await openApp(page);
    await page.keyboard.press('Shift');
    await lane(page).locator('.document-mark').first().click();
    await lane(page)
      .getByRole('button', { name: /^See what was known/ })
      .first()
      .click();
    await expect(lane(page).getByRole('alert')).toHaveText(
      'This view could not be loaded. Try again.',
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a tap on a mark tells of its documents, and they stand within the page', async ({
    page,
  }) => {
    await openApp(page);
    await page.touchscreen.tap(80, 20);
    const last = lane(page).locator('.document-mark').last();
    await last.tap();
    const card = lane(page).locator('.document-card');
    await expect(card.getByText('UrduPoint / Associated Press of Pakistan')).toBeVisible();
    const { x, y, width, height } = await boxOf(card);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    expect(y + height).toBeLessThanOrEqual(PHONE.height);
  });
});
