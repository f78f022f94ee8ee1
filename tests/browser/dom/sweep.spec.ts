import { expect, test } from '../support/fixtures';
import { pageFaults } from '../support/pageFaults';
import { openApp } from '../support/panel';
import { PANEL, showView, toggle, VIEW_ENTRIES, type ViewName } from '../support/views';

test.use({ map: 'still', keepsApp: true });

/**
 * Each view is visited once a setting, and all is looked at in that visit. axe looks at every view
 * in two settings that differ in all they can: what it finds depends on theme, words or width, and
 * hardly on two of them together. Where it does, on a phone, a third setting has the odd pairs.
 */
const ALL = VIEW_ENTRIES.map(([name]) => name);
interface Setting {
  readonly lang: 'en' | 'fr';
  readonly colorScheme: 'light' | 'dark';
  readonly size: readonly [width: number, height: number];
  /** Pixels of the screen for one of the page. */
  readonly zoom: 1 | 2;
  /** The views that axe looks at. */
  readonly axe: readonly ViewName[];
}
const PHONE: Setting['size'] = [320, 640];
const ON_A_PHONE: readonly ViewName[] = ['town', 'table', 'layers', 'keys'];
const SETTINGS: readonly Setting[] = [
  { lang: 'en', colorScheme: 'light', size: [1280, 800], zoom: 1, axe: ALL },
  { lang: 'fr', colorScheme: 'dark', size: PHONE, zoom: 2, axe: ALL },
  { lang: 'en', colorScheme: 'light', size: PHONE, zoom: 2, axe: ON_A_PHONE },
  // 1280 × 800 at 200 %.
  { lang: 'en', colorScheme: 'light', size: [640, 400], zoom: 2, axe: [] },
];

for (const { lang, colorScheme, size, zoom, axe } of SETTINGS) {
  const [width, height] = size;
  test.describe(`in ${lang}, ${colorScheme}, at ${width}×${height}`, () => {
    test.use({
      ...{ colorScheme, viewport: { width, height }, deviceScaleFactor: zoom },
      hasTouch: width < 400,
    });
    // In two, so that they can run side by side.
    for (const half of [0, 1])
      test(`nothing is wrong in any view, half ${half + 1}`, async ({ page }) => {
        test.setTimeout(240_000);
        await openApp(page, `#lang=${lang}`);
        for (const [name, view] of VIEW_ENTRIES.filter((_, index) => index % 2 === half)) {
          await showView(page, view, lang);
          const withAxe = axe.includes(name);
          const faults = await pageFaults(page, { part: view.part, axe: withAxe });
          expect(faults, name).toEqual([]);
          await view.close?.(page);
        }
      });
  });
}

const TABLE = {
  name: 'plain.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('name;lat;lon;day\nGao;16.27;-0.04;2013-02-10\n'),
};

for (const [colorScheme, lang] of [
  ['light', 'en'],
  ['dark', 'fr'],
] as const)
  test.describe(`in ${lang}, ${colorScheme}`, () => {
    // Own files outlive the test that opened them.
    test.use({ colorScheme, keepsApp: false });

    test('nothing is wrong with own events', async ({ page }) => {
      test.setTimeout(180_000);
      await openApp(page, `#sel=page:own&lang=${lang}`);
      expect(await pageFaults(page, { part: PANEL }), 'no file').toEqual([]);
      const input = page.locator('input[type="file"]');
      await input.setInputFiles(TABLE);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await pageFaults(page, { part: 'dialog' }), 'columns').toEqual([]);
      await page.getByRole('button', { name: /^(Open the file|Ouvrir le fichier)$/ }).click();
      await input.setInputFiles('tests/fixtures/ucdp_ged_mali.csv');
      await expect(page.locator('.own-set')).toHaveCount(2);
      await page.locator('.own-set-toggle').first().click();
      expect(await pageFaults(page), 'list').toEqual([]);
      await page.locator('.own-row').first().click();
      await expect(page.locator('.own-details')).toBeVisible();
      expect(await pageFaults(page, { part: PANEL }), 'card').toEqual([]);
      await showView(page, { hash: 'sel=place:gao&t=2013-02-10..2013-02-10' }, lang);
      await expect(page.locator('.own-near')).toBeVisible();
      expect(await pageFaults(page, { part: PANEL }), 'town').toEqual([]);
    });
  });

for (const [colorScheme, lang, width, height] of [
  ['light', 'en', 1000, 600],
  ['dark', 'fr', 320, 400],
] as const)
  test.describe(`in ${lang}, ${colorScheme}, at ${width}×${height}`, () => {
    test.use({ colorScheme, viewport: { width, height } });

    test('nothing is wrong with what is shared', async ({ page }) => {
      test.setTimeout(180_000);
      await openApp(page, `#lang=${lang}`);
      await toggle(page, /^(Share|Partager) /).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await pageFaults(page, { part: 'dialog' }), 'dialog').toEqual([]);

      await page.goto(`/?embed#t=2013-02-08..2013-02-10&lang=${lang}`);
      await expect(page.locator('.static-map-drawing')).toBeVisible();
      expect(await pageFaults(page, { targets: 5 }), 'embedded').toEqual([]);
      await toggle(page, /^(Legend|Légende)$/).click();
      expect(await pageFaults(page, { part: '.embed-legend', targets: 5 }), 'legend').toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        location.hash += '&sel=place:gao';
      });
      await expect(page.locator('.embed-card blockquote').first()).toBeVisible();
      expect(await pageFaults(page, { targets: 5 }), 'evidence').toEqual([]);
    });
  });
