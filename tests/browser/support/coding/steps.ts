import type { Page } from '@playwright/test';
import type { Edit } from '../../../../src/workbench/work/history';
import { expect } from '../fixtures';
import { card, group } from './card';

/** What was done of a project and what undone, an edit a text, the newest last. */
export interface Course {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

const RECORD = 'record_added';
const ASIDE = 'set_aside';

/** What tells an edit from others: its name, and the title and roles that a changed record has then. */
export function toldOf({ name, changes }: Edit): string {
  const after = changes.flatMap((change) =>
    'list' in change && change.list === 'events' ? (change.after ?? []) : [],
  );
  const record = after.at(-1);
  if (name !== 'record_changed' || !record) return name;
  return `${record.title.en}, ${record.places.map(({ role }) => role).join(' ')}`;
}

/** One action of a coder: what it leads to, and how it is done. */
interface Step {
  readonly after: Course;
  run(): Promise<void>;
}

const textOf = (page: Page) =>
  page.getByRole('region', { name: 'Document' }).getByRole('textbox', { name: /^Text of/ });
const titleOf = (page: Page) => card(page).getByLabel('Title', { exact: true });
const roleOf = (page: Page) => group(page, 'places').getByRole('combobox', { name: /^Part of/ });

const and = ({ done }: Course, edit: string): Course => ({ done: [...done, edit], undone: [] });

const makeRecord = (page: Page, course: Course): Step => ({
  after: and(course, RECORD),
  async run() {
    await textOf(page).press('n');
    await page.keyboard.press('Enter');
    await expect(titleOf(page)).toBeFocused();
  },
});

const setAside = (page: Page, course: Course): Step => ({
  after: and(course, ASIDE),
  async run() {
    await textOf(page).press('n');
    await page.keyboard.press('g');
    await page.getByRole('button', { name: 'background', exact: true }).click();
  },
});

async function retitle(page: Page, course: Course, number: number): Promise<Step> {
  const title = `Title ${number}`;
  const role = await roleOf(page).inputValue();
  return {
    after: and(course, `${title}, ${role}`),
    async run() {
      await titleOf(page).fill(title);
      await titleOf(page).press('Enter');
    },
  };
}

async function changePart(page: Page, course: Course): Promise<Step> {
  const role = (await roleOf(page).inputValue()) === 'near' ? 'location' : 'near';
  const title = await titleOf(page).inputValue();
  return {
    after: and(course, `${title}, ${role}`),
    async run() {
      await roleOf(page).selectOption(role);
    },
  };
}

const undone = ({ done, undone: others }: Course): Course => ({
  done: done.slice(0, -1),
  undone: [...others, ...done.slice(-1)],
});
const redone = ({ done, undone: [...others] }: Course): Course => {
  const last = others.pop();
  return { done: last === undefined ? done : [...done, last], undone: others };
};

/** As often as a key repeats that is held for a moment. */
const HELD = 4;

/** Undoes or does again, some of it as by a key that is held down. */
async function hold(page: Page, course: Course, key: string, chance: number): Promise<Step[]> {
  const [go, left] = key.includes('Shift')
    ? [redone, course.undone.length]
    : [undone, course.done.length];
  await textOf(page).focus();
  const steps: Step[] = [];
  for (let after = go(course); steps.length < Math.min(left, 1 + chance * HELD); after = go(after))
    steps.push({ after, run: () => page.keyboard.press(key) });
  return steps;
}

/**
 * The next actions by chance, which follow each other without a pause; what can be done is done, most often
 * with the open record.
 */
export async function nextSteps(
  page: Page,
  course: Course,
  number: number,
  random: () => number,
): Promise<readonly Step[]> {
  const chance = random();
  const hasRecord = await titleOf(page).isVisible();
  if (course.undone.length > 0 && chance < 0.3)
    return hold(page, course, 'Control+Shift+Z', random());
  if (course.done.length > 0 && chance < 0.2) return hold(page, course, 'Control+z', random());
  if (hasRecord && chance < 0.5) return [await retitle(page, course, number)];
  if (hasRecord && chance < 0.75) return [await changePart(page, course)];
  return [chance < 0.85 ? setAside(page, course) : makeRecord(page, course)];
}
