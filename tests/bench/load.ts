import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { buildPage } from '../buildPage';
import { type LoadTimes, recordLoad, timesOfLoad } from './loadProbes';
import { median } from './median';

/**
 * How fast the first view comes on a slow phone's network and processor, on the built app in `dist/`,
 * beside a page that shows an empty MapLibre map and nothing else: at a desk's and a phone's size, in
 * French, without the page that stands before the program, and at a second visit without a network. All
 * in one run, in turns.
 */

const PORTS = { app: 4184, empty: 4185, bare: 4186 } as const;
const RUNS = 5;
const READY_WITHIN_MS = 180_000;

/** "Fast 3G" of the browsers' tools, and a processor a quarter as fast. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU_SLOWDOWN = 4;

const SIZES = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const;

/** What is loaded: which page, in which size, by whom. */
interface Case {
  readonly page: keyof typeof PORTS;
  readonly size: keyof typeof SIZES;
  readonly locale: 'en-GB' | 'fr-FR';
  /** Whether it is a second visit, without a network. */
  readonly again?: boolean;
}

const CASES = {
  empty: { page: 'empty', size: 'desk', locale: 'en-GB' },
  app: { page: 'app', size: 'desk', locale: 'en-GB' },
  'in French': { page: 'app', size: 'desk', locale: 'fr-FR' },
  'without still page': { page: 'bare', size: 'desk', locale: 'en-GB' },
  'again, offline': { page: 'app', size: 'desk', locale: 'en-GB', again: true },
  'empty, phone': { page: 'empty', size: 'phone', locale: 'en-GB' },
  'app, phone': { page: 'app', size: 'phone', locale: 'en-GB' },
  'in French, phone': { page: 'app', size: 'phone', locale: 'fr-FR' },
  'without still page, phone': { page: 'bare', size: 'phone', locale: 'en-GB' },
} as const satisfies Readonly<Record<string, Case>>;
type CaseName = keyof typeof CASES;

const NAMES = Object.keys(CASES) as CaseName[];

const addressOf = (page: keyof typeof PORTS): string => `http://127.0.0.1:${PORTS[page]}/`;

async function slowed(context: BrowserContext, offline: boolean): Promise<Page> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (!offline) await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(recordLoad);
  return page;
}

/** A first visit at full speed, until all that the app keeps by itself is kept. */
async function visitOnce(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await context.setOffline(true);
}

/** One load with an empty cache, or from what the app has kept. */
async function load(browser: Browser, { page: name, size, locale, again }: Case) {
  const context = await browser.newContext({
    ...SIZES[size],
    locale,
    serviceWorkers: again ? 'allow' : 'block',
  });
  if (again) await visitOnce(context, addressOf(name));
  const page = await slowed(context, again === true);
  await page.goto(addressOf(name), { waitUntil: 'commit' });
  await page.locator('[data-ready="true"]').waitFor({ timeout: READY_WITHIN_MS });
  const times = await page.evaluate(timesOfLoad);
  await context.close();
  return times;
}

const MEASURES: readonly (readonly [string, keyof LoadTimes])[] = [
  ['first paint', 'firstPaint'],
  ['first contentful paint', 'firstContentfulPaint'],
  ['map ready', 'ready'],
  ['main thread blocked until then', 'blocked'],
  ['longest task', 'longestTask'],
];

const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join('')}`;

function print(times: Readonly<Record<CaseName, readonly LoadTimes[]>>): void {
  const of = (name: CaseName, key: keyof LoadTimes) => times[name].map((time) => time[key]);
  for (const name of NAMES) {
    const empty: CaseName = CASES[name].size === 'desk' ? 'empty' : 'empty, phone';
    if (name === empty) continue;
    console.log(`\nFirst load: ${name}, medians of ${RUNS} (least to most):`);
    console.log(row('', 'app', 'empty map', 'ratio'));
    for (const [measure, key] of MEASURES) {
      const cell = (page: CaseName) => {
        const all = of(page, key).map(Math.round);
        return `${median(all)} (${Math.min(...all)}–${Math.max(...all)})`;
      };
      const ratio = median(of(name, key)) / median(of(empty, key));
      console.log(
        row(measure, cell(name).padStart(22), cell(empty).padStart(22), ratio.toFixed(2)),
      );
    }
    const shifts = of(name, 'shift').map((shift) => shift.toFixed(3));
    console.log(row('layout shift', shifts.join(' ')));
  }
}

async function measure(browser: Browser): Promise<void> {
  const times = Object.fromEntries(NAMES.map((name) => [name, []])) as unknown as Record<
    CaseName,
    LoadTimes[]
  >;
  // The first of each also warms the disk and the server.
  for (const name of ['app', 'empty', 'without still page'] as const)
    await load(browser, CASES[name]);
  for (let run = 0; run < RUNS; run++) {
    for (const name of NAMES) times[name].push(await load(browser, CASES[name]));
    console.log(`  round ${run + 1} of ${RUNS}, load of the machine ${loadavg()[0]?.toFixed(1)}`);
  }
  print(times);
}

/** The built app without what stands in the page before the program. */
function copyWithoutStill(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'index.html');
  const html = readFileSync(file, 'utf8');
  const bare = html.replace(
    /<div id="app">[\s\S]*<\/div>(?=\s*<noscript>)/,
    '<div id="app"></div>',
  );
  if (bare === html) throw new Error('the page has no still page to leave out');
  writeFileSync(file, bare);
}

/** Runs the benchmark on `dist/`, which must have been built. */
export async function runLoadBench(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const { executablePath, args, env } = await resolveChromium();
  await buildPage(join(root, 'tests', 'bench', 'emptyMap'), join(folder, 'empty'));
  copyWithoutStill(join(root, 'dist'), join(folder, 'bare'));
  const hosts = await Promise.all([
    startHost(join(root, 'dist'), '/', PORTS.app),
    startHost(join(folder, 'empty'), '/', PORTS.empty),
    startHost(join(folder, 'bare'), '/', PORTS.bare),
  ]);
  const browser = await chromium.launch({ executablePath, args: [...args, ...WITH_WEBGL], env });
  try {
    await measure(browser);
  } finally {
    await browser.close();
    for (const host of hosts) await host.disappear();
    rmSync(folder, { recursive: true, force: true });
  }
}
