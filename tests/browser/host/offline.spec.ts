import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base, expect, type Watched, watch } from '../support/fixtures';
import { type Host, startHost } from '../support/host';
import { withoutWebGl } from '../support/lesserMaps';
import { mapCanvas } from '../support/map';
import { openShare } from '../support/panel';
import { requestsArrived, restOfPage } from '../support/quiet';

interface Visit {
  readonly host: Host;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
}

interface Visitor {
  /** The app's folder on its host. */
  readonly path?: string;
  readonly savesData?: boolean;
  /** Where it is not about the map, which is slow here, the reader goes without. */
  readonly webgl?: boolean;
}

interface Fixtures {
  /** A reader with a service worker, on a host of the test's own. */
  visit(options?: Visitor): Promise<Visit>;
}

/** The browser looks for a new version by itself; without a network there is none. */
const EXPECTED = /sw\.js/;

const test = base.extend<Fixtures>({
  visit: async ({ browser }, use) => {
    const made: Visit[] = [];
    await use(async (visitor = {}) => {
      const host = await startHost('dist', visitor.path);
      const visit = await open(browser, host, visitor);
      made.push(visit);
      return visit;
    });
    for (const { host, context } of made) {
      await context.close();
      await host.disappear();
    }
  },
});

async function open(browser: Browser, host: Host, visitor: Visitor): Promise<Visit> {
  const { savesData = false, webgl = true } = visitor;
  const context = await browser.newContext({ serviceWorkers: 'allow', acceptDownloads: true });
  const watched = await watch(context, host.origin);
  if (!webgl) await withoutWebGl(context);
  if (savesData)
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  return { host, context, watched, page: await context.newPage() };
}

const ready = (page: Page) =>
  expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 60_000 });

const readyWithoutMap = (page: Page) =>
  expect(page.locator('.static-map .records-picture')).toBeVisible();

/** Until the service worker governs the page, everything it keeps by itself stored. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 60_000,
  });

/** Whether a file whose name holds this is on the device. */
const isStored = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(async (part) => {
    for (const each of await caches.keys())
      for (const { url } of await (await caches.open(each)).keys())
        if (url.includes(part)) return true;
    return false;
  }, name);

/** Opens a link and looks before its map is drawn, whose ground waits for that long on its way. */
async function lookBeforeMap(
  { context, page }: Visit,
  link: string,
  look: () => Promise<void>,
): Promise<void> {
  const GROUND = /basemap\.json/;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(GROUND, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(link);
  await look();
  release();
  await ready(page);
  await context.unroute(GROUND);
}

const keepButton = (page: Page) => page.getByRole('button', { name: /^Available offline \(/ });

// The app is opened more than once in each test, and stored besides.
test.slow();

for (const { path, webgl } of [
  { path: '/', webgl: false },
  { path: '/a/b/', webgl: true },
])
  test(`after the first visit the core works without a network, under ${path}, ${webgl ? 'with' : 'without'} WebGL`, async ({
    visit,
  }) => {
    const visited = await visit({ path, webgl });
    const { host, page, watched } = visited;
    const drawn = webgl ? ready : readyWithoutMap;
    const link = `${host.origin}${path}#sel=place:gao`;
    const nothingIsStored = () =>
      test.step('nothing is stored before the map is drawn', async () => {
        await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
        // The page is at rest, but for the map.
        await restOfPage(page.locator('body'));
        await requestsArrived(page.locator('body'));
        expect(host.asked.filter((asked) => /sw\.js|UpdateNotice/.test(asked))).toEqual([]);
      });
    if (webgl) await lookBeforeMap(visited, link, nothingIsStored);
    else await page.goto(link);
    await drawn(page);
    await kept(page);
    expect(host.asked).toContain(`${path}sw.js`);
    // It comes after the first view, and what has been used is kept.
    if (webgl) await expect.poll(() => isStored(page, 'relief')).toBe(true);
    expect(host.asked.filter((asked) => !asked.startsWith(path))).toEqual([]);
    await host.disappear();

    await page.reload();
    await drawn(page);
    await expect(mapCanvas(page)).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.getByRole('region', { name: 'Chronologie', exact: true })).toBeVisible();
    await expect(page.locator('.rendering').first()).toBeVisible();
    await page.goto(`${host.origin}${path}?embed#sel=place:gao&lang=en`);
    await expect(page.getByRole('link', { name: /^Open the full map/ })).toBeVisible();
    await expect(page.getByText('main market remained closed').first()).toBeVisible();
    await watched.settle();
    expect(watched.problems.filter((problem) => !EXPECTED.test(problem))).toEqual([]);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('who saves data stores nothing unasked, and everything by one button', async ({ visit }) => {
  const { host, page } = await visit({ savesData: true });
  await page.goto(host.origin);
  await ready(page);
  await expect(keepButton(page)).toBeVisible();
  expect(host.asked).not.toContain('/sw.js');
  expect(host.asked).not.toContain('/basemap/relief.webp');
  const stored = await page.evaluate(() => caches.keys());
  expect(stored.filter((name) => name.includes('precache'))).toEqual([]);

  const { coreBytes, extra } = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as {
    coreBytes: number;
    extra: { bytes: number }[];
  };
  const bytes = coreBytes + extra.reduce((sum, file) => sum + file.bytes, 0);
  const label = `Available offline (${(Math.round(bytes / 1e5) / 10).toString()} MB)`;
  await page.getByRole('button', { name: label }).click();
  await expect(page.getByText('All of it is available offline.')).toBeVisible({ timeout: 60_000 });
  await host.disappear();

  await page.goto(`${host.origin}/#lang=fr&sel=place:gao`);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-relief="shown"]')).toBeVisible();
  await expect(page.locator('.rendering').first()).toBeVisible();
  expect(await page.evaluate(() => fetch('data/events.csv').then(({ ok }) => ok))).toBe(true);

  await page.goto(`${host.origin}/#lang=en`);
  const share = await openShare(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: /^CSV,/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);

  await page.keyboard.press('Escape');
  // It can be undone: the extra files go, the core stays.
  await page.getByRole('button', { name: /^Remove \(/ }).click();
  await expect(page.locator('section.offline')).toContainText('Available offline');
  const files = await page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const keys = await Promise.all(opened.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url);
  });
  expect(files.filter((url) => url.includes('events.csv'))).toEqual([]);
  expect(files.filter((url) => url.includes('basemap.json'))).toHaveLength(1);
});

test('storing that fails says so, and goes on where it stopped', async ({ visit }) => {
  const { host, page } = await visit({ webgl: false });
  await page.goto(host.origin);
  await readyWithoutMap(page);
  await kept(page);
  await expect(keepButton(page)).toBeVisible();
  await page.evaluate(() => {
    const { fetch: original } = window;
    let failures = 1;
    window.fetch = (input, init) =>
      String(input).includes('places.geojson') && failures-- > 0
        ? Promise.reject(new TypeError('planted fault'))
        : original(input, init);
  });
  await keepButton(page).click();
  await expect(page.getByRole('alert')).toContainText('Not everything could be stored');
  await keepButton(page).click();
  await expect(page.getByText('All of it is available offline.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** A copy of the build with another page, listed as the build would list it. */
function otherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync('dist', folder, { recursive: true });
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  const before = readFileSync(page, 'utf8');
  const after = before.replace('<body>', '<body data-build="other">');
  writeFileSync(page, after);
  const code = readFileSync(worker, 'utf8');
  expect(code).toContain(digest(before));
  writeFileSync(worker, code.replaceAll(digest(before), digest(after)));
  return folder;
}

test('a new version is announced, and put to use only by the reader', async ({ visit }) => {
  const other = otherBuild();
  const { host, page } = await visit({ webgl: false });
  await page.goto(`${host.origin}/#sel=place:gao`);
  await readyWithoutMap(page);
  await kept(page);
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);

  host.publish(other);
  await page.reload();
  await readyWithoutMap(page);
  const reload = page.getByRole('button', { name: 'Reload' });
  await expect(page.getByRole('status').filter({ hasText: 'new version' })).toBeVisible({
    timeout: 60_000,
  });
  // Nothing happens by itself: the page is still the one that was opened.
  await page.evaluate(() => {
    document.body.dataset.sameDocument = 'yes';
  });
  await page.getByRole('slider', { name: 'From' }).press('ArrowRight');
  await expect(page).toHaveURL(/t=2012-03-02\.\./);
  await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes');
  await expect(page.locator('body[data-build]')).toHaveCount(0);

  await reload.click();
  await expect(page.locator('body[data-build="other"]')).toBeVisible();
  await readyWithoutMap(page);
  await expect(page).toHaveURL(/t=2012-03-02\.\..*&sel=place:gao/);
  await expect(reload).toHaveCount(0);
  // Of the old version nothing is left.
  const pages = await page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const keys = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return keys.filter(({ url }) => url.includes('index.html')).length;
  });
  expect(pages).toBe(1);
  rmSync(other, { recursive: true });
});

test('a file of the app opens as itself, not as the app', async ({ visit }) => {
  const { host, page } = await visit({ webgl: false });
  await page.goto(host.origin);
  await readyWithoutMap(page);
  await kept(page);
  await page.goto(`${host.origin}/data/sources.json`);
  await expect(page.locator('body')).toContainText('"publisher"');
  await host.disappear();
  await page.goto(`${host.origin}/some/page?x=1#sel=place:gao`);
  await expect(page.getByRole('heading', { name: 'Gao', exact: true })).toBeVisible();
  await expect(page).toHaveURL(`${host.origin}/#sel=place:gao`);
});
