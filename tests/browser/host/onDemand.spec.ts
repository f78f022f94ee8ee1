import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { withoutWebGl } from '../support/withoutWebGl';

/** Fails a file as often as the app asks for it by itself: twice. */
const failFile = (page: Page, file: RegExp) =>
  page.route(file, (route) => route.abort('failed'), { times: 2 });

test.beforeEach(({ page }) => withoutWebGl(page));

test('a page that loads late still takes the focus to its heading', async ({ page }) => {
  await page.route(/CampsPage.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Camps', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Camps', exact: true })).toBeFocused();
});

test.describe('what does not arrive', () => {
  test.use({ allow: /failed request|Failed to load|webgl/i });

  test('is said of a page, and asked for again', async ({ page }) => {
    await failFile(page, /CampsPage.*\.js/);
    await page.goto('/#sel=page:camps');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This page could not be loaded.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Camps', exact: true })).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('is said of the details, while the excerpts stand', async ({ page }) => {
    await failFile(page, /_virtual_details.*\.js/);
    await page.goto('/#sel=place:gao');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('they are missing here');
    await expect(page.locator('.place-record blockquote').first()).toBeVisible();
    await expect(page.locator('.mentions > li')).toHaveCount(0);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.mentions > li').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('leaves the language as it is, and says so', async ({ page }) => {
    await failFile(page, /\/fr-.*\.js/);
    await page.goto('/');
    const french = page.getByRole('button', { name: 'Français', exact: true });
    await french.click();
    await expect(page.getByText('The other language could not be loaded.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await french.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
  });
});
