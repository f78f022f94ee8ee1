import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapAtRest, openMap } from '../support/map';
import { panelOf } from '../support/panel';
import { middleOf } from '../support/towns';

const LINK = '#tier=corpus,context';

/** The stack of attacks in Gao: how many it counts, and where its number is printed. */
async function badgeOf(page: Page): Promise<{ count: number; x: number; y: number }> {
  const stack = page
    .getByRole('listbox', { name: 'Marks on the map' })
    .getByRole('option', { name: /^Attacks: \d+ records, Gao/ });
  const count = Number(/\d+/.exec((await stack.textContent()) ?? '')?.[0]);
  const number = page.locator('.records-picture [data-mark="attack@gao"] text');
  return { count, ...(await middleOf(number)) };
}

test('a click on the number of a stack lists its records and no others, and leads on and back', async ({
  page,
}) => {
  await openMap(page, LINK);
  const { count, x, y } = await badgeOf(page);
  expect(count).toBeGreaterThan(2);
  await page.mouse.click(x, y);
  const panel = panelOf(page);
  const stack = panel.getByRole('heading', { level: 2, name: `${count} attacks in Gao` });

  await test.step('it opens with the words of each', async () => {
    await expect(stack).toBeVisible();
    await expect(page).toHaveURL(/sel=place:gao:attack/);
    const shown = panel.getByRole('article');
    await expect(shown).toHaveCount(count);
    for (const article of await shown.all())
      await expect(article.getByRole('heading', { level: 4 })).toContainText(/^Attack: /);
    await expect(shown.first()).toBeInViewport();
    await expect(panel).toContainText('Two checkpoints in Gao were hit by suicide bomb attacks');
    await expect(panel).not.toContainText('main market remained closed');
  });

  await test.step('its marks stand alone on the map', async () => {
    await mapAtRest(page);
    const options = page.getByRole('listbox', { name: 'Marks on the map' }).getByRole('option');
    await expect(options.filter({ hasText: /records, Gao$/ })).toHaveCount(0);
    await expect(options.filter({ hasText: /^Fighting in Gao lasts four hours/ })).toHaveCount(1);
  });

  await test.step('from there to all of the town, and back by the browser', async () => {
    await panel.getByRole('button', { name: 'All of Gao' }).click();
    const town = panel.getByRole('heading', { level: 2, name: 'Gao', exact: true });
    await expect(town).toBeFocused();
    await expect(page).toHaveURL(/sel=place:gao(&|$)/);
    await expect(panel).toContainText('main market remained closed');
    await page.goBack();
    await expect(stack).toBeVisible();
    await panel.getByRole('button', { name: 'Close the evidence' }).click();
    await expect(stack).toHaveCount(0);
    await expect(page).not.toHaveURL(/sel=/);
  });
});
