import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openPanel } from '../support/panel';
import { withoutWebGl } from '../support/withoutWebGl';

/** Our French renderings beside the quotations; the map has no part in it. */

interface Quote {
  readonly exact: string;
  readonly fr: string;
}
const features: readonly { id: string; properties: { quotes: readonly Quote[] } }[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const renderings = new Map(
  features.flatMap(({ properties }) => properties.quotes.map(({ exact, fr }) => [exact, fr])),
);
const MARK = 'Notre traduction\u00A0: ';
const isTranslations = (url: string) => /\/assets\/[^/]*translations[^/]*\.js(\?|$)/.test(url);

/** Every quotation in view: its words, and what stands right after them. */
const quotationsIn = (panel: Locator) =>
  panel.locator('blockquote').evaluateAll((quotations) =>
    quotations.map((quotation) => {
      const next = quotation.nextElementSibling;
      return {
        exact: quotation.textContent ?? '',
        lang: quotation.getAttribute('lang'),
        after: next?.textContent ?? '',
        afterLang: next?.getAttribute('lang') ?? null,
      };
    }),
  );

test.describe('renderings', () => {
  test.use({ allow: /webgl/i });
  test.beforeEach(async ({ page }) => {
    await withoutWebGl(page);
  });

  test('in French each quotation of Gao has ours under it, marked and in its language', async ({
    page,
  }) => {
    const panel = await openPanel(page, '#sel=place:gao&lang=fr');
    await expect(panel.locator('.rendering').first()).toBeVisible();
    const quotations = await quotationsIn(panel);
    expect(quotations.length).toBeGreaterThan(5);
    for (const { exact, lang, after, afterLang } of quotations) {
      expect([lang, afterLang], exact).toEqual(['en', 'fr']);
      expect(after, exact).toBe(`${MARK}${renderings.get(exact)}`);
    }
    const mentions = panel.locator('.mentions > li');
    expect(await mentions.count()).toBeGreaterThan(4);
    await expect(mentions.locator('> .rendering')).toHaveCount(await mentions.count());
  });

  for (const id of [
    '2023-10-31-kidal-camp-vacated',
    '2013-01-10-guerrillas-near-mopti',
    '2012-03-mali-coup',
  ])
    test(`in French all that ${id} quotes has ours under it`, async ({ page }) => {
      const panel = await openPanel(page, `#sel=event:${id}&lang=fr`);
      await expect(panel.locator('.rendering').first()).toBeVisible();
      const quotations = await quotationsIn(panel);
      expect(quotations.length).toBeGreaterThan(0);
      for (const { exact, after } of quotations)
        expect(after, exact).toBe(`${MARK}${renderings.get(exact)}`);
      const readings = panel.locator('.differences q');
      await expect(panel.locator('.differences .rendering')).toHaveCount(await readings.count());
      const figure = id.includes('guerrillas') ? 1 : 0;
      await expect(panel.locator('.facts .rendering')).toHaveCount(figure);
    });

  for (const source of [
    ...['bbc-2013-02', 'spectator-2023-10', 'north-africa-post-2023-10'],
    ...['urdupoint-2023-10', 'dw-2013-01'],
  ])
    test(`in French each passage of ${source} has ours under it`, async ({ page }) => {
      const panel = await openPanel(page, `#sel=source:${source}&lang=fr`);
      await expect(panel.locator('.rendering').first()).toBeVisible();
      for (const { exact, after } of await quotationsIn(panel))
        expect(after, exact).toBe(`${MARK}${renderings.get(exact)}`);
    });

  test('in English there are none, and they are not asked for until French is chosen', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const panel = await openPanel(page, '#sel=place:gao&lang=en');
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
    const panel = await openPanel(page, '#sel=event:2013-02-08-gao-suicide-bombing&lang=fr');
    await expect(panel.locator('.rendering').first()).toBeVisible();
    await panel.locator('.quotation summary').first().click();
    const citation = panel.locator('.quotation textarea').first();
    await expect(citation).toHaveValue(/Two checkpoints in Gao were hit/);
    await expect(citation).not.toHaveValue(/Deux postes/);
  });
});

test.describe('renderings that do not arrive', () => {
  test.use({ allow: /webgl|translations/i });

  test('leave the quotations, a note and a way to ask again', async ({ page }) => {
    await withoutWebGl(page);
    await page.route(
      (url) => isTranslations(url.href),
      (route) => route.fulfill({ status: 503 }),
    );
    const panel = await openPanel(page, '#sel=place:gao&lang=fr');
    await expect(panel).toContainText('Nos traductions n’ont pas pu être chargées');
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(5);
    await expect(panel.locator('.rendering')).toHaveCount(0);
    await expect(panel.getByRole('alert')).toHaveCount(1);
    await expect(panel.getByRole('alert').getByRole('button')).toBeVisible();
  });
});
