import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** A coder who has a keyboard and nothing else, and counts what is done with it. */
export function coderAt(page: Page) {
  let actions = 0;
  return {
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        actions += 1;
        await page.keyboard.press(key);
      }
    },
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
    checked: () => expect(page.locator('.checks')).toHaveAttribute('aria-busy', 'false'),
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

/** Begins a project with one pasted report. */
export async function addReport(page: Page, coder: Coder, report: string): Promise<void> {
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
  await coder.type(report);
  await tabTo(coder, /^BUTTON Take this text/);
  await coder.press('Enter');
  await expect(dialog.getByLabel('Publisher')).toBeFocused();
  await coder.type('Andes Wire');
  await coder.press('Enter');
  await expect(text(page)).toBeFocused();
}

/** What a coder decides of one sentence. */
export type Decision =
  /** It is set aside by its key, for the reason that stands so many places behind the likely one. */
  | { readonly aside: 'g' | 'b'; readonly reason?: number }
  /** Its words join the record that is open. */
  | { readonly joins: true }
  /** A record is made of it. */
  | {
      readonly title?: string;
      /** The kind, as its radio button is called. */
      readonly kind?: string;
      /** Of names in it where the place lies (`no point` where it has none), or that it is an `actor`. */
      readonly names?: Readonly<Record<string, string>>;
    };

const text = (page: Page) => page.getByRole('textbox', { name: /^Text of/ });
const numberIn = async (page: Page, name: RegExp): Promise<number> => {
  const button = page.getByRole('button', { name });
  if ((await button.count()) === 0) return 0;
  return Number(/\((\d+)\)/.exec((await button.textContent()) ?? '')?.[1] ?? 0);
};
const mends = (page: Page) => page.locator('.card-issues').getByRole('button', { name: 'Mend' });

async function mendAll(page: Page, coder: Coder): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await coder.checked();
    const left = await mends(page).count();
    if (left === 0) return;
    await coder.press('m');
    await coder.checked();
    if ((await mends(page).count()) >= left) return;
  }
}

/** How many things stand in a field of the open record, an open form included. */
const inField = (page: Page, field: string) =>
  page.locator(`[data-field="${field}"]`).locator('.card-row, form').count();

async function nameThings(page: Page, coder: Coder, names: Readonly<Record<string, string>>) {
  const left = new Map(Object.entries(names));
  for (let presses = 0; left.size > 0 && presses < 12; presses += 1) {
    await coder.press('w');
    const name = await coder.chosen();
    const what = left.get(name);
    if (what === undefined) continue;
    left.delete(name);
    const field = what === 'actor' ? 'actors' : 'places';
    const before = await inField(page, field);
    await coder.press(what === 'actor' ? '5' : '4');
    await expect.poll(() => inField(page, field), { message: name }).toBeGreaterThan(before);
    if ((await page.getByRole('form', { name: 'New place' }).count()) > 0) {
      if (what !== 'no point') await coder.type(what);
      await coder.press('Enter');
      await expect(text(page), name).toBeFocused();
    }
    await coder.checked();
  }
  expect([...left.keys()], 'names that W does not come to').toEqual([]);
}

/** Lets the words that nothing names yet carry what happened. */
async function carryTheRest(page: Page, coder: Coder): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await coder.checked();
    const open = await page.locator('.text-words p[data-open]').count();
    const problems = await numberIn(page, /^Next problem/);
    const stretches = Number(
      /(\d+) open stretch/.exec((await page.locator('.text-progress').textContent()) ?? '')?.[1] ??
        0,
    );
    if (problems <= stretches || (open === 0 && problems === 0)) return;
    await coder.press('i', '1');
  }
}

/** Does what the coder has decided of the chosen open sentence, and comes to the next one. */
export async function decide(page: Page, coder: Coder, decision: Decision): Promise<void> {
  const { press, type, checked } = coder;
  if ('aside' in decision) {
    await press(decision.aside);
    for (let other = 0; other < (decision.reason ?? 0); other += 1) await press('ArrowRight');
    await press('Enter');
    await expect(text(page)).toBeFocused();
    return checked();
  }
  if ('joins' in decision) {
    await press('a');
    await checked();
    await press('n');
    return;
  }
  await press('Enter');
  await expect(page.locator('.card-title textarea')).toBeFocused();
  if (decision.title) await type(decision.title);
  await press('Escape');
  await expect(text(page)).toBeFocused();
  await checked();
  // Escape leads to the next open sentence; what is done to the record may lead away from it.
  const next = await coder.chosen();
  if (decision.kind) {
    await press('k');
    const chosen = () =>
      page.evaluate(() => document.activeElement?.parentElement?.textContent?.trim() ?? '');
    for (let others = 0; others < 6 && (await chosen()) !== decision.kind; others += 1)
      await press('ArrowRight');
    await press('Escape');
    await expect(text(page)).toBeFocused();
  }
  await mendAll(page, coder);
  await nameThings(page, coder, decision.names ?? {});
  await mendAll(page, coder);
  await carryTheRest(page, coder);
  if ((await coder.chosen()) !== next) await press('n');
}
