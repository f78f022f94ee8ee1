import type { BrowserContext, Page } from '@playwright/test';
import { largeProject } from '../../bench/largeProject';
import { randomFrom } from '../../randomFrom';
import { readKept, replayed } from '../support/coding/keptProject';
import { openAtDesk } from '../support/coding/openProject';
import { type Course, nextSteps, toldOf } from '../support/coding/steps';
import { kept } from '../support/desk';
import { expect, test } from '../support/fixtures';

/** Enough to notice when it breaks; 200 are asked for by hand (CONTRIBUTING.md). */
const KILLS = Number(process.env.KILLS ?? 5);
const SEED = Number(process.env.KILL_SEED ?? 22);
/** A tab is killed after this many milliseconds at most, in which a dozen things can be done. */
const LONGEST_LIFE_MS = 4000;
const CRASHES = 0.3;

/** Documents whose every sentence is still open. */
function openDocuments(): Record<string, Uint8Array> {
  const none = new TextEncoder().encode('{ "events": [] }\n');
  return { ...largeProject(8), 'data/events.json': none };
}

/** Ends a tab as it is: closed without asking the page, or by a fault of its process. */
async function kill(context: BrowserContext, page: Page, crashes: boolean): Promise<void> {
  if (crashes) {
    const session = await context.newCDPSession(page);
    // Its answer never comes.
    session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
  }
  await page.close({ runBeforeUnload: false });
}

interface Life {
  /** The courses that the project has taken, the first being that from which it started. */
  readonly courses: readonly Course[];
  /** How many of the steps from one to the next were done, as far as the coder saw. */
  readonly done: number;
}

/** Does one thing after the other until the tab is gone. */
async function live(page: Page, start: Course, random: () => number): Promise<Life> {
  const courses = [start];
  let done = 0;
  for (;;) {
    try {
      const before = courses.at(-1) ?? start;
      const steps = await nextSteps(page, before, Math.floor(random() * 1e6), random);
      courses.push(...steps.map(({ after }) => after));
      const runs = steps.map(async ({ run }) => {
        await run();
        done += 1;
      });
      const ended = await Promise.allSettled(runs);
      const failed = ended.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
    } catch (error) {
      if (page.isClosed() || /crash|closed/i.test(String(error))) return { courses, done };
      throw error;
    }
  }
}

test('a tab that is killed at any moment loses at most one action', async ({ page, context }) => {
  test.setTimeout(30_000 + KILLS * 15_000);
  const random = randomFrom(SEED);
  await openAtDesk(page, openDocuments());
  const address = page.url();
  let [tab, turn] = [page, 0];
  let course: Course = { done: [], undone: [] };
  const tally = { steps: 0, lost: 0 };
  for (let count = 1; count <= KILLS; count += 1) {
    const life = random() * LONGEST_LIFE_MS;
    const isCrash = random() < CRASHES;
    const lived = live(tab, course, random);
    await new Promise((resolve) => setTimeout(resolve, life));
    await kill(context, tab, isCrash);
    const { courses, done } = await lived;

    tab = await context.newPage();
    await tab.goto(address);
    await expect(kept(tab), `life ${count}`).toHaveText('Kept on this device');
    const now = await readKept(tab);
    const steps = now.turn - turn;
    // What was on its way as the tab was killed may have been kept; of what was done, one at most was not.
    expect(steps, `life ${count}: ${done} steps done`).toBeGreaterThanOrEqual(done - 1);
    expect(steps, `life ${count}`).toBeLessThan(courses.length);
    course = courses[steps] ?? course;
    turn = now.turn;
    const told = now.edits.map(toldOf);
    expect(told.slice(0, now.done), `life ${count}`).toEqual(course.done);
    expect(told.slice(now.done).toReversed(), `life ${count}`).toEqual(course.undone);
    const { events } = replayed(now);
    for (const { title } of events) expect(title.en).not.toBe('');
    tally.steps += done;
    tally.lost += Math.max(0, done - steps);
  }
  console.log(`${KILLS} tabs killed, ${tally.steps} steps, ${tally.lost} of them lost`);
  // What was done in all those lives can be taken back in this one.
  const undo = tab.getByRole('button', { name: 'Undo' });
  for (const _ of course.done.slice(-5)) await undo.click();
  await expect(kept(tab)).toHaveText('Kept on this device');
  expect((await readKept(tab)).done).toBe(Math.max(0, course.done.length - 5));
});
