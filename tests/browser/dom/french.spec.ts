import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

/** How our French renderings load; that each stands under its quotation is asserted in tests/views. */

const isTranslations = (url: string) => /\/assets\/[^/]*translations[^/]*\.js(\?|$)/.test(url);

test('in English there are none, and they are not asked for until French is chosen', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const panel = await openApp(page, '#sel=place:gao&lang=en');
  await page.waitForLoadState('networkidle');
  expect(await panel.locator('blockquote').count()).toBeGreaterThan(5);
  await expect(panel.locator('.rendering')).toHaveCount(0);
  expect(requests.filter(isTranslations)).toEqual([]);
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(panel.locator('.rendering').first()).toBeVisible();
  expect(requests.filter(isTranslations)).toHaveLength(1);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(panel.locator('.rendering')).toHaveCount(0);
});

test('a citation in French holds the words of the source and not ours', async ({ page }) => {
  const panel = await openApp(page, '#sel=event:2013-02-08-gao-suicide-bombing&lang=fr');
  await expect(panel.locator('.rendering').first()).toBeVisible();
  await panel.getByText('Citer cette fiche').click();
  await panel.getByRole('combobox', { name: 'Que citer' }).selectOption({ index: 1 });
  const citation = panel.getByRole('textbox', { name: 'Référence' });
  await expect(citation).toHaveValue(/Two checkpoints in Gao were hit/);
  await expect(citation).not.toHaveValue(/Deux postes/);
});

test.describe('renderings that do not arrive', () => {
  test.use({ allow: /translations/i });

  test('leave the quotations, a note and a way to ask again', async ({ page }) => {
    await page.route(
      (url) => isTranslations(url.href),
      (route) => route.fulfill({ status: 503 }),
    );
    const panel = await openApp(page, '#sel=place:gao&lang=fr');
    await expect(panel).toContainText('Nos traductions n’ont pas pu être chargées');
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(5);
    await expect(panel.locator('.rendering')).toHaveCount(0);
    await expect(panel.getByRole('alert')).toHaveCount(1);
    await expect(panel.getByRole('alert').getByRole('button')).toBeVisible();
  });
});
