import { expect, test } from '../support/fixtures';
import { moveTo } from '../support/link';
import { quotesOf, towns } from '../support/map';
import { openApp } from '../support/panel';

test('each of the six towns opens its excerpts by its button', async ({ page }) => {
  const panel = await openApp(page);
  for (const town of towns())
    await test.step(town.name, async () => {
      await panel
        .getByRole('button', { name: new RegExp(`^${town.name}\\b`) })
        .first()
        .click();
      await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
      const quotes = quotesOf(town);
      expect(quotes.length).toBeGreaterThan(0);
      const shown = await panel.locator('blockquote').allTextContents();
      for (const exact of quotes) expect(shown.some((text) => text.includes(exact))).toBe(true);
      expect(new URL(page.url()).hash).toContain(`sel=place:${town.id}`);
      await moveTo(page, '');
    });
});

test.describe('on the still map', () => {
  test.use({ map: 'still' });

  test('each of the six towns opens its excerpts by its printed name and by its dot', async ({
    page,
  }) => {
    const panel = await openApp(page);
    for (const town of towns()) {
      const name = page.locator(`.static-map [data-name="town:${town.id}"]`);
      const dot = page.locator(`.static-map [data-town="${town.id}"]`);
      for (const target of [name, dot]) {
        await moveTo(page, '');
        await expect(page.getByRole('button', { name: 'Back to the overview' })).toHaveCount(0);
        const box = await target.boundingBox();
        if (!box) throw new Error(`${town.name} is not on the map`);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect(panel.getByRole('heading', { name: town.name, exact: true })).toBeVisible();
      }
      const [words = ''] = quotesOf(town);
      await expect(panel).toContainText(words);
    }
  });

  test.describe('with a finger', () => {
    test.use({ hasTouch: true });

    test('a dot is met further off than with a mouse', async ({ page }) => {
      await openApp(page);
      const dot = await page.locator('.static-map [data-town="bamako"]').boundingBox();
      if (!dot) throw new Error('Bamako is not on the map');
      const at = [dot.x + dot.width / 2, dot.y + dot.height / 2 + 18] as const;
      const heading = page.getByRole('heading', { name: 'Bamako', exact: true });
      await page.mouse.click(...at);
      await expect(heading).toHaveCount(0);
      await page.touchscreen.tap(...at);
      await expect(heading).toBeVisible();
    });
  });
});
