import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { type Host, startHost } from '../support/host';
import { openAndWait, openFiles } from '../support/ownFiles';
import { openApp, panelOf } from '../support/panel';

test.use({ map: 'none', keepsContext: true });

/** Of a format that is read without questions. */
const FILE = {
  name: 'mine.geojson',
  text: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
        properties: { date: '2013-02-10' },
      },
    ],
  }),
};
const gao = (page: Page) => page.getByRole('heading', { name: 'Gao', exact: true });

test('where the browser has no worker, a file is refused and the page goes on', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openApp(page);
  await openFiles(page, FILE);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('mine.geojson');
  await expect(alert).toContainText('does not let the page read files in the background');
  await page.getByRole('button', { name: /^Gao/ }).first().click();
  await expect(gao(page)).toBeVisible();
});

test('a browser that refuses to write the link still shows what is chosen', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await openApp(page);
  await page.getByRole('button', { name: /^Gao/ }).first().click();
  await expect(gao(page)).toBeVisible();
  await page.evaluate(() => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
  });
  await expect(page).toHaveURL(/#sel=place:gao$/);
});

test.describe('an exception outside of any part', () => {
  test.use({ allow: /console error|uncaught error/ });

  /** From then on what the page as a whole does after a change of language throws, until it is mended. */
  const breakPage = (page: Page) =>
    page.evaluate(
      () =>
        Object.defineProperty(document, 'title', {
          configurable: true,
          set() {
            throw new Error('planted');
          },
        }).nodeType,
    );
  const mendPage = (page: Page) => page.evaluate(() => Reflect.deleteProperty(document, 'title'));

  test('leaves words and another try that keeps the open files', async ({ page }) => {
    await openApp(page, '#sel=place:gao');
    await openAndWait(page, FILE);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await breakPage(page);
    await page.getByRole('button', { name: /Français/ }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('La page s’est arrêtée');
    await expect(alert).toContainText('Recharger la page ferme vos fichiers');
    await expect(alert.getByRole('button', { name: 'Recharger la page' })).toBeVisible();
    const again = alert.getByRole('button', { name: 'Réessayer' });
    await again.click();
    await expect(again).toBeVisible();
    await mendPage(page);
    await again.click();
    await expect(page.getByRole('checkbox', { name: /^mine\.geojson/ })).toBeVisible();
    await expect(gao(page)).toBeVisible();
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  });
});

test.describe('a first script that fails', () => {
  test.use({ allow: /failed request|Failed to load|MIME type/i });

  for (const [name, answer] of [
    ['is broken', { status: 500, body: 'no' }],
    ['is a page', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
  ] as const)
    test(`because it ${name} leaves words in both languages`, async ({ page }) => {
      await page.route(/assets\/index-.*\.js/, (route) => route.fulfill(answer));
      await page.goto('/');
      await expect(page.getByText('reload the page')).toBeVisible();
      await expect(page.getByText('rechargez la page')).toBeHidden();
      await expect(page.getByRole('link', { name: 'data/events.csv' }).first()).toBeVisible();
    });

  test('as does a browser without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    const words = page.locator('noscript p');
    await expect(words).toContainText(['needs JavaScript', 'a besoin de JavaScript']);
    await expect(words.first()).toBeVisible();
    await expect(page.getByText('reload the page')).toBeHidden();
    await context.close();
  });
});

test.describe('a part that is slow', () => {
  test('is said to be loading', async ({ page }) => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/PlaceView.*\.js/, async (route) => {
      await arrived;
      await route.continue();
    });
    await openApp(page);
    await page.getByRole('button', { name: /^Gao/ }).first().click();
    const loading = panelOf(page).getByRole('status').filter({ hasText: 'Loading…' });
    await expect(loading).toHaveAttribute('aria-busy', 'true');
    arrive();
    await expect(gao(page)).toBeVisible();
    await expect(loading).toHaveCount(0);
  });
});

test.describe('a tab that is older than the files of its host', () => {
  // The host is one of the test's own, on another port.
  test.use({
    allow:
      /failed request|Failed to (fetch|load)|MIME type|foreign request: http:\/\/127\.0\.0\.1/i,
  });

  const folders: string[] = [];
  const hosts: Host[] = [];
  test.afterEach(async ({ page }) => {
    await page.goto('about:blank');
    for (const host of hosts.splice(0)) await host.disappear();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  /** A host that has replaced its folder: of the parts that load late, none has its old name. */
  const replaced = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'next-'));
    folders.push(folder);
    cpSync('dist', folder, { recursive: true });
    for (const file of readdirSync(join(folder, 'assets')))
      if (/^(PlaceView|viewFiles|ActorsPage)-.*\.js$/.test(file))
        rmSync(join(folder, 'assets', file));
    return folder;
  };
  const host = async (): Promise<Host> => {
    const started = await startHost('dist');
    hosts.push(started);
    return started;
  };

  test('offers a new page in the same view, and says what it costs', async ({ page }) => {
    const old = await host();
    await page.goto(`${old.origin}/`);
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
    await openAndWait(page, FILE);
    old.publish(replaced());
    await page.getByRole('button', { name: /^Gao/ }).first().click();
    const alert = panelOf(page).getByRole('alert');
    await expect(alert).toContainText('new version');
    await expect(alert).toContainText('closes your own files');
    await expect(alert.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'new version' })).toBeVisible();
    // The new build has that part, under another name.
    old.publish('dist');
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await expect(gao(page)).toBeVisible();
    await expect(page).toHaveURL(/#sel=place:gao$/);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, map: 'none' });

    test('says it whole, in French too', async ({ page }) => {
      await page.route(/ActorsPage.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
      const panel = await openApp(page, '#lang=fr');
      await panel.getByRole('button', { name: 'Acteurs', exact: true }).click();
      const notice = page.getByRole('status').filter({ hasText: 'nouvelle version' });
      await expect(notice).toBeVisible();
      const hidden = await page
        .locator('.app-notices')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(hidden).toBe(0);
    });
  });

  test('asks again where the host is only out of reach', async ({ page }) => {
    let out = true;
    await page.route(/PlaceView.*\.js/, (route) => (out ? route.abort() : route.continue()));
    await openApp(page);
    await page.getByRole('button', { name: /^Gao/ }).first().click();
    const again = panelOf(page).getByRole('alert').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload the page' })).toHaveCount(0);
    out = false;
    await again.click();
    await expect(gao(page)).toBeVisible();
  });
});
