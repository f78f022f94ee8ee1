import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { openMap } from '../support/map';
import { smallTargets } from '../support/smallTargets';
import { PANEL, showView, toggle, VIEW_ENTRIES, VIEWS } from '../support/views';

/**
 * What axe finds wrong, one line each, and ids that are there twice: in the page as it stands, or in
 * one part of it where the others have been looked at before.
 */
async function faultsOf(page: Page, part?: string): Promise<string[]> {
  const ids = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map((element) => element.id));
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...twice.map((id) => `the id ${id} is there twice`), ...(await axeFaults(page, part))];
}
for (const [colorScheme, lang] of [
  ['light', 'en'],
  ['dark', 'fr'],
] as const)
  test.describe(`axe, ${colorScheme}, ${lang}`, () => {
    test.use({ colorScheme });

    test('finds nothing in any view', async ({ page }) => {
      test.setTimeout(240_000);
      await openMap(page);
      for (const [name, view] of VIEW_ENTRIES) {
        await showView(page, view, lang);
        expect(await faultsOf(page, view.part), name).toEqual([]);
      }
    });
  });

test.describe('axe with own events', () => {
  const TABLE = {
    name: 'plain.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name;lat;lon;day\nGao;16.27;-0.04;2013-02-10\n'),
  };
  for (const [colorScheme, lang] of [
    ['light', 'en'],
    ['dark', 'fr'],
  ] as const)
    test(`finds nothing, ${colorScheme}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await openMap(page, `#sel=page:own&lang=${lang}`);
      expect(await faultsOf(page, PANEL), 'no file').toEqual([]);
      const input = page.locator('input[type="file"]');
      await input.setInputFiles(TABLE);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page, 'dialog'), 'columns').toEqual([]);
      await page.locator('.mapping-open').click();
      await input.setInputFiles('tests/fixtures/ucdp_ged_mali.csv');
      await expect(page.locator('.own-set')).toHaveCount(2);
      await page.locator('.own-set-toggle').first().click();
      expect(await faultsOf(page), 'list').toEqual([]);
      await page.locator('.own-row').first().click();
      await expect(page.locator('.own-details')).toBeVisible();
      expect(await faultsOf(page, PANEL), 'card').toEqual([]);
      await showView(page, { hash: 'sel=place:gao&t=2013-02-10..2013-02-10' }, lang);
      await expect(page.locator('.own-near')).toBeVisible();
      expect(await faultsOf(page, PANEL), 'town').toEqual([]);
    });
});

test.describe('axe with sharing', () => {
  for (const [colorScheme, lang, width, height] of [
    ['light', 'en', 1000, 600],
    ['dark', 'fr', 320, 400],
  ] as const)
    test(`finds nothing, ${colorScheme}, ${lang}, ${width}×${height}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await openMap(page, `#lang=${lang}`);
      await toggle(page, /^(Share|Partager)$/).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page, 'dialog'), 'dialog').toEqual([]);
      expect(await page.evaluate(smallTargets), 'dialog').toEqual([]);

      await openMap(page, `#t=2013-02-08..2013-02-10&lang=${lang}`, { path: '/?embed' });
      expect(await faultsOf(page), 'embedded').toEqual([]);
      await toggle(page, /^(Legend|Légende)$/).click();
      expect(await faultsOf(page, '.embed-legend'), 'legend').toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        location.hash += '&sel=place:gao';
      });
      await expect(page.locator('.embed-card blockquote').first()).toBeVisible();
      expect(await faultsOf(page), 'evidence').toEqual([]);
      const small = await page.evaluate(smallTargets);
      expect(small.filter((line) => !line.startsWith('only'))).toEqual([]);
    });
});

test.describe('axe on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const [colorScheme, lang] of [
    ['dark', 'en'],
    ['light', 'fr'],
  ] as const)
    test(`finds nothing, ${colorScheme}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await openMap(page, `#sel=place:kidal&t=2023-10-31..2023-10-31&lang=${lang}`);
      expect(await faultsOf(page), 'town').toEqual([]);
      await showView(page, VIEWS.table, lang);
      expect(await faultsOf(page, PANEL), 'table').toEqual([]);
      await page.locator('.layers-toggle').click();
      await expect(page.getByRole('checkbox', { name: /^(Attacks|Attaques)/ })).toBeVisible();
      expect(await faultsOf(page, '.app-layers'), 'layers').toEqual([]);
      await page.keyboard.press('Escape');
      await showView(page, VIEWS.keys, lang);
      expect(await faultsOf(page, 'dialog'), 'keys').toEqual([]);
    });
});
