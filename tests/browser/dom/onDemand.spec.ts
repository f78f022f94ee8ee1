import type { Page } from '@playwright/test';
import { filesOfLoad, lastingName } from '../support/firstLoad';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

/** Fails a file as often as the app asks for it by itself: twice. */
const failFile = (page: Page, file: RegExp) =>
  page.route(file, (route) => route.abort('failed'), { times: 2 });

test('a page that loads late still takes the focus to its heading', async ({ page }) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/CampsPage.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const asked = page.waitForRequest(/CampsPage.*\.js/);
  await page.getByRole('button', { name: 'Camps', exact: true }).click();
  await asked;
  await expect(page).toHaveURL(/sel=page:camps/);
  const heading = page.getByRole('heading', { name: 'Camps', exact: true });
  await expect(heading).toHaveCount(0);
  arrive();
  await expect(heading).toBeFocused();
});

test('a link to a town brings its excerpts and its notes', async ({ page }) => {
  const files = await filesOfLoad(page, async () => {
    await page.goto('/#sel=place:gao');
    await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
    await expect(page.locator('.passage-block blockquote').first()).toBeVisible();
    await expect(page.locator('.mentions > li').first()).toBeVisible();
  });
  expect(files.map(lastingName)).toContain('assets/_virtual_details-*.js');
});

test.describe('what does not arrive', () => {
  test.use({ allow: /failed request|Failed to load/i });

  test('is said of a page, and asked for again', async ({ page }) => {
    await failFile(page, /CampsPage.*\.js/);
    await page.goto('/#sel=page:camps');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This part could not be loaded.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Camps', exact: true })).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('is said of a dialog below the buttons, which stay where they are', async ({ page }) => {
    await failFile(page, /KeysDialog.*\.js/);
    await openApp(page);
    const map = await page.locator('#map').boundingBox();
    const keys = page.getByRole('button', { name: 'Keys', exact: true });
    const stood = await keys.boundingBox();
    await keys.click();
    const alert = page.getByRole('banner').getByRole('alert');
    await expect(alert).toContainText('This part could not be loaded.');
    await expect(alert).toBeInViewport({ ratio: 1 });
    expect(await keys.boundingBox()).toEqual(stood);
    expect(await page.locator('#map').boundingBox()).toEqual(map);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  test('is said of the details, while the excerpts stand', async ({ page }) => {
    await failFile(page, /_virtual_details.*\.js/);
    await page.goto('/#sel=place:gao');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be loaded');
    await expect(page.locator('.passage-block blockquote').first()).toBeVisible();
    await expect(page.locator('.mentions > li')).toHaveCount(0);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.mentions > li').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('leaves the language as it is, and says so', async ({ page }) => {
    await failFile(page, /\/fr-.*\.js/);
    await page.goto('/');
    const french = page.getByRole('button', { name: 'FR – Français', exact: true });
    await french.click();
    await expect(page.getByText('The other language could not be loaded.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await french.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
  });
});
