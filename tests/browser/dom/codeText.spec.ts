import type { Locator, Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/fixtures';

const TEXT = `UN leaves base in Kidal

The last peacekeepers left the camp in Kidal on Tuesday. Rebels 👩‍👩‍👧 took it within hours.

قوات الأمم المتحدة غادرت المدينة.
`;

const region = (page: Page): Locator => page.getByRole('region', { name: 'Document' });
const text = (page: Page): Locator => region(page).getByRole('textbox');
const chosen = (page: Page): Locator => region(page).getByRole('status').last();
const next = (page: Page, count: number): Locator =>
  region(page).getByRole('button', { name: `Next open sentence (${count})` });

/** Opens a new project and adds the document. */
async function addText(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Code documents' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('Kidal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await region(page).getByRole('button', { name: 'Add documents' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await dialog.getByLabel('Paste the text of one document').fill(TEXT);
  await dialog.getByRole('button', { name: 'Take this text' }).click();
  await dialog.getByLabel('Publisher').fill('Test Gazette');
  await dialog.getByLabel('Published').fill('31 October 2023');
  await expect(dialog).toContainText('Read as 31 October 2023');
  await dialog.getByLabel('Address').fill('https://example.org/kidal');
  // The headline is set aside by hand.
  await dialog.getByRole('checkbox').first().uncheck();
  expect(await axeFaults(page, 'dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the document' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(next(page, 4)).toBeVisible();
}

/** What the page marks, by name. */
const marked = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => `${range}`)]),
    ),
  );

test('a document is added, read and set aside by keyboard alone', async ({ page }) => {
  await addText(page);
  await text(page).focus();
  await page.keyboard.press('n');
  await expect(chosen(page)).toContainText('UN leaves base in Kidal');
  await page.keyboard.press('b');
  await expect(region(page).getByRole('button', { name: 'headline' })).toBeFocused();
  await page.keyboard.press('Enter');
  // The focus is back in the text, at what comes next.
  await expect(text(page)).toBeFocused();
  await expect(next(page, 3)).toBeVisible();
  await expect(chosen(page)).toContainText('“The last peacekeepers left the camp in Kidal');
  await expect(region(page)).toContainText('% accounted for');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(chosen(page)).toContainText('“👩‍👩‍👧 took it within”');
  expect((await marked(page))['coding-chosen']).toEqual(['👩‍👩‍👧 took it within']);
  expect((await marked(page))['coding-boilerplate']).toEqual(['UN leaves base in Kidal']);

  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('قوات الأمم المتحدة غادرت المدينة.');
  await page.keyboard.press('g');
  await page.keyboard.press('Enter');
  await expect(next(page, 2)).toBeVisible();
  expect((await marked(page))['coding-general']).toEqual(['قوات الأمم المتحدة غادرت المدينة.']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(next(page, 3)).toBeVisible();
  expect(await axeFaults(page, '.coding-text')).toEqual([]);
});

test('a record is made of words by keyboard, and asks for words of its fields', async ({
  page,
}) => {
  await addText(page);
  await text(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Record' });
  await expect(card.getByRole('textbox').first()).toBeFocused();
  await expect(next(page, 3)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await expect(chosen(page)).toContainText('Rebels');
  // What is quoted opens its record, and is no boilerplate.
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await expect(region(page).getByRole('button', { name: 'Boilerplate' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await card
    .getByRole('button', { name: /^Choose words: / })
    .first()
    .click();
  await expect(region(page).getByText('Choose the words that carry:')).toBeVisible();
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region(page).getByRole('button', { name: 'Use these words' })).toHaveCount(0);
  await card
    .getByRole('button', { name: /^Choose words: / })
    .first()
    .click();
  for (let word = 0; word < 6; word += 1) await page.keyboard.press('ArrowRight');
  await expect(chosen(page)).toContainText('“camp”');
  expect(await axeFaults(page, '.coding-text')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(card.locator('q').filter({ hasText: /^camp$/ })).toBeVisible();
});

test.describe('by touch on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('words are selected, made whole and set aside within reach of the thumb', async ({
    page,
  }) => {
    await addText(page);
    const paragraph = text(page).locator('p').first();
    // As the handles of a long press leave it: in the middle of words.
    await paragraph.tap();
    await paragraph.evaluate((line) => {
      const node = line.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, 1, node, 20);
    });
    await expect(chosen(page)).toContainText('“UN leaves base in Kidal”');
    // The selection is the reader's: it is not changed under the finger.
    expect(await page.evaluate(() => `${getSelection()}`)).toBe('N leaves base in Ki');
    const bar = region(page).getByRole('group', { name: 'With the chosen words' });
    const box = await bar.boundingBox();
    expect(box?.width).toBe(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await bar.getByRole('button', { name: 'End one word earlier' }).tap();
    await expect(chosen(page)).toContainText('“UN leaves base in”');
    await bar.getByRole('button', { name: 'End one word later' }).tap();
    await bar.getByRole('button', { name: 'Boilerplate' }).tap();
    await bar.getByRole('button', { name: 'headline' }).tap();
    await expect(next(page, 3)).toBeVisible();
    await next(page, 3).tap();
    await expect(chosen(page)).toContainText('The last peacekeepers');
    expect(await axeFaults(page, '.coding-text')).toEqual([]);
  });
});
