import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { buildPage } from '../buildPage';
import { type LoadTimes, recordLoad, timesOfLoad } from './loadProbes';
import { median } from './median';

/**
 * How fast the first view comes on a slow phone's network and processor, on the built app in `dist/`,
 * beside a page that shows an empty MapLibre map and nothing else. Both in one run, in turns.
 */

const PORTS = { app: 4184, empty: 4185 } as const;
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

type PageName = keyof typeof PORTS;

/** One load with an empty cache. */
async function load(browser: Browser, name: PageName): Promise<LoadTimes> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(recordLoad);
  await page.goto(`http://127.0.0.1:${PORTS[name]}/`, { waitUntil: 'commit' });
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
  `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`;

function print(times: Readonly<Record<PageName, readonly LoadTimes[]>>): void {
  const of = (name: PageName, key: keyof LoadTimes) => times[name].map((time) => time[key]);
  const inMs = (value: number) => `${Math.round(value)} ms`;
  console.log(`\nFirst load, medians of ${RUNS} (least to most):`);
  console.log(row('', 'app', 'empty map', 'ratio'));
  for (const [name, key] of MEASURES) {
    const [app, empty] = [median(of('app', key)), median(of('empty', key))];
    console.log(row(name, inMs(app), inMs(empty), (app / empty).toFixed(2)));
    const range = (page: PageName) =>
      `${Math.round(Math.min(...of(page, key)))}–${Math.round(Math.max(...of(page, key)))}`;
    console.log(row('', range('app'), range('empty')));
  }
}

async function measure(browser: Browser): Promise<void> {
  const times: Record<PageName, LoadTimes[]> = { app: [], empty: [] };
  // The first of each also warms the disk and the server.
  for (const name of ['app', 'empty'] as const) await load(browser, name);
  for (let run = 0; run < RUNS; run++)
    for (const name of ['app', 'empty'] as const) {
      times[name].push(await load(browser, name));
      console.log(
        `  ${name} ${run + 1} of ${RUNS}, load of the machine ${loadavg()[0]?.toFixed(1)}`,
      );
    }
  print(times);
}

/** Runs the benchmark on `dist/`, which must have been built. */
export async function runLoadBench(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-map-'));
  const { executablePath, args, env } = await resolveChromium();
  await buildPage(join(root, 'tests', 'bench', 'emptyMap'), folder);
  const hosts = await Promise.all([
    startHost(join(root, 'dist'), '/', PORTS.app),
    startHost(folder, '/', PORTS.empty),
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
