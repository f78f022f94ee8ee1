import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf, region } from '../support/layout';
import { openApp } from '../support/panel';
import { button, DESKTOP, dateOf, PHONE, slider, titleOf } from '../support/timeline';

const captionOf = (page: Page) => page.locator('.play-caption');
const playedMark = (page: Page) => page.locator('.records-picture [data-mark][data-played]');
const FIRST = titleOf('2013-01-10-burkina-talks');
const BARRACKS = titleOf('2013-01-10-konna-barracks');

for (const viewport of [DESKTOP, PHONE])
  test.describe(`played at ${viewport.width} px`, () => {
    test.use({ map: 'still', viewport, hasTouch: viewport === PHONE });

    test('each record stands over the map with its date, and opens when pressed', async ({
      page,
    }) => {
      await openApp(page);
      await expect(page.locator('.static-map-drawing')).toBeVisible();
      const map = await boxOf(region(page, 'Map'));
      const days = [await dateOf(slider(page, 'From')), await dateOf(slider(page, 'To'))];
      const caption = captionOf(page);
      await test.step('it begins where the records are dense, and says so', async () => {
        await button(page, 'Play').click();
        await expect(caption).toContainText('10 January 2013');
        await expect(caption).toContainText(FIRST);
        await expect(caption).toContainText('Playback starts here; only 4 records are earlier.');
        await expect(caption).toBeInViewport({ ratio: 1 });
      });
      await test.step('the next one follows', async () => {
        await expect(caption).toContainText('UN Security Council meets in New York on Mali');
        await expect(caption).toContainText('About New York, outside this map.');
        await expect(caption).not.toContainText('Playback starts here');
      });
      await button(page, 'Pause').click();
      await button(page, 'Play').click();
      await test.step('the mark of the record stands out, and no town loses its name', async () => {
        await expect(caption).toContainText(BARRACKS);
        await expect(playedMark(page)).toHaveCount(1);
        await button(page, 'Pause').click();
        const words = await boxOf(caption);
        const names = page.locator('.records-picture [data-name^="town:"]');
        await expect(names).toHaveCount(6);
        for (const name of await names.all()) {
          const box = await boxOf(name);
          const isBeside = box.x >= words.x + words.width || box.y >= words.y + words.height;
          expect(isBeside, (await name.textContent()) ?? '').toBe(true);
        }
      });
      await test.step('paused and played again it goes on where it was', async () => {
        const paused = await caption.textContent();
        await button(page, 'Play').click();
        await expect(caption).not.toHaveText(paused ?? '');
        await expect(caption).not.toContainText(FIRST);
      });
      await test.step('nothing else has moved', async () => {
        expect(await boxOf(region(page, 'Map'))).toEqual(map);
        expect([await dateOf(slider(page, 'From')), await dateOf(slider(page, 'To'))]).toEqual(
          days,
        );
        await expect(page).not.toHaveURL(/t=|map=/);
      });
      await test.step('a press on the caption opens its record and pauses', async () => {
        await caption.click();
        await expect(page).toHaveURL(/sel=event:2013-01-1/);
        await expect(button(page, 'Play')).toBeVisible();
        const title = await caption.locator('strong').textContent();
        await expect(
          region(page, 'Evidence').getByRole('heading', { name: title ?? '' }),
        ).toBeVisible();
      });
    });
  });

test.describe('played in other ways', () => {
  test.use({ map: 'still', viewport: DESKTOP });

  test('a window slides and keeps its length, and what it leaves fades', async ({ page }) => {
    await openApp(page, '#t=2013-02-02..2013-02-08');
    await button(page, 'Play').click();
    await expect(captionOf(page)).toContainText('8 February 2013');
    await expect(captionOf(page)).toContainText('9 February 2013');
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '3 February 2013');
    await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '9 February 2013');
    await expect(captionOf(page)).toContainText('Fighting in Gao lasts four hours');
    await button(page, 'Pause').click();
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', '4 February 2013');
  });

  test('paused, what was played goes with Escape, and all stands out again', async ({ page }) => {
    await openApp(page);
    await button(page, 'Play').click();
    await expect(captionOf(page)).toBeVisible();
    await button(page, 'Pause').click();
    await expect(captionOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(captionOf(page)).toHaveCount(0);
    await expect(playedMark(page)).toHaveCount(0);
  });

  test('the day moves, over ten years in one step, and says so', async ({ page }) => {
    await openApp(page, '#mode=day&t=2013-02-09&layers=attack');
    await button(page, 'Play').click();
    await expect(captionOf(page)).toContainText('10 February 2013');
    await expect(captionOf(page)).toContainText('10 years later');
    await button(page, 'Pause').click();
    await expect(slider(page, 'Day')).toHaveAttribute('aria-valuetext', /2023$/);
    // Of another day, it is still to be seen.
    await expect(page.locator('.records-picture [data-mark$="@gao"]')).not.toHaveCount(0);
  });

  for (const [reducedMotion, animation] of [
    ['reduce', 'none'],
    ['no-preference', 'record-pulses'],
  ] as const)
    test.describe(`with motion: ${reducedMotion}`, () => {
      test.use({ reducedMotion });

      test('the mark is ringed, and pulses where motion is welcome', async ({ page }) => {
        await openApp(page, '#t=2013-02-02..2013-02-08&layers=attack');
        await button(page, 'Play').click();
        await expect(captionOf(page)).toBeVisible();
        await button(page, 'Pause').click();
        await expect(playedMark(page)).toHaveCount(1);
        await expect(playedMark(page).locator('[data-pulse]')).toHaveCSS(
          'animation-name',
          animation,
        );
        await expect(playedMark(page).locator('circle:not([data-pulse])')).toHaveCount(1);
      });
    });
});
