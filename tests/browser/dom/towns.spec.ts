import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/layout';
import { moveTo } from '../support/link';
import { quotesOf, type Town, towns } from '../support/map';
import { openApp } from '../support/panel';
import { expectWords, marksOnName, middleOf, nameOnMap } from '../support/towns';
import { linesInSight } from '../support/words';

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
      // Those of context come with the details.
      for (const exact of quotes)
        await expect(panel.locator('blockquote', { hasText: exact }).first()).toBeVisible();
      expect(new URL(page.url()).hash).toContain(`sel=place:${town.id}`);
      await moveTo(page, '');
    });
});

/** A view in which nothing is chosen. */
async function show(page: Page, hash: string): Promise<void> {
  await moveTo(page, hash);
  await expect(page.getByRole('button', { name: 'Close the evidence' })).toHaveCount(0);
}

const around = (town: Town, zoom: number): string => `#map=${zoom}/${town.lat}/${town.lon}`;

test.describe('on the still map', () => {
  test.use({ map: 'still' });

  test('each of the six towns opens its words by its dot, and from near by its printed name', async ({
    page,
  }) => {
    await openApp(page);
    for (const town of towns())
      for (const [hash, target] of [
        ['', page.locator(`[data-town="${town.id}"]`)],
        [around(town, 6), nameOnMap(page, town)],
        [around(town, 8), nameOnMap(page, town)],
      ] as const)
        await test.step(`${town.name} ${hash}`, async () => {
          await show(page, hash);
          const { x, y } = await middleOf(target);
          await page.mouse.click(x, y);
          await expectWords(page, town);
        });
  });

  test('the six towns are named at every zoom, and no mark stands on their names', async ({
    page,
  }) => {
    await openApp(page);
    for (const tiers of ['', '&tier=corpus,context'])
      for (const town of towns())
        for (const zoom of [4.5, 6, 6.5, 7.5, 9])
          await test.step(`${town.name} ${zoom}${tiers}`, async () => {
            await show(page, `${around(town, zoom)}${tiers}`);
            await expect(nameOnMap(page, town)).toBeVisible();
            expect(await marksOnName(page, town)).toEqual([]);
          });
  });

  test('stacks open by themselves when the reader comes near', async ({ page }) => {
    await openApp(page);
    const options = page.getByRole('listbox', { name: 'Marks on the map' }).getByRole('option');
    const stacks = options.filter({ hasText: /: \d+ records, / });
    await show(page, '#map=5/16.6/-1&tier=corpus,context');
    await expect(stacks).not.toHaveCount(0);
    await show(page, '#map=6.5/16.6/0&tier=corpus,context');
    await expect(stacks).toHaveCount(0);
    await expect(options).not.toHaveCount(0);
  });

  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const)
    test.describe(`on a phone of ${width} × ${height}`, () => {
      test.use({ viewport: { width, height }, hasTouch: true });

      test('with a town chosen its first words are in sight before anything is touched', async ({
        page,
      }) => {
        for (const lang of ['en', 'fr'])
          for (const town of towns())
            await test.step(`${town.name} ${lang}`, async () => {
              const panel = await openApp(page, `#sel=place:${town.id}&lang=${lang}`);
              const words = panel.locator('blockquote').first();
              await expect(words).toBeVisible();
              await settled(page);
              expect(await linesInSight(words)).toEqual('all');
              const button = panel.getByRole('button', { name: new RegExp(`^${town.name}, `) });
              await expect(button).toHaveCount(1);
              await expect(button).not.toBeInViewport();
            });
      });

      test('a tap on the printed name of a town opens its words', async ({ page }) => {
        await openApp(page);
        for (const town of towns())
          await test.step(town.name, async () => {
            await show(page, '');
            // The map takes the room that the sheet gives back.
            await settled(page);
            const { x, y } = await middleOf(nameOnMap(page, town));
            await page.touchscreen.tap(x, y);
            await expectWords(page, town);
          });
      });
    });

  test.describe('with a finger', () => {
    test.use({ hasTouch: true });

    test('a dot is met further off than with a mouse', async ({ page }) => {
      await openApp(page);
      const { x, y } = await middleOf(page.locator('[data-town="bamako"]'));
      const heading = page.getByRole('heading', { name: 'Bamako', exact: true });
      await page.mouse.click(x, y + 20);
      await expect(heading).toHaveCount(0);
      await page.touchscreen.tap(x, y + 20);
      await expect(heading).toBeVisible();
    });
  });
});
