import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { boxOf, region, settled } from '../support/layout';
import { openAndWait } from '../support/ownFiles';
import { openApp } from '../support/panel';

test.use({ map: 'still', keepsApp: true });

const WORDS = {
  en: { layers: 'Layers', key: 'Key', other: /^From other pages \d/, whole: 'Key to the map' },
  fr: {
    layers: 'Couches',
    key: 'Légende',
    other: /^D’autres pages \d/,
    whole: 'Légende de la carte',
  },
} as const;

const keyOf = (page: Page, lang: keyof typeof WORDS): Locator =>
  region(page, WORDS[lang].layers).getByRole('button', { name: WORDS[lang].key, exact: true });

/** Lines of a row that a list of boxes fills. */
async function linesOf(parts: Locator): Promise<number> {
  const tops = await parts.evaluateAll((all) =>
    all.map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return Math.round(top + height / 2);
    }),
  );
  return new Set(tops).size;
}

for (const lang of ['en', 'fr'] as const)
  test(`in ${lang} all layers stand in a slim row over a map of two thirds`, async ({ page }) => {
    await openApp(page, `#lang=${lang}`);
    const layers = region(page, WORDS[lang].layers);
    const chips = layers.locator('.layer');
    for (const [width, height, lines] of [
      [1024, 768, 2],
      [1280, 800, 1],
      [1440, 900, 1],
      [1920, 1080, 1],
    ] as const)
      await test.step(`${width}×${height}`, async () => {
        await page.setViewportSize({ width, height });
        await settled(page);
        await expect(chips).toHaveCount(7);
        for (const part of [...(await chips.all()), keyOf(page, lang)])
          await expect(part).toBeInViewport({ ratio: 1 });
        await expect(layers.getByRole('checkbox', { name: WORDS[lang].other })).toBeVisible();
        expect(await linesOf(chips)).toBeLessThanOrEqual(lines);
        const [row, map] = [await boxOf(layers), await boxOf(page.locator('.app-map'))];
        expect(row.height).toBeLessThanOrEqual(40 * lines);
        expect(row.y + row.height).toBeLessThanOrEqual(map.y + 1);
        expect(map.width / width).toBeGreaterThanOrEqual(0.65);
      });
  });

test('the short key opens by keyboard, closes again, and leads to the whole one', async ({
  page,
}) => {
  await openApp(page, '#lang=fr');
  const key = keyOf(page, 'fr');
  const rows = page.locator('.key-rows li');
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await key.press('Enter');
    await expect(rows).toHaveText([
      'Plein\u00a0: rapporté',
      'Tirets\u00a0: selon une partie, ou contesté',
      'Pointillé\u00a0: prévu',
      'Estompé\u00a0: date incertaine',
      'Petit et pâle\u00a0: tiré d’autres pages',
    ]);
    for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(rows.first()).toBeHidden();
    await expect(key).toBeFocused();
  }
  await key.click();
  // As in browsers that do not give the focus to what is clicked.
  await key.blur();
  await page.keyboard.press('Escape');
  await expect(rows.first()).toBeHidden();
  await expect(key).toBeFocused();
  await key.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(rows.first()).toBeHidden();

  await key.click();
  await page.getByRole('button', { name: 'Toute la légende, dans Méthode' }).click();
  await expect(page).toHaveURL(/sel=page:method/);
  await expect(keyOf(page, 'fr')).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('heading', { name: WORDS.fr.whole })).toBeInViewport();
  await expect(page.getByText('Camp quitté ; aucun successeur nommé')).toBeInViewport();
});

test.describe('with own files', () => {
  // They outlive the test that opened them.
  test.use({ keepsApp: false });

  test('own files stand in a line of their own, and their settings open over the map', async ({
    page,
  }) => {
    await openApp(page);
    const text = '{"type":"Feature","properties":{"date":"2013-02-10"},"geometry":null}\n';
    const files = Array.from({ length: 8 }, (_, number) => ({
      name: `file-${number}.ndjson`,
      text,
    }));
    await openAndWait(page, ...files);
    await page.getByRole('button', { name: 'Dismiss all' }).click();
    const layers = region(page, 'Layers');
    expect((await boxOf(layers)).height).toBeLessThanOrEqual(80);
    await expect(layers.getByText('From your files, not checked by this map')).toBeInViewport({
      ratio: 1,
    });
    // The last is scrolled to, and its settings are not cut off where the line ends.
    const last = layers.getByRole('button', { name: 'Settings of file-7.ndjson' });
    await last.click();
    const remove = layers.getByRole('button', { name: 'Remove', exact: true });
    await expect(remove).toBeInViewport({ ratio: 1 });
    await remove.press('Escape');
    await expect(remove).toBeHidden();
    await expect(last).toBeFocused();
    await last.press('Enter');
    await remove.click();
    await expect(last).toHaveCount(0);
    await keyOf(page, 'en').click();
    await expect(layers.getByText('Many: darker where they overlap')).toBeInViewport();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test('the same opens from a button on the map', async ({ page }) => {
    await openApp(page);
    const layers = region(page, 'Layers');
    const opener = layers.getByRole('button', { name: 'Layers and key' });
    await expect(layers.getByRole('checkbox', { name: /^Attacks/ })).toBeHidden();
    await opener.tap();
    for (const target of await layers.locator('.layer').all())
      expect((await boxOf(target)).height).toBeGreaterThanOrEqual(44);
    await layers.getByRole('checkbox', { name: /^From other pages/ }).tap();
    await expect(page).toHaveURL(/tier=corpus/);
    await expect(page.locator('.key-rows li')).toHaveCount(5);
    await expect(page.getByText('Dotted: planned')).toBeInViewport();
    await layers.getByRole('button', { name: 'The whole key, under Method' }).tap();
    await expect(page.getByText('Dotted: planned')).toHaveCount(2);
    await expect(page.locator('.layers-content')).toBeHidden();
    await expect(page.getByRole('heading', { name: WORDS.en.whole })).toBeInViewport();
  });
});
