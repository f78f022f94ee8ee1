import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readEvents } from '../../src/events/read/readEvents';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { buildPage } from '../buildPage';
import { runBinaryFilesBench } from './binaryFiles';
import { collectGarbage, taskMs } from './devTools';
import { ucdpShaped } from './generate/ucdpShaped';
import { median } from './median';
import { memoryOfTree, processWith } from './processes';

/**
 * What an own file of a million rows costs: reading it against the bare parser, in Chromium and in Node, and
 * memory as the sum of all processes of the browser, against the app without it.
 */

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const SEED = 8;
const TURNS = 3;
const SAMPLE_MS = 400;
const SETTLE_MS = 8_000;
const AFTER_SEARCH_MS = 2_000;
/** Words that some own events hold, and none of the records. */
const SEARCHES = ['village', 'district', 'insurgents', 'civilians', 'communal'];
const LONGEST_READING_MS = 900_000;
const MB = 1_000_000;

/** What is asked for, in MB above the app without a file. */
const MOST_AT_REST_MB = 250;
const MOST_AT_PEAK_MB = 600;
const MOST_FILTER_MS = 100;
const MOST_RATIO = 1.4;

const row = (name: string, value: string): string => `  ${name.padEnd(52)}${value.padStart(12)}`;
const inMb = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
const verdict = (value: number, most: number): string =>
  `${value <= most ? 'within' : 'over'} ${most}`;

async function writeFile(path: string): Promise<void> {
  const file = createWriteStream(path);
  for await (const chunk of ucdpShaped(ROWS, SEED))
    if (!file.write(chunk)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

function bareSeconds(path: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path), {
      chunk: () => undefined,
      complete: () => resolve((performance.now() - start) / 1000),
      error: reject,
    });
  });
}

/**
 * A file as a browser has it: its parts are read beside the script, as they are for the parser's stream. Node's
 * own blobs of files come in pieces of 64 KB, each of which waits for the script.
 */
class FileOnDisk extends Blob {
  override readonly size: number;

  constructor(
    private readonly handle: FileHandle,
    private readonly from: number,
    private readonly to: number,
  ) {
    super();
    this.size = to - from;
  }

  override slice(from = 0, to = this.size): FileOnDisk {
    const end = Math.min(this.from + to, this.to);
    return new FileOnDisk(this.handle, this.from + from, end);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    await this.handle.read(bytes, 0, this.size, this.from);
    return bytes.buffer;
  }
}

async function ownSeconds(path: string): Promise<number> {
  const start = performance.now();
  const handle = await open(path);
  const outcome = await readEvents(new FileOnDisk(handle, 0, statSync(path).size));
  if (outcome.type !== 'read' || outcome.report.taken !== ROWS)
    throw new Error(`the file was not read: ${JSON.stringify(outcome).slice(0, 300)}`);
  await handle.close();
  return (performance.now() - start) / 1000;
}

interface Readers {
  /** Seconds that the parser alone takes for the file, in pieces, each thrown away. */
  readonly bare: () => Promise<number>;
  /** Seconds until all rows of the file are columns of events. */
  readonly own: () => Promise<number>;
}

/** Both by turns, as the machine's speed changes. */
async function compareWithParser(where: string, readers: Readers): Promise<void> {
  const bare: number[] = [];
  const own: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    bare.push(await readers.bare());
    own.push(await readers.own());
  }
  const ratio = median(own) / median(bare);
  console.log(`Reading it in ${where}:`);
  console.log(row('the bare parser, in pieces', `${median(bare).toFixed(1)} s`));
  console.log(row('reading to columns', `${median(own).toFixed(1)} s`));
  console.log(row('ratio', ratio.toFixed(2)), verdict(ratio, MOST_RATIO));
}

/** As a reader's browser does it: a file of the disk that a page was given, without the app around it. */
async function compareInChromium(root: string, folder: string, path: string): Promise<void> {
  const built = join(folder, 'page');
  await buildPage(join(root, 'tests', 'bench', 'tableReaders'), built);
  const host = await startHost(built);
  const browser = await chromium.launch(await resolveChromium());
  try {
    const page = await browser.newPage();
    await page.goto(host.origin);
    await page.getByLabel('Table').setInputFiles(path);
    await compareWithParser('Chromium', {
      bare: () => page.evaluate(() => window.tableReaders.bare()),
      own: () => page.evaluate((rows) => window.tableReaders.own(rows), ROWS),
    });
  } finally {
    await browser.close();
    await host.disappear();
  }
}

async function measureMemory(page: Page, cdp: CDPSession, root: number, path: string) {
  await page.waitForTimeout(SETTLE_MS);
  await collectGarbage(cdp);
  const empty = memoryOfTree(root);
  let peak = empty;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(root));
  }, SAMPLE_MS);
  const start = performance.now();
  await page.getByLabel('Open your events').setInputFiles(path);
  await page
    .getByRole('button', { name: 'Show the list' })
    .waitFor({ timeout: LONGEST_READING_MS });
  const seconds = (performance.now() - start) / 1000;
  await page.waitForTimeout(SETTLE_MS);
  clearInterval(sampling);
  await collectGarbage(cdp);
  await page.waitForTimeout(SETTLE_MS);
  return { seconds, peak: peak - empty, rest: memoryOfTree(root) - empty };
}

/** Main-thread time of what follows from a change of the search: the median of some words. */
async function filterMs(page: Page, cdp: CDPSession): Promise<number> {
  const costs: number[] = [];
  for (const word of SEARCHES) {
    const before = await taskMs(cdp);
    await page.getByRole('searchbox').fill(word);
    await page.waitForTimeout(AFTER_SEARCH_MS);
    costs.push((await taskMs(cdp)) - before);
  }
  await page.getByRole('searchbox').fill('');
  return costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
}

/** Main-thread time of opening the list of all events, its code included. */
async function listMs(page: Page, cdp: CDPSession): Promise<number> {
  const before = await taskMs(cdp);
  await page.getByRole('button', { name: 'Show the list' }).click();
  await page.locator('.own-row').first().waitFor();
  return (await taskMs(cdp)) - before;
}

/** Runs the benchmark on `dist/`, which must have been built. */
export async function runOwnFilesBench(root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'own-files-'));
  const path = join(folder, 'ged.csv');
  await writeFile(path);
  console.log(`${ROWS} rows shaped like UCDP GED, ${inMb(statSync(path).size)}\n`);
  await compareInChromium(root, folder, path);
  await compareWithParser('Node', { bare: () => bareSeconds(path), own: () => ownSeconds(path) });
  await runBinaryFilesBench();

  const profile = mkdtempSync(join(tmpdir(), 'own-profile-'));
  const { executablePath, args, env } = await resolveChromium();
  const host = await startHost(join(root, 'dist'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, ...WITH_WEBGL],
    env,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${host.origin}/`);
    await page.locator('[data-ready="true"]').waitFor();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const filterWithout = await filterMs(page, cdp);
    const { seconds, peak, rest } = await measureMemory(page, cdp, processWith(profile), path);
    console.log(row('in the browser, until it is on the map', `${seconds.toFixed(1)} s`));
    console.log('\nMemory above the app without a file, all processes:');
    console.log(row('at the peak of reading', inMb(peak)), verdict(peak / MB, MOST_AT_PEAK_MB));
    console.log(row('at rest', inMb(rest)), verdict(rest / MB, MOST_AT_REST_MB));
    const filterWith = await filterMs(page, cdp);
    console.log('\nMain-thread time of a search, map and lists included:');
    console.log(row('without the file', `${filterWithout.toFixed(0)} ms`));
    console.log(row('with it', `${filterWith.toFixed(0)} ms`));
    const added = filterWith - filterWithout;
    console.log(row('added', `${added.toFixed(0)} ms`), verdict(added, MOST_FILTER_MS));
    const list = await listMs(page, cdp);
    console.log(row('\nMain-thread time of opening the list', `${list.toFixed(0)} ms`));
  } finally {
    await context.close();
    await host.disappear();
    rmSync(folder, { recursive: true });
    rmSync(profile, { recursive: true, force: true });
  }
  return 0;
}
