import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap } from '../support/map';
import { panelOf } from '../support/panel';
import { withoutWebGl } from '../support/withoutWebGl';

/** Lets the first `count` requests for a file fail. */
async function failFirst(page: Page, file: RegExp, count: number): Promise<void> {
  let left = count;
  await page.route(file, (route) => (left-- > 0 ? route.abort() : route.continue()));
}

test.describe('with a storage that is', () => {
  test.use({ allow: /webgl/i });
  /** Each runs in the browser before the page. */
  const storages = {
    blocked: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    },
    missing: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { value: undefined });
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    },
    full: () => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      Cache.prototype.put = async () => full();
      Cache.prototype.add = async () => full();
    },
    corrupted: () => {
      Storage.prototype.getItem = () => '{"\u0000<img src=x>NaN';
      CacheStorage.prototype.open = async () => {
        throw new DOMException('corrupted', 'UnknownError');
      };
    },
  };
  for (const [name, spoil] of Object.entries(storages))
    test(`${name}, the app starts and works`, async ({ page }) => {
      await withoutWebGl(page);
      await page.addInitScript(spoil);
      await page.goto('/#sel=place:gao');
      await expect(page.getByText('main market remained closed').first()).toBeVisible();
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.getByRole('button', { name: 'Français' }).click();
      await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
      await expect(page.locator('.rendering').first()).toBeVisible();
    });
});

test.describe('when the worker of the map', () => {
  test.use({ allow: /failed request|Failed to load|Worker failed/i });

  test('cannot be loaded, says so and tries again', async ({ page }) => {
    await failFirst(page, /maplibre-gl-worker/, 1);
    await page.goto('/#sel=place:gao');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn');
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
    await expect(mapCanvas(page)).toBeVisible();
  });

  test('is killed, says so and tries again in the same view', async ({ page }) => {
    await page.addInitScript(() => {
      const made: Worker[] = [];
      const Original = window.Worker;
      window.Worker = class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          made.push(this);
        }
      };
      Object.assign(window, { killWorkers: () => made.map((worker) => worker.terminate()).length });
    });
    await openMap(page, '#map=6.5/16.3/-0.05&sel=place:gao');
    expect(
      await page.evaluate(() => (window as unknown as { killWorkers(): number }).killWorkers()),
    ).toBeGreaterThan(0);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be drawn', { timeout: 60_000 });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/map=6\.5\/16\.3\/-0\.05/);
  });
});

test.describe('when a part that is loaded later fails', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)|webgl/i });

  test('once, it comes by itself', async ({ page }) => {
    await failFirst(page, /MapView.*\.js/, 1);
    await openMap(page);
    await expect(mapCanvas(page)).toBeVisible();
  });

  test('the map can be tried again, and reloads the page if need be', async ({ page }) => {
    let broken = true;
    await page.route(/MapView.*\.js/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto('/#sel=place:gao');
    const again = mapCanvas(page).getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again).toBeVisible();
    broken = false;
    await again.click();
    await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });
    await expect(page).toHaveURL(/#sel=place:gao$/);
  });

  test('the renderings can be tried again', async ({ page }) => {
    await withoutWebGl(page);
    await failFirst(page, /translations.*\.js/, 2);
    await page.goto('/#sel=place:gao&lang=fr');
    const alert = panelOf(page).getByRole('alert');
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.locator('.rendering').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('a date that needs it can be tried again', async ({ page }) => {
    await withoutWebGl(page);
    await failFirst(page, /edtf.*\.js/, 2);
    await page.goto('/');
    const from = page.getByRole('textbox', { name: /^From/ });
    await from.fill('2013-01/2013-02~');
    await from.press('Enter');
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await from.press('Enter');
    await expect(page).toHaveURL(/t=2013-01-01\.\.2013-02-28/);
  });

  test('a download can be tried again', async ({ page }) => {
    await withoutWebGl(page);
    await failFirst(page, /viewFiles.*\.js/, 2);
    await page.goto('/');
    await panelOf(page).getByText('Download these records').click();
    const csv = panelOf(page).getByRole('button', { name: /^CSV,/ });
    await csv.click();
    await expect(panelOf(page).getByText('could not be made')).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
  });
});
