import { expect, test } from '../support/fixtures';
import { boxOf, region } from '../support/layout';
import { openApp } from '../support/panel';
import { button, DESKTOP, openOptions, PHONE, slider, timeline } from '../support/timeline';

const SMALL = { width: 360, height: 640 };

for (const viewport of [DESKTOP, PHONE, SMALL])
  test.describe(`the options at ${viewport.width} px`, () => {
    test.use({ map: 'still', viewport, hasTouch: viewport !== DESKTOP });

    test('lie over the page and move nothing', async ({ page }) => {
      await openApp(page);
      const options = page.locator('.timeline-options');
      const toggle = button(page, 'Options');
      const boxes = async () => [
        await boxOf(region(page, 'Map')),
        await boxOf(timeline(page)),
        await boxOf(page.locator('.timeline-track')),
      ];
      await expect(page.locator('.static-map .records-picture')).toBeVisible();
      const before = await boxes();
      await openOptions(page);
      await expect(
        page.getByRole('checkbox', { name: 'Include uncertain dates' }),
      ).toBeInViewport();
      await expect(options).toBeInViewport({ ratio: 1 });
      expect(await boxes()).toEqual(before);

      await test.step('what does not fit can be scrolled to', async () => {
        for (const control of await options.locator('button, input, select').all()) {
          await control.scrollIntoViewIfNeeded();
          await expect(control).toBeInViewport();
        }
      });
      await test.step('Escape closes them, and the button has the focus', async () => {
        await page.getByRole('checkbox', { name: 'Loop' }).focus();
        await page.keyboard.press('Escape');
        await expect(options).toBeHidden();
        await expect(toggle).toBeFocused();
      });
      await test.step('so does a press elsewhere, and the button itself', async () => {
        await openOptions(page);
        await page.getByRole('banner').click({ position: { x: 4, y: 4 } });
        await expect(options).toBeHidden();
        await openOptions(page);
        await toggle.click();
        await expect(options).toBeHidden();
      });
      await test.step('and the focus that leaves them', async () => {
        await openOptions(page);
        await page.getByRole('checkbox', { name: 'One-key shortcuts' }).focus();
        await page.keyboard.press('Tab');
        await expect(options).toBeHidden();
        await expect(toggle).not.toBeFocused();
      });
      expect(await boxes()).toEqual(before);
    });
  });

test.describe('“All dates”', () => {
  for (const viewport of [DESKTOP, PHONE])
    test.describe(`at ${viewport.width} px`, () => {
      test.use({ viewport, hasTouch: viewport === PHONE });

      test('is one button for window, axis and mode, and is there when it does something', async ({
        page,
      }) => {
        await openApp(page, '#t=2013-02-09&mode=day&zoom=2013-01-05..2013-02-20');
        const all = timeline(page).getByRole('button', { name: 'All dates', exact: true });
        if (viewport === PHONE) {
          await expect(all).toHaveCount(0);
          await openOptions(page);
        }
        await all.click();
        await expect(page).not.toHaveURL(/t=|mode=|zoom=/);
        await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', '15 November 2024');
        await expect(all).toHaveCount(0);
        await expect(button(page, 'Options')).toBeFocused();
        await page.keyboard.press('Escape');
        await slider(page, 'To').press('PageDown');
        if (viewport === PHONE) await openOptions(page);
        await expect(all).toBeInViewport({ ratio: 1 });
      });
    });
});

test.describe('lanes', () => {
  test.use({ viewport: DESKTOP });

  test('leave the map almost half of the screen', async ({ page }) => {
    await openApp(page);
    await openOptions(page);
    await page.getByText('Lanes', { exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'Lanes of events' })).toBeVisible();
    const { height } = await boxOf(page.locator('.app-map'));
    expect(height).toBeGreaterThanOrEqual(0.45 * DESKTOP.height);
  });
});
