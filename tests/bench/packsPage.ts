import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { type Host, startHost } from '../browser/support/host';
import { collectGarbage } from './devTools';
import { installProbes } from './probes';
import { memoryOfTree, processWith } from './processes';
import { costOf, hideAllButMap } from './stepCost';

/** What reading a pack of twelve years costs in the page; the app is in `dist/`. */

/** Four months of the pack, and 30 days that stay within them while they are moved on by 70. */
const LOADED = 't=2013-01-01..2013-04-30';
const WINDOW = 't=2013-01-10..2013-02-08';
const NEXT_MONTH = 't=2013-05-05..2013-05-06';
const SETTLE_MS = 8_000;
const MB = 1_000_000;

/** What is asked for. */
const MOST_FIRST_BYTES = 5 * MB;
const MOST_FIRST_REQUESTS = 6;
const MOST_MONTH_BYTES = 1.2 * MB;
const MOST_STEP_RATIO = 1.3;
const MOST_MEMORY_MB = 400;

const row = (name: string, value: string): string => `  ${name.padEnd(52)}${value.padStart(14)}`;
const verdict = (value: number, most: number): string =>
  `${value <= most ? 'within' : 'over'} ${most}`;

const PACK = '/pack/';

/** Files of the pack that were asked for since there were `from` requests, and their bytes. */
function askedFor({ asked }: Host, folder: string, from: number) {
  const paths = asked.slice(from).filter((path) => path.startsWith(PACK));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return { requests: paths.length, bytes };
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForTimeout(SETTLE_MS);
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(installProbes);
  await page.goto(address);
  await page.locator('[data-ready="true"]').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

async function memory(page: Page, root: number): Promise<number> {
  await collectGarbage(await page.context().newCDPSession(page));
  await page.waitForTimeout(SETTLE_MS);
  return memoryOfTree(root);
}

async function measure(context: BrowserContext, host: Host, folder: string, root: number) {
  const bare = await open(context, `${host.origin}/#${WINDOW}&layers=`);
  await hideAllButMap(bare);
  const { meanMs: idleMs } = await costOf(bare, root, 'nothing');
  const redraw = await costOf(bare, root, 'nudge', idleMs);
  const empty = await memory(bare, root);
  await bare.close();

  const before = host.asked.length;
  const page = await open(context, `${host.origin}/?events=${PACK.slice(1)}`);
  const first = askedFor(host, folder, before);
  console.log(
    row('first view, requests', String(first.requests)),
    verdict(first.requests, MOST_FIRST_REQUESTS),
  );
  console.log(
    row('first view, MB', (first.bytes / MB).toFixed(2)),
    verdict(first.bytes, MOST_FIRST_BYTES),
  );
  await goTo(page, LOADED);
  const beforeNext = host.asked.length;
  await goTo(page, NEXT_MONTH);
  const next = askedFor(host, folder, beforeNext);
  console.log(
    row(`the next month, MB in ${next.requests} requests`, (next.bytes / MB).toFixed(2)),
    verdict(next.bytes, MOST_MONTH_BYTES),
  );
  await goTo(page, WINDOW);
  await hideAllButMap(page);
  const step = await costOf(page, root, 'move', idleMs);
  console.log(row('redraw of the map without events', `${redraw.meanMs.toFixed(1)} ms`));
  console.log(row('the 30 days moved by one, loaded, map alone', `${step.meanMs.toFixed(1)} ms`));
  console.log(row('of these drew something else', `${Math.round(100 * step.drawn)} %`));
  const ratio = step.meanMs / redraw.meanMs;
  console.log(row('ratio', ratio.toFixed(2)), verdict(ratio, MOST_STEP_RATIO));
  const more = ((await memory(page, root)) - empty) / MB;
  console.log(
    row('memory above the app without it, MB', more.toFixed(0)),
    verdict(more, MOST_MEMORY_MB),
  );
}

/** Prints what the pack in `pack` costs a reader of the page, against the same page without it. */
export async function measurePackPage(root: string, pack: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pack-page-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  symlinkSync(pack, join(folder, 'pack'));
  const profile = mkdtempSync(join(tmpdir(), 'pack-profile-'));
  const { executablePath, args, env } = await resolveChromium();
  const host = await startHost(folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, ...WITH_WEBGL],
    env,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  try {
    await measure(context, host, folder, processWith(profile));
  } finally {
    await context.close();
    await host.disappear();
    rmSync(folder, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true });
  }
}
