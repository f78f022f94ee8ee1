import type { Browser } from '@playwright/test';
import { zipSync } from 'fflate';
import { inMs, MEASURED_PAGE, onBuiltPage } from './builtPage';
import { largeProject, RECORDS_EACH } from './largeProject';

const DOCUMENTS = 20;
const OPENINGS = 9;
/** Where the next page finds what was measured in this one. */
const KEPT_AS = 'opening';

interface Opening {
  /** Milliseconds from the choice of the file to when the page leaves for the project. */
  readonly took: number;
  /** The longest time for which it answered nothing in between. */
  readonly blocked: number;
}

/** Runs in the page, before a file is chosen. */
function watchOpening(name: string): void {
  let start = 0;
  let blocked = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (start > 0) blocked = Math.max(blocked, duration);
  });
  tasks.observe({ type: 'longtask' });
  addEventListener(
    'change',
    ({ timeStamp }) => {
      start = timeStamp;
    },
    { capture: true, once: true },
  );
  addEventListener('pagehide', () => {
    const took = performance.now() - start;
    sessionStorage.setItem(name, JSON.stringify({ took, blocked }));
  });
}

async function openOnce(browser: Browser, buffer: Buffer): Promise<Opening> {
  const context = await browser.newContext({
    ...MEASURED_PAGE,
    // What a first visit stores for later would be measured with it.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('[data-relief]').waitFor({ timeout: 60_000 });
  await page.evaluate(watchOpening, KEPT_AS);
  const file = { name: 'project.zip', mimeType: 'application/zip', buffer };
  await page.getByLabel('Open your events').setInputFiles(file);
  await page.waitForURL(/project=local/, { timeout: 60_000 });
  const kept = await page.evaluate((name) => sessionStorage.getItem(name), KEPT_AS);
  await context.close();
  if (kept === null) throw new Error('nothing was measured');
  return JSON.parse(kept) as Opening;
}

/**
 * Prints how long it takes in a browser, on the built app in `dist/` with its map drawn, from the choice of an
 * archive of 20 documents and 500 records to when the page leaves for it: read and checked in a worker, and kept.
 * Of nine openings, each in a browser without anything stored.
 */
export const runProjectsPageBench = (root: string): Promise<void> =>
  onBuiltPage(root, async (browser) => {
    const buffer = Buffer.from(zipSync(largeProject(DOCUMENTS)));
    const openings: Opening[] = [];
    for (let count = 0; count < OPENINGS; count += 1)
      openings.push(await openOnce(browser, buffer));
    for (const [what, of] of [
      ['from the file to the project', ({ took }: Opening) => took],
      ['longest time without an answer', ({ blocked }: Opening) => blocked],
    ] as const)
      console.log(
        `${DOCUMENTS * RECORDS_EACH} records in the page, ${what}: ${inMs(openings.map(of))}`,
      );
  });
