import { failFirst } from '../support/failFirst';
import { expect, test } from '../support/fixtures';
import { openShare, panelOf } from '../support/panel';

test.describe('with a storage that is', () => {
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

test.describe('when a part that is loaded later fails', () => {
  test.use({ allow: /failed request|Failed to (fetch|load)/i });

  test('the renderings can be tried again', async ({ page }) => {
    await failFirst(page, /translations.*\.js/, 2);
    await page.goto('/#sel=place:gao&lang=fr');
    const alert = panelOf(page).getByRole('alert');
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.locator('.rendering').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('a date that needs it can be tried again', async ({ page }) => {
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
    await failFirst(page, /viewFiles.*\.js/, 2);
    await page.goto('/');
    const share = await openShare(page);
    const csv = share.getByRole('button', { name: /^CSV,/ });
    await csv.click();
    await expect(share.getByText('could not be made')).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
  });
});
