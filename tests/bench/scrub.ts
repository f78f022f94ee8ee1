import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { resolveChromium, WITH_WEBGL } from '../browser/support/chromium';
import { startHost } from '../browser/support/host';
import { median } from './median';
import { countMutations, doStep, installProbes, type MutationCounts } from './probes';
import { cpuMsOfTree, processWith } from './processes';

/**
 * How much a step of the timeline costs, on the built app in `dist/`. Everything is measured in one
 * run on one machine and compared as ratios, as times alone say little about another machine.
 */

const PORT = 4182;
const WARM_UP_STEPS = 10;
const STEPS = 60;
const DRAG_PX = 420;
const DRAG_MOVES = 90;
const FRAME_MS = 16;
const AFTER_REST_MS = 1000;

/** What the specification asks for. */
const MOST_STEP_RATIO = 1.2;
const LONGEST_TASK_MS = 50;

/**
 * Sixty days on from here lie all the events of January and February 2013. With context, so that a
 * step has as much to draw as in all measurements so far.
 */
const WINDOW = 't=2012-12-20..2012-12-28&tier=corpus,context';

type StepKind = Parameters<typeof doStep>[0]['kind'];

/** What a step costs, in milliseconds. */
interface Cost {
  /** On all cores, in all processes of the browser, the painting ones included; mean. */
  readonly meanMs: number;
  /** The same of the steps that changed what the map shows. */
  readonly drawnMs: number;
  /** Share of these, 0 to 1. */
  readonly drawn: number;
  /** Main-thread time of the page; median. */
  readonly busyMs: number;
}

/** The parts of the page that change beside the map; hidden, they keep their places. */
const BESIDE_THE_MAP =
  '.app-layers, .app-timeline, .app-evidence { visibility: hidden !important }';

function hideTheRest(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function open(browser: Browser, hash: string, withMap = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.addInitScript(installProbes);
  if (!withMap) await page.route(/MapView.*\.js$/, (route) => route.abort());
  await page.goto(`http://127.0.0.1:${PORT}/#${hash}`);
  if (withMap) await page.locator('[data-ready="true"]').waitFor();
  else await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** After a step the page is left alone for this long, and then whatever it does belongs to the step. */
const STEP_MS = 250;

/** Means and medians over many steps of one sort; `idleMs` is what the browser spends on no step. */
async function costOf(page: Page, root: number, kind: StepKind, idleMs = 0): Promise<Cost> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const draws = () => page.evaluate(() => window.probes.draws);
  const steps: { readonly cpu: number; readonly busy: number; readonly drew: boolean }[] = [];
  for (let step = 0; step < WARM_UP_STEPS + STEPS; step++) {
    const before = { draws: await draws(), busy: await taskMs(cdp), cpu: cpuMsOfTree(root) };
    await page.evaluate(doStep, { kind, step });
    await page.waitForTimeout(STEP_MS);
    const cpu = cpuMsOfTree(root) - before.cpu - idleMs;
    const busy = (await taskMs(cdp)) - before.busy;
    if (step >= WARM_UP_STEPS) steps.push({ cpu, busy, drew: (await draws()) > before.draws });
  }
  const drawn = steps.filter(({ drew }) => drew);
  const mean = (of: typeof steps) => of.reduce((sum, { cpu }) => sum + cpu, 0) / of.length;
  return {
    meanMs: mean(steps),
    drawnMs: mean(drawn),
    drawn: drawn.length / steps.length,
    busyMs: median(steps.map(({ busy }) => busy)),
  };
}

/** Drags the handle "To" to and fro; returns the longest time in which the page could not answer. */
async function longestTaskOfDrag(page: Page): Promise<number> {
  const box = await page.getByRole('slider', { name: 'To', exact: true }).boundingBox();
  if (!box) throw new Error('the slider "To" is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => window.probes.startHeartbeat());
  for (let move = 1; move <= DRAG_MOVES; move++) {
    const share = Math.sin((move / DRAG_MOVES) * Math.PI);
    await page.mouse.move(x - DRAG_PX * share, y);
    await page.waitForTimeout(FRAME_MS);
  }
  const longest = await page.evaluate(() => window.probes.stopHeartbeat());
  await page.mouse.up();
  return longest;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(12)).join('')}`;

function printRatios(bare: Cost, scrub: Cost): void {
  const drawing = scrub.drawnMs / bare.meanMs;
  console.log(
    `    mean ${(scrub.meanMs / bare.meanMs).toFixed(2)}; ` +
      `${Math.round(scrub.drawn * 100)} % changed what is drawn: ${drawing.toFixed(2)}`,
  );
}

function printSteps(bare: Cost, alone: Cost, scrub: Cost, mapless: Cost): void {
  console.log('\nOne step:');
  console.log(row('', 'all cores', 'main thread'));
  console.log(row('redraw of the map without events', ms(bare.meanMs), ms(bare.busyMs)));
  console.log(row('scrub step, map alone', ms(alone.meanMs), ms(alone.busyMs)));
  console.log(row('scrub step, whole page', ms(scrub.meanMs), ms(scrub.busyMs)));
  console.log(row('scrub step without the map', ms(mapless.meanMs), ms(mapless.busyMs)));
  console.log('  ratios to the redraw, map alone (the rest of the page hidden):');
  printRatios(bare, alone);
  console.log('  ratios to the redraw, whole page:');
  printRatios(bare, scrub);
  const worst = Math.max(alone.drawnMs, alone.meanMs) / bare.meanMs;
  const verdict = worst <= MOST_STEP_RATIO ? 'within' : 'over';
  console.log(`  the map alone is ${verdict} ${MOST_STEP_RATIO} × the redraw`);
}

function printDrag(withMap: number, withoutMap: number): void {
  console.log('\nLongest task of a scripted drag:');
  console.log(row('with the map', ms(withMap)));
  console.log(row('without the map', ms(withoutMap)));
  const verdict = withoutMap <= LONGEST_TASK_MS ? 'within' : 'over';
  console.log(`  apart from the map's redraw it is ${verdict} ${LONGEST_TASK_MS} ms`);
}

/** Regions that nothing may change in while the time is dragged. */
const STILL: readonly (keyof MutationCounts)[] = ['header', 'legend', 'mapFrame', 'axis'];

function printMutations(counts: MutationCounts): boolean {
  console.log('\nChanges in the page during the drag:');
  for (const [region, count] of Object.entries(counts)) console.log(row(region, String(count)));
  const moved = STILL.filter((region) => counts[region] > 0);
  console.log(
    moved.length === 0
      ? '  only the timeline, the counts and the list changed'
      : `  these should not have changed: ${moved.join(', ')}`,
  );
  return moved.length === 0;
}

async function measure(browser: Browser, root: number): Promise<boolean> {
  const bare = await open(browser, `${WINDOW}&layers=`);
  const { meanMs: idleMs } = await costOf(bare, root, 'nothing');
  const bareCost = await costOf(bare, root, 'nudge', idleMs);
  await bare.close();

  const alone = await open(browser, WINDOW);
  await alone.evaluate(hideTheRest, BESIDE_THE_MAP);
  const aloneCost = await costOf(alone, root, 'scrub', idleMs);
  await alone.close();

  const full = await open(browser, WINDOW);
  const fullCost = await costOf(full, root, 'scrub', idleMs);
  // The keyboard's marks follow once the map has rested; what is counted is the drag.
  await full.waitForTimeout(AFTER_REST_MS);
  await full.evaluate(countMutations);
  const withMap = await longestTaskOfDrag(full);
  const counts = await full.evaluate(() => window.probes.mutations());
  await full.close();

  const mapless = await open(browser, WINDOW, false);
  printSteps(bareCost, aloneCost, fullCost, await costOf(mapless, root, 'scrub', idleMs));
  printDrag(withMap, await longestTaskOfDrag(mapless));
  await mapless.close();
  return printMutations(counts);
}

/** Runs the benchmark on `dist/`, which must have been built; 1 where a still region moved. */
export async function runScrubBench(root: string): Promise<number> {
  const { executablePath, args, env } = await resolveChromium();
  const host = await startHost(join(root, 'dist'), '/', PORT);
  const mark = `--bench-of=${process.pid}`;
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...WITH_WEBGL, mark],
    env,
  });
  try {
    return (await measure(browser, processWith(mark))) ? 0 : 1;
  } finally {
    await browser.close();
    await host.disappear();
  }
}
