import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

/** The ways through the context tier; its cards' own words are asserted in tests/views. */

interface Built {
  readonly id: string;
  readonly properties: { readonly title_en: string };
}

const events: readonly Built[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const titleOf = (id: string) => events.find((event) => event.id === id)?.properties.title_en ?? id;

test('a conflict leads from each card to the other', async ({ page }) => {
  const [fact, told] = ['ctx-2013-01-26-gao-retaken', '2013-01-11-northern-towns-recaptured'];
  const panel = await openApp(page, `#tier=corpus,context&sel=event:${fact}`);
  const conflict = panel.locator('section', { hasText: 'Disagrees with the reports' });
  await conflict.getByRole('button', { name: titleOf(told) }).click();
  await expect(page).toHaveURL(new RegExp(`sel=event:${told}$`));
  const context = panel.locator('.context-part');
  await context.getByRole('button', { name: titleOf(fact) }).click();
  await expect(page).toHaveURL(new RegExp(`sel=event:${fact}$`));
});

test('the switch puts context on the card that is open, and takes it off again', async ({
  page,
}) => {
  const panel = await openApp(page, '#sel=event:ctx-2023-10-31-kidal-vacated');
  const context = panel.locator('.context-part');
  const contextSwitch = page.getByRole('checkbox', { name: /^From other pages/ });
  await expect(contextSwitch).not.toBeChecked();
  await expect(context).toHaveCount(0);
  await contextSwitch.check();
  await expect(context.locator('.citations')).toBeVisible();
  await expect(page).toHaveURL(/[#&]tier=corpus,context(&|$)/);
  await contextSwitch.uncheck();
  await expect(page).not.toHaveURL(/tier=/);
  await expect(context).toHaveCount(0);
  await page.reload();
  await expect(contextSwitch).not.toBeChecked();
  await expect(context).toHaveCount(0);
});

test('the facts that a town’s page leaves out are one press away', async ({ page }) => {
  const panel = await openApp(page, '#sel=place:gao');
  const facts = panel.locator('article.is-context');
  const hint = panel.getByText(/^\d+ facts from other pages are not shown/);
  const count = Number.parseInt((await hint.textContent()) ?? '', 10);
  await expect(facts).toHaveCount(0);
  await hint.getByRole('button', { name: 'Show them' }).click();
  await expect(facts).toHaveCount(count);
  await expect(hint).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Gao', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/[#&]tier=corpus,context(&|$)/);
});

test('next event passes over context that is switched off', async ({ page }) => {
  const march = 'ctx-2012-03-30-kidal';
  await openApp(page, '#t=2012-03-29..2012-03-29&tier=corpus,context');
  await page.getByRole('button', { name: 'Next event', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`sel=event:${march}`));
  await openApp(page, '#t=2012-03-29..2012-03-29');
  await page.getByRole('button', { name: 'Next event', exact: true }).click();
  await expect(page).toHaveURL(/sel=event:2012/);
});
