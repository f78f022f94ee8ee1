import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { buildPage } from '../buildPage';
import { median } from './median';
import type { ScrubTask } from './pointsMap/main';

/**
 * What a reader's own events cost: a step of a window over sets of a thousand to a million, as a
 * multiple of redrawing the same map without them, in one run; and the work beside the drawing. The
 * page draws with the app's own layer on a map that shows nothing else.
 */

const PORT = 4186;
/** Frames come as fast as they are drawn, so that the wait for the screen's next one hides nothing. */
const UNPACED = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];
const STEPS = 30;
const SLOW_STEPS = 8;

interface Measured extends Omit<ScrubTask, 'steps'> {
  /** What the specification asks for. */
  readonly most?: number;
}

const TASKS: readonly Measured[] = [
  { way: 'own', count: 1_000, days: 30 },
  { way: 'own', count: 10_000, days: 30 },
  { way: 'own', count: 100_000, days: 30, most: 1.2 },
  { way: 'own', count: 1_000_000, days: 30, most: 2.3 },
  { way: 'own', count: 1_000_000, days: 365, most: 4 },
  { way: 'geojson', count: 1_000, days: 30 },
  { way: 'geojson', count: 10_000, days: 30 },
  { way: 'geojson', count: 100_000, days: 30 },
];

const WORK_COUNTS = [100_000, 1_000_000];

const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(66)}${cells.map((cell) => cell.padStart(12)).join('')}`;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // A layer that the map refuses costs nothing to draw: no result is better than that one.
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text());
  });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.locator('[data-ready="true"]').waitFor();
  return page;
}

/** Each in a page of its own: what one way leaves in memory is not to slow the next. */
async function measureStep(browser: Browser, task: Measured): Promise<boolean> {
  const page = await open(browser);
  const isSlow = task.way === 'geojson' && task.count >= 100_000;
  const steps = isSlow ? SLOW_STEPS : STEPS;
  const times = await page.evaluate((given) => window.pointsBench.scrub(given), { ...task, steps });
  await page.close();
  const [empty, step] = [median(times.empty), median(times.steps)];
  const ratio = step / empty;
  const { most = Number.POSITIVE_INFINITY } = task;
  const verdict = task.most === undefined ? '' : `${ratio <= most ? 'within' : 'over'} ${most}`;
  const name = `${task.way}, ${task.count.toLocaleString('en')} rows, ${task.days} days`;
  const cells = [ms(times.readyMs), ms(empty), ms(step), ratio.toFixed(2), verdict];
  console.log(row(name, ...cells));
  return ratio <= most;
}

async function measureWork(browser: Browser, count: number): Promise<void> {
  const page = await open(browser);
  const times = await page.evaluate((rows) => window.pointsBench.work(rows), count);
  await page.close();
  console.log(`\nWork on ${count.toLocaleString('en')} rows, medians:`);
  for (const [name, value] of Object.entries(times)) console.log(row(name, ms(value)));
}

async function measure(browser: Browser): Promise<boolean> {
  console.log(`Load of the machine ${loadavg()[0]?.toFixed(1)}`);
  console.log('\nOne step of the window, median latency:');
  console.log(row('', 'first shown', 'empty map', 'step', 'ratio'));
  let isWithin = true;
  for (const task of TASKS) isWithin = (await measureStep(browser, task)) && isWithin;
  for (const count of WORK_COUNTS) await measureWork(browser, count);
  return isWithin;
}

/** Runs the benchmark; 1 where a step costs more than the specification allows. */
export async function runPointsBench(root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'own-points-'));
  const { executablePath, args, env } = await resolveChromium();
  await buildPage(join(root, 'tests', 'bench', 'pointsMap'), folder);
  const host = await startHost(folder, '/', PORT);
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...WITH_WEBGL, ...UNPACED],
    env,
  });
  try {
    return (await measure(browser)) ? 0 : 1;
  } finally {
    await browser.close();
    await host.disappear();
    rmSync(folder, { recursive: true, force: true });
  }
}
