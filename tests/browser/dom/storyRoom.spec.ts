import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf, region, settled } from '../support/layout';
import { moveTo } from '../support/link';
import { openApp, panelOf } from '../support/panel';
import { currentStep, expectStep, storyStep } from '../support/stories';

/** Room for the words and the map while a story is read, and what steps back for it. */

const STORIES = readdirSync('data/stories').map((file): { readonly id: string } =>
  JSON.parse(readFileSync(`data/stories/${file}`, 'utf8')),
);

/** How many lines the text of the step that is read has, and how many of them are wholly in sight. */
const linesInSight = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('[aria-current="step"] .story-text');
    const panel = document.querySelector('.evidence-panel');
    const head = document.querySelector('.story-head');
    if (!text || !panel || !head) throw new Error('no step is read');
    const range = document.createRange();
    const lines = new Map<number, { top: number; bottom: number }>();
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      range.selectNodeContents(node);
      for (const { top, bottom } of range.getClientRects())
        lines.set(Math.round(top), { top, bottom });
    }
    const from = head.getBoundingClientRect().bottom;
    const to = panel.getBoundingClientRect().bottom;
    const seen = [...lines.values()].filter((line) => line.top >= from && line.bottom <= to);
    return { all: lines.size, seen: seen.length };
  });

/** The words of what moves the time and leads elsewhere, which is nothing to somebody who reads. */
async function expectCockpitGone(page: Page): Promise<void> {
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('.timeline-toggle')).toHaveCount(0);
  await expect(page.locator('.timeline-ticks')).toBeHidden();
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  test.describe(`a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const lang of ['en', 'fr'] as const)
      test(`has the first step of each story in sight beside the map, in ${lang}`, async ({
        page,
      }) => {
        await openApp(page, `#lang=${lang}`);
        for (const { id } of STORIES)
          await test.step(id, async () => {
            await moveTo(page, `#story=${id}&lang=${lang}`);
            await expect(currentStep(page)).toBeVisible();
            await settled(page);
            const { all, seen } = await linesInSight(page);
            expect(all).toBeGreaterThan(3);
            expect(seen).toBeGreaterThanOrEqual(Math.min(all, 8));
            const [sheet, map] = [
              await boxOf(page.locator('.sheet')),
              await boxOf(page.locator('.app-map')),
            ];
            expect(sheet.y - map.y).toBeGreaterThanOrEqual(180);
            // The days of the step in one slim line, and nothing else to move.
            const time = region(page, lang === 'en' ? 'Timeline' : 'Chronologie');
            expect((await boxOf(time)).height).toBeLessThanOrEqual(32);
            await expect(time.locator('strong')).toBeInViewport({ ratio: 1 });
            await expectCockpitGone(page);
            await expect(page.getByRole('slider')).toHaveCount(0);
            await expect(page.locator('.towns')).not.toBeInViewport();
            await expect(page.locator('.page-nav')).not.toBeInViewport();
            for (const name of [/step$|^Étape (préc|suiv)/, /^(Leave the story|Quitter le récit)$/])
              for (const button of await panelOf(page).getByRole('button', { name }).all()) {
                await expect(button).toBeInViewport({ ratio: 1 });
                const box = await boxOf(button);
                expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
              }
          });
      });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  /** A finger that goes from the middle of the step that is read. */
  async function swipe(page: Page, dx: number, dy: number): Promise<void> {
    const cdp = await page.context().newCDPSession(page);
    const box = await boxOf(currentStep(page).locator('.story-text'));
    const at = { x: 195, y: box.y + 60 };
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          part === undefined ? [] : [{ x: at.x + dx * part, y: at.y + dy * part, id: 0 }],
      });
    await send('touchStart', 0);
    for (let part = 1; part <= 8; part++) await send('touchMove', part / 8);
    await send('touchEnd');
    await cdp.detach();
    await settled(page);
  }

  test('a finger that goes across turns the step, one that goes down scrolls', async ({ page }) => {
    const panel = await openApp(page, '#story=konna-to-gao');
    await expectStep(page, 0);
    await swipe(page, 120, 10);
    await expectStep(page, 0);
    for (const index of [1, 2]) {
      await swipe(page, -120, 10);
      await expectStep(page, index);
      await expect(currentStep(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
    }
    await swipe(page, 120, -10);
    await expectStep(page, 1);
    const scroller = panel.locator('.evidence-panel');
    const before = await scroller.evaluate((node) => node.scrollTop);
    await swipe(page, 10, -40);
    await expect.poll(() => scroller.evaluate((node) => node.scrollTop)).toBeGreaterThan(before);
  });

  test('the sheet peeks with the ways on and out, and what stepped back returns', async ({
    page,
  }) => {
    const panel = await openApp(page, '#story=konna-to-gao');
    await page.locator('.sheet-grip').press('Home');
    await settled(page);
    expect((await boxOf(page.locator('.sheet'))).height).toBeLessThan(100);
    await page.getByRole('button', { name: 'Next step' }).tap();
    await expectStep(page, 1);
    await expect(page.locator('.sheet')).toHaveAttribute('data-height', 'peek');
    await page.getByRole('button', { name: 'Close the story' }).tap();
    await expect(panel.getByRole('heading', { name: 'Stories' })).toBeFocused();
    await expect(page.getByRole('radio')).toHaveCount(3);
    await expect(page.getByRole('slider', { name: 'From' })).toBeVisible();
    await expect(page.locator('.towns')).toBeVisible();
  });
});

test('on a desk map and text fill the page, until the story is left', async ({ page }) => {
  const panel = await openApp(page);
  const map = page.locator('.app-map');
  const before = await boxOf(map);
  await moveTo(page, '#story=konna-to-gao/gao-fighting');
  await expectStep(page, 5);
  await settled(page);
  const [timeline, layers] = [region(page, 'Timeline'), region(page, 'Layers')];
  expect((await boxOf(map)).height).toBeGreaterThan(before.height + 100);
  expect((await boxOf(timeline)).height).toBeLessThanOrEqual(44);
  await expectCockpitGone(page);
  await expect(timeline.getByText('8 Feb 2013 – 12 Feb 2013')).toBeVisible();
  for (const name of ['From', 'To'])
    await expect(timeline.getByRole('slider', { name, exact: true })).toBeInViewport();
  for (const name of ['Previous event', 'Play', 'Next event'])
    await expect(timeline.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  // The layers beside it on the same line, by their symbols.
  const line = await boxOf(layers);
  expect(Math.abs(line.y - (await boxOf(timeline)).y)).toBeLessThanOrEqual(4);
  await expect(layers.getByRole('checkbox')).toHaveCount(7);
  const attacks = layers.getByRole('checkbox', { name: /^Attacks\b/ });
  await expect(attacks).toBeInViewport({ ratio: 1 });
  await attacks.uncheck();
  await expect(page).toHaveURL(/layers=/);
  await layers.getByRole('button', { name: 'Key' }).click();
  await expect(layers.getByRole('heading', { name: 'Key' })).toBeInViewport({ ratio: 1 });

  await page.setViewportSize({ width: 1024, height: 768 });
  for (const name of ['From', 'To'])
    await expect(timeline.getByRole('slider', { name, exact: true })).toBeInViewport();
  await expect(attacks).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 800 });

  // A record that a sentence rests on is still the story: the map does not jump.
  await currentStep(page)
    .getByRole('button', { name: /^Record: / })
    .first()
    .click();
  await expect(currentStep(page)).toHaveCount(0);
  await expectCockpitGone(page);
  await panel.getByRole('button', { name: /^Back to Konna/ }).click();
  await page.getByRole('button', { name: 'Close the story' }).click();
  await settled(page);
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(layers.getByText('Attacks')).toBeInViewport({ ratio: 1 });
  expect((await boxOf(map)).height).toBeCloseTo(before.height, 0);
});

test('no turn of the wheel leads past a step', async ({ page }) => {
  const panel = await openApp(page, '#story=konna-to-gao');
  await panel.hover();
  const title = currentStep(page).getByRole('heading');
  let at = 0;
  while (at < 6) {
    await page.mouse.wheel(0, 400);
    const before = storyStep(at).title.en;
    await expect(title).not.toHaveText(before);
    await settled(page);
    at++;
    await expect(title).toHaveText(storyStep(at).title.en);
  }
});
