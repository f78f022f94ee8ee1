import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openPanel } from '../support/panel';
import { withoutWebGl } from '../support/withoutWebGl';

/** What the panel shows is checked here without the map, which would draw each of hundreds of views. */
test.use({ allow: /webgl/i });

interface Quote {
  readonly source: string;
  readonly exact: string;
}
interface Built {
  readonly id: string;
  readonly properties: {
    readonly title_en: string;
    readonly quotes: readonly Quote[];
    /** In the context tier. */
    readonly statement_en?: string;
    readonly repeats?: string;
  };
}
interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8'));
const events: readonly Built[] = read('events.geojson').features;
const sources: readonly Source[] = [read('sources.json')].flat();
const titleOf = (id: string) => events.find((event) => event.id === id)?.properties.title_en ?? id;

test.beforeEach(async ({ page }) => {
  await withoutWebGl(page);
});

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

/** Chooses by the address, without a reload. */
const choose = (page: Page, selection: string) =>
  page.evaluate((sel) => {
    location.hash = `#sel=${sel}`;
  }, selection);

test('every record opens and shows each of its quotations verbatim, or its statement', async ({
  page,
}) => {
  const panel = await openPanel(page, '');
  for (const { id, properties } of events) {
    await choose(page, `event:${id}`);
    const heading = panel.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(titleOf(properties.repeats ?? id));
    if (properties.statement_en !== undefined)
      await expect(panel, id).toContainText(properties.statement_en);
    const shown = await panel.locator('blockquote').allTextContents();
    for (const { exact } of properties.quotes) expect(shown, id).toContain(exact);
  }
});

test('marks inside a quotation the words that carry a field', async ({ page }) => {
  const panel = await openPanel(page, '#sel=event:2013-02-10-gao-fighting');
  const marks = panel.locator('blockquote mark');
  await expect(marks.filter({ hasText: 'Sunday' })).toHaveAttribute('title', 'date');
  await expect(marks.filter({ hasText: /^.*Gao$/ }).first()).toHaveAttribute('title', 'place');
  await expect(panel.locator('figcaption').first()).toContainText('Supports: ');
  await expect(panel.locator('.facts')).toContainText('“on Sunday”, read as 10 February 2013');
});

for (const { id, title, publisher } of sources)
  test(`each passage of ${id} leads to its records and back`, async ({ page }) => {
    test.setTimeout(240_000);
    const panel = await openPanel(page, `#sel=source:${id}`);
    const passages = panel.locator('.passage');
    const count = await passages.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index++) {
      const passage = passages.nth(index);
      const words = await textOf(passage.locator('blockquote'));
      const names = await passage.locator('.record-title').allTextContents();
      expect(names.length).toBeGreaterThan(0);
      const name = names[index % names.length] ?? '';
      await passage
        .locator('.record-button')
        .nth(index % names.length)
        .click();
      const heading = panel.getByRole('heading', { level: 2 });
      await expect(heading).not.toHaveText(title);
      expect(name).toContain(await textOf(heading));
      const quotes = await panel.locator('.quotation').evaluateAll((figures) =>
        figures.map((figure) => ({
          exact: figure.querySelector('blockquote')?.textContent ?? '',
          cited: figure.querySelector('cite')?.textContent ?? '',
        })),
      );
      const own = quotes.findIndex(
        ({ exact, cited }) => words.includes(exact) && cited.startsWith(publisher),
      );
      expect(own, `${name} quotes ${words}`).toBeGreaterThanOrEqual(0);
      await panel.locator('.quotation').nth(own).locator('cite button').click();
      await expect(heading).toHaveText(title);
      const arrived = panel.locator('.passage.is-arrived');
      await expect(arrived).toHaveCount(1);
      await expect(arrived.locator('blockquote')).toBeInViewport();
      expect(await textOf(arrived.locator('blockquote'))).toBe(words);
    }
  });

test('a document opened from a record stands at its passage', async ({ page }) => {
  const panel = await openPanel(page, '#sel=event:2013-01-10-prodi-bamako');
  await choose(page, 'source:dw-2013-01');
  await expect(panel.locator('.passage.is-arrived blockquote')).toBeInViewport();
  await expect(panel.locator('.passage.is-arrived')).toContainText(
    'During a brief visit to Bamako',
  );
});

test('map and time follow the reading where the reader wishes', async ({ page }) => {
  const panel = await openPanel(page, '#sel=source:bbc-2013-02');
  const from = page.getByRole('slider', { name: 'From', exact: true });
  await expect(from).toHaveAttribute('aria-valuetext', /2012/);
  await panel.getByRole('checkbox', { name: 'Map and time follow the reading' }).check();
  const fighting = panel.locator('.passage', { hasText: 'there was four hours of fighting' });
  await fighting.evaluate((element) => {
    const panel = element.closest('.evidence-panel');
    const top = panel?.querySelector('.panel-top')?.getBoundingClientRect().bottom ?? 0;
    panel?.scrollBy(0, element.getBoundingClientRect().top - top - 10);
  });
  await expect(from).toHaveAttribute('aria-valuetext', /10 February 2013/);
});

test('the 600 km of Konna stand beside the measured 60', async ({ page }) => {
  for (const hash of [
    '#sel=event:2013-01-mopti-gateway',
    '#sel=place:konna',
    '#sel=source:dw-2013-01',
  ]) {
    const panel = await openPanel(page, hash);
    const claim = panel.locator('.claim', { hasText: '600 km' });
    await expect(claim).toContainText('The article says 600 km.');
    await expect(claim).toContainText('Konna and Mopti are 60 km apart');
  }
});

test('what the copies of one report tell differently stands side by side', async ({ page }) => {
  const panel = await openPanel(page, '#sel=event:2023-10-31-kidal-camp-vacated');
  await expect(panel).toContainText('2 articles, 1 origin (AFP report of 31 October 2023)');
  const table = panel.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([/^UrduPoint/, /^The Spectator/]);
  const cells = table.getByRole('row', { name: /fled a camp/ }).getByRole('cell');
  await expect(cells.nth(0)).toContainText('UN soldiers Tuesday left a camp');
  await expect(cells.nth(1)).toContainText('UN troops fled a camp');
});

test('a town lists what is related to it and every passage that names it', async ({ page }) => {
  const panel = await openPanel(page, '#sel=place:gao');
  const related = panel.locator('section', { hasText: 'Related to events here' });
  await expect(
    related.getByRole('button', { name: titleOf('2013-02-10-mujao-claim') }),
  ).toBeVisible();
  const mentions = panel.locator('section', { hasText: 'Every passage that names or means Gao' });
  await expect(mentions.locator('mark').filter({ hasText: 'The city' })).toBeVisible();
  await expect(panel).toContainText('The documents say nothing about who holds a camp in Gao.');
  await choose(page, 'place:bamako');
  await expect(panel.locator('.mention-metonym').first()).toBeVisible();
});

test('the camps page tells transitions, plans and the unknown', async ({ page }) => {
  const panel = await openPanel(page, '#t=2023-11-01..2023-11-20');
  await panel.getByRole('button', { name: 'Camps', exact: true }).click();
  await expect(page).toHaveURL(/sel=page:camps/);
  const kidal = panel.locator('section', { hasText: 'Camp or barracks at Kidal' });
  await expect(kidal).toContainText('On 20 November 2023: unknown, since MINUSMA left');
  await expect(kidal).toContainText('Nobody is named as receiving it.');
  await expect(kidal).toContainText('Plans, which change no hands:');
  await expect(kidal.locator('blockquote').first()).toContainText(
    'UN soldiers Tuesday left a camp',
  );
  await expect(panel.getByRole('img', { name: /^Camp at Kidal/ })).toBeVisible();
  await expect(panel).toContainText(/say nothing about who holds a camp in Gao/);
});

test('the actors page leads to an actor with both acronyms and its records', async ({ page }) => {
  const panel = await openPanel(page, '#t=2013-02-08..2013-02-12');
  await panel.getByRole('button', { name: 'Actors', exact: true }).click();
  await panel.getByRole('button', { name: /^Movement for Oneness/ }).click();
  await expect(page).toHaveURL(/sel=actor:mujao/);
  await expect(panel).toContainText('MUJWA (English), MUJAO (French)');
  const text = (await panel.textContent()) ?? '';
  const outside = text.indexOf('Outside the window');
  expect(text.indexOf(titleOf('2013-02-10-mujao-claim'))).toBeLessThan(outside);
  expect(text.indexOf(titleOf('2013-01-10-konna-captured'))).toBeGreaterThan(outside);
  await panel.getByRole('button', { name: titleOf('2013-02-10-mujao-claim') }).click();
  await panel.getByRole('button', { name: /^Movement for Oneness/ }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Movement for Oneness');
});

test('the method page says what the map does not show, in both languages', async ({ page }) => {
  const panel = await openPanel(page, '#sel=page:method');
  for (const name of ['What a status means', 'What the map does not show', 'To correct an error'])
    await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
  const french = await openPanel(page, '#sel=page:method&lang=fr');
  await expect(
    french.getByRole('heading', { name: 'Ce que la carte ne montre pas', exact: true }),
  ).toBeVisible();
});

test('a record gives its id and a link that opens it', async ({ page }) => {
  const panel = await openPanel(page, '#sel=event:2013-02-10-gao-fighting&lang=fr');
  await panel.getByText('Signaler une erreur dans cette fiche').click();
  await expect(panel.locator('code')).toHaveText('2013-02-10-gao-fighting');
  const link = await panel.getByRole('textbox', { name: 'Lien permanent' }).inputValue();
  await page.goto(link);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    titleOf('2013-02-10-gao-fighting'),
  );
});

for (const width of [390, 320])
  test(`the way to the pages fits ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const panel = await openPanel(page, '#sel=place:gao&lang=fr');
    for (const name of ['Acteurs', 'Camps', 'Méthode']) {
      await panel.getByRole('button', { name, exact: true }).click();
      await expect(panel.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
    }
  });
