import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../../../scripts/siteHeaders';
import { test as base, expect, type Watched, watch } from '../support/fixtures';
import { CONTENT_TYPES } from '../support/host';
import { withoutGround, withoutWebGl } from '../support/lesserMaps';

/** What a host may send in place of a file. */
const LIES = ['a page of its own', 'half of it', 'an answer cut off', 'a failure'] as const;
type Lie = (typeof LIES)[number];

class LyingHost {
  /** Paths of which something else is sent. Only from when `sw.js` is asked for, if `late`. */
  lie: { readonly path: string; readonly what: Lie; late: boolean } | null = null;
  /** What is sent for `sw.js` in place of the build's. */
  worker: string | null = null;
  lied = 0;
  private readonly server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (path === '/sw.js' && this.lie) this.lie.late = false;
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    // Each time a file is wanted the host is asked.
    response.setHeader('Cache-Control', 'no-store');
    const file = (name: string) => {
      response.setHeader(
        'Content-Type',
        CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
      );
      return readFileSync(join('dist', name));
    };
    try {
      if (path === '/sw.js' && this.worker !== null) {
        response.setHeader('Content-Type', 'text/javascript').end(this.worker);
        return;
      }
      const body = file(path);
      if (this.lie?.path !== path || this.lie.late) {
        response.end(body);
        return;
      }
      this.lied += 1;
      switch (this.lie.what) {
        case 'a page of its own':
          response.setHeader('Content-Type', 'text/html').end('<!doctype html><p>Please log in');
          return;
        case 'half of it':
          response.end(body.subarray(0, body.length / 2));
          return;
        case 'an answer cut off':
          response.setHeader('Content-Length', body.length);
          response.write(body.subarray(0, body.length / 2), () => response.destroy());
          return;
        case 'a failure':
          response.writeHead(500).end('Out of order');
          return;
      }
    } catch {
      response.statusCode = 404;
      response.end(file('/404.html'));
    }
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }
  async disappear(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

interface Visit {
  readonly host: LyingHost;
  readonly home: string;
  readonly page: Page;
  readonly watched: Watched;
}

const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser }, use) => {
    const host = new LyingHost();
    const home = await host.start();
    const { context, ...visit } = await open(browser, home);
    await use({ host, home, ...visit });
    await context.close();
    await host.disappear();
  },
});

async function open(browser: Browser, home: string) {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  await withoutWebGl(context);
  await withoutGround(context);
  const watched = await watch(context, new URL(home).origin);
  return { context, watched, page: await context.newPage() };
}

/** The path of the file whose name in `assets/` begins so. */
function asset(start: string): string {
  const found = readdirSync('dist/assets').filter((name) => name.startsWith(start));
  const [name] = found.filter((each) => each.endsWith('.js'));
  if (name === undefined) throw new Error(`no script in assets/ begins with ${start}`);
  return `/assets/${name}`;
}

/** For what reads or stores many files. */
const SLOWLY = { timeout: 60_000 };

const ready = (page: Page) =>
  expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(SLOWLY);

const kept = (page: Page) =>
  page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    null,
    SLOWLY,
  );

/** All of the page, offline: its start, and a part that loads when it is asked for. */
async function worksWithoutNetwork({ host, home, page }: Visit): Promise<void> {
  await host.disappear();
  // Another query: the same one would open no new page.
  await page.goto(`${home}?offline#sel=place:gao`);
  await expect(page.getByText('main market remained closed').first()).toBeVisible(SLOWLY);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

// The app is opened many times in each test.
test.slow();

// The check asks nothing of which file it is.
for (const [start, lies] of [
  ['index-', LIES.slice(0, 2)],
  ['PlaceView-', LIES.slice(2)],
] as const)
  test(`a host that lies about ${start}*.js spoils nothing, and is forgiven`, async ({ visit }) => {
    const { host, home, page } = visit;
    const path = asset(start);
    for (const what of lies) {
      host.lied = 0;
      host.lie = { path, what, late: true };
      await page.goto(`${home}?${LIES.indexOf(what)}`);
      await ready(page);
      await expect.poll(() => host.lied, { ...SLOWLY, message: what }).toBeGreaterThan(0);
      // A first worker that does not install takes its registration along.
      await expect
        .poll(
          () =>
            page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
          SLOWLY,
        )
        .toBe(0);
    }
    host.lie = null;
    await page.goto(home);
    await ready(page);
    await kept(page);
    await worksWithoutNetwork(visit);
  });

test('a host that lies about an extra file is told of, and forgiven', async ({ visit }) => {
  const { host, home, page } = visit;
  await page.goto(home);
  await ready(page);
  await kept(page);
  const keep = page.getByRole('button', { name: /^Available offline \(/ });
  for (const what of LIES) {
    host.lied = 0;
    host.lie = { path: '/data/events.csv', what, late: false };
    await keep.click();
    await expect(page.getByRole('alert')).toContainText('Not everything could be stored', SLOWLY);
    expect(host.lied, what).toBeGreaterThan(0);
  }
  host.lie = null;
  await keep.click();
  await expect(page.getByText('All of it is available offline.')).toBeVisible(SLOWLY);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await host.disappear();
  const text = await page.evaluate(() => fetch('data/events.csv').then((answer) => answer.text()));
  expect(text).toBe(readFileSync('dist/data/events.csv', 'utf8'));
  await worksWithoutNetwork(visit);
});

test('what storage has spoiled comes back from the network', async ({ visit }) => {
  const { home, page } = visit;
  await page.goto(home);
  await ready(page);
  await kept(page);
  const spoiled = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!/assets\/(index|PlaceView)-[^/]*\.js/.test(request.url)) continue;
        found.push(request.url);
        const headers = { 'Content-Type': 'text/html' };
        await cache.put(request, new Response('<!doctype html><p>Please log in', { headers }));
      }
    }
    return found;
  });
  expect(spoiled).toHaveLength(2);
  // A worker that has looked at a file does not look again; a new one does.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.goto(`${home}?again`);
  await ready(page);
  // At rest, the page has the worker mend what it did not need itself.
  const stillSpoiled = () =>
    page.evaluate(async (urls) => {
      const wrong: string[] = [];
      for (const url of urls)
        if ((await caches.match(url))?.headers.get('Content-Type') === 'text/html') wrong.push(url);
      return wrong;
    }, spoiled);
  await expect.poll(stillSpoiled, SLOWLY).toEqual([]);
  await worksWithoutNetwork(visit);
});

/** As the first versions' worker, which kept whatever came. */
const uncheckedWorker = (script: string) => `
const name = 'workbox-precache-v2-' + registration.scope;
addEventListener('install', (event) => event.waitUntil((async () => {
  const cache = await caches.open(name);
  await cache.add(registration.scope);
  const headers = { 'Content-Type': 'text/html' };
  await cache.put('${script}', new Response('<!doctype html><p>Please log in', { headers }));
})()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith((async () =>
  (await caches.match(event.request)) ?? fetch(event.request))()));
`;

test('a cache that a former version spoiled gives way to the new one', async ({ visit }) => {
  const { host, home, page } = visit;
  host.worker = uncheckedWorker(asset('index-'));
  await page.goto(home);
  await ready(page);
  await kept(page);
  await page.reload();
  await expect(page.locator('#app > .still-page')).toBeVisible();

  host.worker = null;
  await page.reload();
  const unchecked = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('precache')));
  await expect.poll(unchecked, SLOWLY).toEqual([]);
  await page.reload();
  await ready(page);
  await kept(page);
  await worksWithoutNetwork(visit);
});

test('an address where nothing is leads to the map, in either language', async ({ visit }) => {
  const { home, page, watched } = visit;
  for (const [link, heading] of [
    ['Open the map', 'Timeline'],
    ['Ouvrir la carte', 'Chronologie'],
  ] as const) {
    const answer = await page.goto(`${home}some/folder/page.html`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('region', { name: heading, exact: true })).toBeVisible();
  }
  await watched.settle();
  expect(watched.problems.filter((problem) => !/404/.test(problem))).toEqual([]);
});
