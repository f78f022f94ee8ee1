import { expect, test } from '../support/fixtures';
import { INVENTED_REPORT } from '../support/inventedReport';
import { addReport, coderAt, type Decision, decide } from '../support/keyboardCoder';

/** What a coder decides of each sentence that the desk leaves open, by how it begins. */
const DECISIONS: readonly (readonly [string, Decision])[] = [
  ['This report is invented', { aside: 'b' }],
  ['Gunmen storm', { aside: 'b' }],
  [
    'Gunmen attacked',
    {
      title: 'Gunmen attack an army post, the ministry says',
      names: { 'Port Lerma': '-12.1, -71.2' },
    },
  ],
  ['The attack began', { names: { 'Azul River': 'no point' } }],
  ['A fuel depot', { title: 'Depot and two bridges are damaged, residents say', kind: 'Other' }],
  ['The River Front claimed', {}],
  ['In a statement', {}],
  ['The army denied', {}],
  ['The River Front, which', {}],
  ['The raid came', {}],
  ['On Sunday, a convoy', { names: { convoy: 'actor', 'San Telmo': '-13.15, -71.35' } }],
  ['It arrived', {}],
  ['Two of the trucks', { names: { 'Quebrada Honda': '-12.8, -71.3' } }],
  ['The United Nations mission', { names: { 'United Nations': 'actor' } }],
  ['Some 350 peacekeepers', {}],
  ['"We are leaving', {}],
  ['"Nobody should', { joins: true }],
  ['The mission plans', { names: { 'Villa Norte': '-11.5, -70.9' } }],
  ['Its last base', { names: { 'Santa Rita': '-11.9, -70.6' } }],
  ['The River Front has warned', {}],
  ['"Whoever takes', { names: { 'Elias Roca': 'actor' } }],
  [
    'President Marta Olmos',
    { names: { 'President Marta Olmos': 'actor', 'Maravia City': '-12.6, -70.1' } },
  ],
  ['She said after', {}],
  ['"We have lost', {}],
  ['A curfew', {}],
  ['At least 2,300', {}],
  ['Many of them', { aside: 'g', reason: 1 }],
  ['"We heard', {}],
  ['She said that soldiers', {}],
  ['The lowlands', {}],
  ['Talks between', {}],
  ['A new round', {}],
];

test('a report of 600 words becomes a complete project by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const coder = coderAt(page);
  await addReport(page, coder, INVENTED_REPORT);
  expect(coder.count()).toBeLessThanOrEqual(12);
  await coder.checked();
  await coder.press('n');
  for (const [beginning, decision] of DECISIONS) {
    expect((await coder.chosen()).slice(0, beginning.length)).toBe(beginning);
    await decide(page, coder, decision);
  }
  await coder.checked();
  await expect(page.locator('.text-progress')).toContainText('100% accounted for');
  await expect(page.locator('.checks')).toContainText('All in order');
  await expect(page.getByRole('button', { name: /^Next (?:problem|open sentence)/ })).toHaveCount(
    0,
  );
  console.log(`coded in ${coder.count()} actions`);
  expect(coder.count()).toBeLessThanOrEqual(350);
});

test('what a card asks is answered by keyboard, and what was typed is kept', async ({ page }) => {
  const coder = coderAt(page);
  await addReport(page, coder, INVENTED_REPORT);
  await coder.checked();
  // Note, headline, caption and the sentence behind them are set aside at once.
  await coder.press('n', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'b', 'Enter');
  await coder.checked();
  expect(await coder.chosen()).toMatch(/^The attack began/);
  await coder.press('Enter');
  const title = page.locator('.card-title textarea');
  await expect(title).toBeFocused();
  await coder.type('Fighters cross a river');
  await coder.press('Escape');
  await expect(title).toHaveValue('Fighters cross a river');
  const text = page.getByRole('textbox', { name: /^Text of/ });
  await expect(text).toBeFocused();
  // A name that nobody knows: the form comes with it, and the focus where something is missing.
  await coder.press('w');
  expect(await coder.chosen()).toBe('Azul River');
  await coder.press('4');
  const form = page.getByRole('form', { name: 'New place' });
  await expect(form.getByLabel('Name')).toHaveValue('Azul River');
  await expect(form.getByRole('button', { name: 'Add' })).toBeFocused();
  await coder.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(
    page.locator('[data-field="places"]').getByRole('button', { name: 'Add a place: Azul River' }),
  ).toBeVisible();
  // K leads to what happened, Escape back.
  await coder.press('k');
  await expect(page.locator('[data-field="kind"] :checked')).toBeFocused();
  await coder.press('Escape');
  await expect(text).toBeFocused();
});
