import type { Page } from '@playwright/test';
import { taskMs } from './devTools';
import { median } from './median';
import { doStep } from './probes';
import { cpuMsOfTree } from './processes';

const WARM_UP_STEPS = 10;
const STEPS = 60;

type StepKind = Parameters<typeof doStep>[0]['kind'];

/** What a step costs, in milliseconds. */
export interface Cost {
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

function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Leaves only the map to be painted. */
export const hideAllButMap = (page: Page): Promise<void> => page.evaluate(addStyle, BESIDE_THE_MAP);

/** After a step the page is left alone for this long, and then whatever it does belongs to the step. */
const STEP_MS = 250;

/** Means and medians over many steps of one sort; `idleMs` is what the browser spends on no step. */
export async function costOf(page: Page, root: number, kind: StepKind, idleMs = 0): Promise<Cost> {
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
