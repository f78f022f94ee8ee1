import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf, faultsOfLayout, region, settled } from '../support/layout';
import { openApp } from '../support/panel';

/** One of the panel's buttons for a town; a story may begin with its name too. */
const townButton = (page: Page, town: string): Locator =>
  page
    .getByRole('group', { name: 'Towns' })
    .getByRole('button', { name: new RegExp(`^${town}\\b`) });
const sheetOf = (page: Page): Locator => page.locator('.sheet');
const grip = (page: Page): Locator =>
  page.getByRole('button', { name: /^Show (more|less) of the evidence$/ });

test.describe('the sheet on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  const send = (cdp: CDPSession, type: string, touchPoints: readonly object[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints,
    } as Parameters<typeof cdp.send<'Input.dispatchTouchEvent'>>[1]);

  /** Slowly, so that the distance decides. */
  async function pull(page: Page, from: Locator, dy: number) {
    const cdp = await page.context().newCDPSession(page);
    const { x, y, width, height } = await boxOf(from);
    const at = { x: x + width / 2, y: y + height / 2 };
    await send(cdp, 'touchStart', [{ ...at, id: 0 }]);
    for (let step = 1; step <= 10; step++)
      await send(cdp, 'touchMove', [{ x: at.x, y: at.y + (dy * step) / 10, id: 0 }]);
    await page.waitForTimeout(120);
    await send(cdp, 'touchEnd', []);
    await cdp.detach();
    await settled(page);
  }

  test('is pulled to three heights by its grip and its head, and stepped by key', async ({
    page,
  }) => {
    await openApp(page);
    const sheet = sheetOf(page);
    const heightOf = async () => Math.round((await boxOf(sheet)).height);
    const area = (await boxOf(page.locator('.app-map'))).height;
    await expect(sheet).toHaveAttribute('data-height', 'half');
    const half = await heightOf();
    expect(half).toBeGreaterThan(area * 0.45);
    expect(half).toBeLessThan(area * 0.55);

    await pull(page, grip(page), 260);
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await expect(grip(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await heightOf()).toBeLessThan(area * 0.25);
    expect(await page.evaluate(faultsOfLayout)).toEqual([]);
    for (const town of ['Gao', 'Kidal', 'Konna', 'Tessalit', 'Mopti', 'Bamako']) {
      const box = await boxOf(townButton(page, town));
      const end = await boxOf(sheet);
      expect(box.y + box.height, town).toBeLessThanOrEqual(end.y + end.height);
      expect(box.height).toBeGreaterThanOrEqual(44);
    }

    // By the head, even where the finger comes down on a town: which is not chosen by that.
    await pull(page, townButton(page, 'Konna'), -area * 0.8);
    await expect(sheet).toHaveAttribute('data-height', 'full');
    expect(await heightOf()).toBe(Math.round(area));
    expect(page.url()).not.toContain('sel=');

    await grip(page).focus();
    for (const [key, height] of [
      ['ArrowDown', 'half'],
      ['ArrowDown', 'peek'],
      ['ArrowUp', 'half'],
      ['End', 'full'],
      ['Home', 'peek'],
      ['Enter', 'half'],
      ['Enter', 'full'],
      ['Enter', 'peek'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(sheet).toHaveAttribute('data-height', height);
    }
  });

  test('lets what is read pass below the towns, links too', async ({ page }) => {
    await openApp(page);
    const [dates, town] = [page.locator('.story-dates').first(), townButton(page, 'Konna')];
    const top = (await boxOf(town)).y - (await boxOf(dates)).y;
    await page.locator('.evidence-panel').evaluate((panel, by) => panel.scrollBy(0, -by), top);
    const { x, y, width, height } = await boxOf(dates);
    expect(y).toBeCloseTo((await boxOf(town)).y, -1);
    const hit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('.towns, .story-dates')?.className,
      [x + width / 2, y + height / 2] as const,
    );
    expect(hit).toMatch(/towns/);
  });

  test('opens for what is chosen or focused, and leaves the map’s credits free', async ({
    page,
  }) => {
    await openApp(page, '#map=6/17/-1');
    const sheet = sheetOf(page);
    await grip(page).press('Home');
    await townButton(page, 'Gao').tap();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
    await settled(page);
    // There is more to read than to look at: six tenths of the map, and the towns after the words.
    const area = (await boxOf(page.locator('.app-map'))).height;
    expect((await boxOf(sheet)).height).toBeCloseTo(area * 0.64, -1);
    await expect(townButton(page, 'Gao')).not.toBeInViewport();
    const credits = await boxOf(page.locator('.static-map-credits'));
    expect(credits.y + credits.height).toBeLessThanOrEqual((await boxOf(sheet)).y);

    // Chosen elsewhere, on the map or by a link, it takes no focus and opens all the same.
    await grip(page).press('Home');
    await page.evaluate(() => {
      location.hash = '#sel=place:konna&map=6/17/-1';
    });
    await expect(page.getByRole('heading', { name: 'Konna', exact: true })).toBeVisible();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await page.evaluate(() => {
      location.hash = '#sel=place:gao&map=6/17/-1';
    });
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();

    // At a peek all of it is still there, and what takes the focus comes into sight.
    await grip(page).press('Home');
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await expect(
      region(page, 'Evidence').locator('blockquote', { hasText: 'main market remained closed' }),
    ).toBeAttached();
    await page.getByRole('button', { name: 'Method', exact: true }).focus();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await expect(page.getByRole('button', { name: 'Method', exact: true })).toBeInViewport();
  });
});
