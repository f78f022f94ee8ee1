import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { INVENTED_REPORT } from '../support/inventedReport';

/** A coder who has a keyboard and nothing else, and counts what is done with it. */
function coderAt(page: Page) {
  let actions = 0;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      actions += 1;
      await page.keyboard.press(key);
    }
  };
  return {
    press,
    count: () => actions,
    async type(text: string): Promise<void> {
      actions += 1;
      await page.keyboard.insertText(text);
    },
    /** What has the focus. */
    focused: () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const label = focused instanceof HTMLInputElement && focused.labels?.[0]?.textContent;
        return `${focused?.tagName} ${label || focused?.getAttribute('aria-label') || focused?.textContent}`;
      }),
    chosen: () => page.evaluate(() => `${getSelection()}`),
    /** Waits until the check has read the last change. */
    async checked(): Promise<void> {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))),
      );
      await expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    },
  };
}
type Coder = ReturnType<typeof coderAt>;

async function tabTo({ focused, press }: Coder, what: RegExp, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 30; stops += 1) {
    if (what.test(await focused())) return;
    await press(key);
  }
  throw new Error(`the focus does not come to ${what}`);
}

async function addReport(page: Page, coder: Coder): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Code documents' })).toBeVisible();
  await tabTo(coder, /^BUTTON Code documents/, 'Shift+Tab');
  await coder.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Title')).toBeVisible();
  await tabTo(coder, /^INPUT Title/);
  await coder.type('Maravia, March 2019');
  await coder.press('Enter');
  await expect(page.getByRole('button', { name: 'Add documents' })).toBeFocused();
  await coder.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add documents' });
  await expect(dialog).toBeVisible();
  await tabTo(coder, /^TEXTAREA/);
  await coder.type(INVENTED_REPORT);
  await tabTo(coder, /^BUTTON Take this text/);
  await coder.press('Enter');
  await expect(dialog.getByLabel('Publisher')).toBeFocused();
  await coder.type('Andes Wire');
  await coder.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused();
}

const mends = (page: Page) => page.locator('.card-issues').getByRole('button', { name: 'Mend' });

/** Makes a record of the chosen sentence, and mends it where that needs no decision. */
async function makeRecord(page: Page, { press, checked }: Coder): Promise<void> {
  await press('Enter');
  await expect(page.locator('.card-title textarea')).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeFocused();
  await checked();
  if ((await mends(page).count()) > 0) await press('m');
  await checked();
}

test('a report is begun by keyboard alone, in few presses', async ({ page }) => {
  const coder = coderAt(page);
  await addReport(page, coder);
  expect(coder.count()).toBeLessThanOrEqual(12);
  await coder.checked();
  await coder.press('n', 'b', 'Enter');
  await coder.checked();
  expect(await coder.chosen()).toMatch(/^Gunmen attacked/);
  await makeRecord(page, coder);
  // Who says so is taken from the words.
  await expect(page.locator('.card-name')).toHaveText(['defence ministry']);
  await makeRecord(page, coder);
  await coder.press('i');
  await coder.checked();
  expect(await coder.chosen()).toBe('14');
  const left = page.getByRole('button', { name: /^Next problem/ });
  const before = (await left.textContent()) ?? '';
  await coder.press('1');
  await coder.checked();
  await expect(left).not.toHaveText(before);
  expect(coder.count()).toBeLessThanOrEqual(24);
});
