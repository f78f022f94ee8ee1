import type { BrowserContext, Page } from '@playwright/test';
import { largeProject } from '../../bench/largeProject';
import { randomFrom } from '../../randomFrom';
import { readKept, replayed } from '../support/coding/keptProject';
import { openAtDesk } from '../support/coding/openProject';
import { type Course, nextStep, toldOf } from '../support/coding/steps';
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

/**
 * Does one thing after the other until the tab is gone. The courses that the project has taken, the first
 * being that from which it started; of the last nobody knows whether it was done.
 */
async function live(page: Page, start: Course, random: () => number): Promise<Course[]> {
  const courses = [start];
  for (let number = 0; ; number += 1) {
    try {
      const before = courses.at(-1) ?? start;
      const step = await nextStep(page, before, Math.floor(random() * 1e6) + number, random());
      courses.push(step.after);
      await step.run();
    } catch (error) {
      if (page.isClosed() || /crash|closed/i.test(String(error))) return courses;
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
    const courses = await lived;

    tab = await context.newPage();
    await tab.goto(address);
    await expect(kept(tab), `life ${count}`).toHaveText('Kept on this device');
    const now = await readKept(tab);
    const steps = now.turn - turn;
    const begun = courses.length - 1;
    // The last one may have been on its way; of those before it one at most.
    expect(steps, `life ${count}: ${begun} steps begun`).toBeGreaterThanOrEqual(begun - 2);
    expect(steps, `life ${count}`).toBeLessThanOrEqual(begun);
    course = courses[steps] ?? course;
    turn = now.turn;
    const told = now.edits.map(toldOf);
    expect(told.slice(0, now.done), `life ${count}`).toEqual(course.done);
    expect(told.slice(now.done).toReversed(), `life ${count}`).toEqual(course.undone);
    const { events } = replayed(now);
    for (const { title } of events) expect(title.en).not.toBe('');
    tally.steps += begun;
    tally.lost += Math.max(0, begun - 1 - steps);
  }
  console.log(`${KILLS} tabs killed, ${tally.steps} steps, ${tally.lost} of them lost`);
  // What was done in all those lives can be taken back in this one.
  const undo = tab.getByRole('button', { name: 'Undo' });
  for (const _ of course.done.slice(-5)) await undo.click();
  await expect(kept(tab)).toHaveText('Kept on this device');
  expect((await readKept(tab)).done).toBe(Math.max(0, course.done.length - 5));
});
