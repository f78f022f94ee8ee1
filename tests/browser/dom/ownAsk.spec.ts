import type { Page } from '@playwright/test';
import type { Question } from '../../../src/events/read/outcome';
import { QUESTIONS } from '../../unit/events/desk/questions';
import { askInstead, askNext } from '../support/askedQuestions';
import { expect, test } from '../support/fixtures';
import { pageFaults } from '../support/pageFaults';

/** What of a dialog sticks out of the screen or of itself, and what of its buttons is out of sight. */
const outOfSight = (page: Page) =>
  page.getByRole('dialog').evaluate((dialog) => {
    const box = dialog.getBoundingClientRect();
    const inside = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return (
        left >= Math.max(0, box.left) - 1 &&
        right <= Math.min(innerWidth, box.right) + 1 &&
        top >= Math.max(0, box.top) - 1 &&
        bottom <= Math.min(innerHeight, box.bottom) + 1
      );
    };
    const body = dialog.querySelector('.ask-body');
    return [
      ...(body && body.scrollWidth > body.clientWidth ? ['the body scrolls sideways'] : []),
      ...[dialog, ...dialog.querySelectorAll('.ask-buttons button, h2')]
        .filter((element) => !inside(element))
        .map((element) => element.outerHTML.slice(0, 80)),
    ];
  });

const SETTINGS = [
  { lang: 'en', colorScheme: 'light', width: 1280, height: 800 },
  { lang: 'fr', colorScheme: 'dark', width: 390, height: 844 },
  { lang: 'fr', colorScheme: 'light', width: 360, height: 640 },
] as const;

async function openAsking(page: Page, lang: string): Promise<void> {
  await askInstead(page);
  await page.goto(`/#lang=${lang}`);
  await expect(page.locator('.still-page')).toHaveCount(0);
}

async function ask(page: Page, question: Question, lang: string): Promise<void> {
  await askNext(page, question);
  await page.getByLabel(lang === 'fr' ? 'Ouvrir vos données' : 'Open your events').setInputFiles({
    name: 'an export of all that was reported in March.dat',
    mimeType: 'text/csv',
    buffer: Buffer.from('x'),
  });
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const { lang, colorScheme, width, height } of SETTINGS)
  test.describe(`in ${lang}, ${colorScheme}, at ${width}×${height}`, () => {
    test.use({ colorScheme, viewport: { width, height }, hasTouch: width < 400 });
    test('each question is whole and nothing is wrong with it', async ({ page }) => {
      await openAsking(page, lang);
      for (const [name, question] of Object.entries(QUESTIONS))
        await test.step(name, async () => {
          await ask(page, question, lang);
          expect(await outOfSight(page)).toEqual([]);
          expect(await pageFaults(page, { part: 'dialog', targets: 3 })).toEqual([]);
          // The first field has the focus, and Escape gives the file up.
          const focus = page.locator('dialog :focus');
          await expect(focus).toHaveCount(1);
          expect(await focus.evaluate(({ tagName }) => tagName)).toMatch(/^(INPUT|SELECT)$/);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        });
    });
  });

const known = (name: string): Question => {
  const question = QUESTIONS[name];
  if (!question) throw new Error(`no question ${name}`);
  return question;
};

test('columns are chosen by keyboard, told where they make no sense, and swapped', async ({
  page,
}) => {
  await openAsking(page, 'en');
  await ask(page, known('columns'), 'en');
  const dialog = page.getByRole('dialog', { name: /^What do the columns mean\?/ });
  const rows = dialog.getByRole('region', { name: 'As it would be read' }).getByRole('listitem');
  await test.step('another order of day and month moves the days at once', async () => {
    await expect(rows.first()).toContainText('3 April 2013');
    await dialog.getByRole('radio', { name: /^Day first/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(rows.first()).toContainText('4 March 2013');
    await expect(rows.nth(1)).toContainText('undated');
    await expect(rows.nth(1)).toContainText('day: “13/04/2013” – not a date we can read');
    await page.keyboard.press('ArrowLeft');
    await expect(rows.first()).toContainText('3 April 2013');
  });
  await test.step('latitude and longitude change places', async () => {
    await dialog.getByRole('button', { name: 'Swap latitude and longitude' }).click();
    await expect(rows.first()).toContainText('0.040° S, 16.270° E');
    await expect(dialog.getByRole('combobox', { name: 'Latitude' })).toHaveValue('2');
    await dialog.getByRole('button', { name: 'Swap latitude and longitude' }).click();
  });
  await test.step('the same column twice is told, and opens nothing', async () => {
    await dialog.getByRole('combobox', { name: 'Longitude' }).selectOption('lat');
    await expect(dialog.getByRole('alert').filter({ hasText: 'same column' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Open the file' }).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('combobox', { name: 'Longitude' })).toBeFocused();
    await dialog.getByRole('combobox', { name: 'Longitude' }).selectOption('long');
    await expect(dialog.getByText('same column')).toHaveCount(0);
  });
  await test.step('a date in three columns is asked for in three', async () => {
    await dialog.getByRole('radio', { name: 'Year, month, day apart' }).check();
    await expect(dialog.getByRole('combobox', { name: 'Last day' })).toHaveCount(0);
    await dialog.getByRole('combobox', { name: 'Month', exact: true }).selectOption('dead');
    await expect(dialog.getByText('A month or day needs the year')).toBeVisible();
  });
});

test('of the parts of an archive those are opened that are chosen, none of none', async ({
  page,
}) => {
  await openAsking(page, 'en');
  await ask(page, known('archive'), 'en');
  const dialog = page.getByRole('dialog', { name: /^Which files/ });
  await dialog.getByRole('button', { name: 'None' }).click();
  await expect(dialog.getByRole('button', { name: 'Open 0 files' })).toBeDisabled();
  await expect(dialog.getByText('Choose at least one.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /c\.csv/ }).check();
  await expect(dialog.getByRole('button', { name: 'Open 1 file' })).toBeEnabled();
});
