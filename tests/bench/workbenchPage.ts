import type { Browser, Page } from '@playwright/test';
import { codingEn } from '../../src/ui/messages/coding';
import { openAtDesk } from '../browser/support/coding/openProject';
import { inMs, MEASURED_PAGE, onBuiltPage } from './builtPage';
import { largeProject, RECORDS_EACH } from './largeProject';

const WARM_UP = 3;
const EDITS = 18;
/** After a change the page is left alone for so long. */
const REST_MS = 1000;
const OPEN_WITHIN_MS = 180_000;

/** In turn given to one record: its words do not carry the first, so that it goes, and comes back. */
const KINDS = ['political', 'attack'] as const;

/** What is to have changed, and where it stands. */
const SHOWN = { map: '#map .records-picture', timeline: '#timeline .timeline-bars' } as const;
type Shown = keyof typeof SHOWN;

/** Runs in the page: milliseconds from the next click on a choice to the frame in which each part is another. */
function timeToFrames(parts: Readonly<Record<string, string>>): void {
  const times = Object.entries(parts).map(
    ([name, selector]) =>
      new Promise<readonly [string, number]>((resolve) => {
        let start = 0;
        const clicked = ({ target, timeStamp }: Event): void => {
          if (target instanceof HTMLInputElement && start === 0) start = timeStamp;
        };
        addEventListener('click', clicked, true);
        // Comparing the pictures themselves would take longer than drawing them.
        const watch = new MutationObserver(() => {
          if (start === 0) return;
          watch.disconnect();
          removeEventListener('click', clicked, true);
          requestAnimationFrame(() => {
            // Once the frame has been handed over, a message is the next that is heard of.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve([name, performance.now() - start]);
            port2.postMessage(null);
          });
        });
        const part = document.querySelector(selector);
        if (!part) throw new Error(`there is no ${selector}`);
        watch.observe(part, { subtree: true, childList: true, attributes: true });
      }),
  );
  Object.assign(window, { changed: Promise.all(times).then(Object.fromEntries) });
}

async function measure(page: Page): Promise<readonly Record<Shown, number>[]> {
  const card = page.getByRole('region', { name: 'Record' });
  await card.getByRole('listitem').first().getByRole('button').click();
  const times: Record<Shown, number>[] = [];
  for (let edit = 0; edit < WARM_UP + EDITS; edit += 1) {
    const kind = KINDS[edit % KINDS.length] ?? 'attack';
    await page.waitForTimeout(REST_MS);
    await page.evaluate(timeToFrames, SHOWN);
    await card.getByRole('radio', { name: codingEn[`kind.${kind}`], exact: true }).click();
    const took = await page.evaluate(() => (window as unknown as { changed: unknown }).changed);
    if (edit >= WARM_UP) times.push(took as Record<Shown, number>);
  }
  return times;
}

async function measureProject(browser: Browser, documents: number): Promise<void> {
  const page = await browser.newPage(MEASURED_PAGE);
  page.setDefaultTimeout(OPEN_WITHIN_MS);
  const start = performance.now();
  await openAtDesk(page, largeProject(documents));
  await page.locator(SHOWN.map).waitFor();
  const opened = performance.now() - start;
  const times = await measure(page);
  const told = (Object.keys(SHOWN) as Shown[]).map(
    (part) => `${part} ${inMs(times.map((each) => each[part]))}`,
  );
  console.log(
    `${documents * RECORDS_EACH} records in the page, opened in ${(opened / 1000).toFixed(1)} s: from the click to the ${told.join(', to the ')}`,
  );
  await page.close();
}

/**
 * Prints how long it takes in a browser, on the built app in `dist/`, from the click that gives a record
 * a kind, by which it goes or comes back, to the frame in which map and timeline show it; in projects of 500
 * and of 5,000 records, all of them at one town. Medians of 18.
 */
export const runWorkbenchPageBench = (root: string): Promise<void> =>
  onBuiltPage(root, async (browser) => {
    for (const documents of [20, 200]) await measureProject(browser, documents);
  });
