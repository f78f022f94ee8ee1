import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels } from '../support/map';
import { countDifferentPixels } from '../support/pixels';

interface Properties {
  readonly tier: 'corpus' | 'context';
  readonly kind: string;
  readonly title_en: string;
  readonly statement_en?: string;
  readonly repeats?: string;
  readonly citations?: readonly { readonly url: string; readonly publisher: string }[];
}

const features: readonly { readonly id: string; readonly properties: Properties }[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const facts = features.filter(({ properties }) => properties.tier === 'context');
const propertiesOf = (id: string): Properties => {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.properties;
};

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';
const evidence = (page: Page): Locator =>
  page.getByRole('region', { name: 'Evidence', exact: true });
const contextSwitch = (page: Page): Locator =>
  page.getByRole('checkbox', { name: /^Context from other pages/ });

test('one switch leaves all context out of map, lists, timeline and counts', async ({ page }) => {
  await openMap(page, '#t=2023-08-01..2023-08-31&map=6/16/-2');
  const panel = evidence(page);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const handovers = page.getByRole('checkbox', { name: /^Camp handovers\b/ }).locator('..');
  const ogossagou = propertiesOf('ctx-2023-08-03-ogossagou').title_en;
  await expect(contextSwitch(page)).toBeChecked();
  await expect(panel.getByRole('button', { name: ogossagou })).toContainText('context');
  const counts = [
    panel.locator('.panel-count'),
    timeline.locator('.timeline-count'),
    handovers.locator('.layer-count'),
  ];
  const documents: string[] = [];
  for (const count of counts) {
    await expect(count).toHaveText(/\d.* · \d+ context$/);
    documents.push((await textOf(count)).replace(/ · \d+ context$/, ''));
  }
  const on = await restingPixels(mapCanvas(page));

  await contextSwitch(page).uncheck();
  await expect(page).toHaveURL(/[#&]tier=corpus(&|$)/);
  for (const [index, count] of counts.entries())
    await expect(count).toHaveText(documents[index] ?? '');
  await expect(panel.locator('.tier-chip')).toHaveCount(0);
  for (const { properties } of facts)
    await expect(panel.getByRole('button', { name: properties.title_en })).toHaveCount(0);
  expect(
    countDifferentPixels(on, await restingPixels(mapCanvas(page)), 8),
    'marks that left the map',
  ).toBeGreaterThan(200);

  await page.reload();
  await expect(contextSwitch(page)).not.toBeChecked();
  await contextSwitch(page).check();
  await expect(page).not.toHaveURL(/tier=/);
  await expect(panel.getByRole('button', { name: ogossagou })).toBeVisible();
});

test('8–10 February 2013 has the three attacks of the documents on Gao, none of them twice', async ({
  page,
}) => {
  await openMap(page, '#t=2013-02-08..2013-02-10&layers=attack&map=9/16.272/-0.045');
  const panel = evidence(page);
  await expect(panel.locator('.panel-count')).toHaveText('3 records in the window');
  await expect(
    panel.locator('.record-group .record-button').filter({ hasText: '2013' }),
  ).toHaveCount(3);
  const repeats = facts.filter(({ properties }) => properties.repeats?.includes('-gao-'));
  expect(repeats.length).toBeGreaterThanOrEqual(3);
  for (const { properties } of repeats)
    await expect(panel.getByRole('button', { name: properties.title_en })).toHaveCount(0);
  const withContext = await restingPixels(mapCanvas(page));
  await contextSwitch(page).uncheck();
  await expect(page).toHaveURL(/tier=corpus/);
  expect(countDifferentPixels(withContext, await restingPixels(mapCanvas(page)), 8)).toBe(0);
});

test.describe('cards', () => {
  test.use({ allow: /webgl/i });

  test('a context card has its statement and links, and quotes nobody', async ({ page }) => {
    const id = 'ctx-2013-01-28-kidal-mnla';
    const { statement_en: statement = '', citations = [] } = propertiesOf(id);
    await page.goto(`/#sel=event:${id}`);
    const panel = evidence(page);
    await expect(panel).toContainText(
      'Context: from other public pages, in our own words; not one of the five documents.',
    );
    await expect(panel).toContainText(statement);
    await expect(panel).toContainText('Only one independent page tells it.');
    await expect(panel.locator('blockquote')).toHaveCount(0);
    for (const { url, publisher } of citations) {
      const link = panel.locator(`.citations a[href="${url}"]`);
      await expect(link).toHaveAttribute('rel', 'noreferrer');
      await expect(link.locator('xpath=..')).toContainText(publisher);
    }
    expect(citations.some(({ url }) => url.startsWith('http:'))).toBe(true);
  });

  test('a conflict leads from each card to the other', async ({ page }) => {
    const [fact, told] = ['ctx-2013-01-26-gao-retaken', '2013-01-11-northern-towns-recaptured'];
    await page.goto(`/#sel=event:${fact}`);
    const panel = evidence(page);
    const conflict = panel.locator('section', { hasText: 'Does not agree with the documents' });
    await conflict.getByRole('button', { name: propertiesOf(told).title_en }).click();
    await expect(page).toHaveURL(new RegExp(`sel=event:${told}$`));
    const context = panel.locator('.context-part');
    await context.getByRole('button', { name: propertiesOf(fact).title_en }).click();
    await expect(page).toHaveURL(new RegExp(`sel=event:${fact}$`));
  });

  test('a record of the documents tells what repeats it, and counts no witness more', async ({
    page,
  }) => {
    await page.goto('/#sel=event:ctx-2023-10-31-kidal-vacated');
    const panel = evidence(page);
    const told = propertiesOf('2023-10-31-kidal-camp-vacated').title_en;
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(told);
    await expect(panel).toContainText('2 articles, 1 origin (AFP report of 31 October 2023)');
    const context = panel.locator('.context-part');
    const { statement_en: statement = '', citations = [] } = propertiesOf(
      'ctx-2023-10-31-kidal-vacated',
    );
    await expect(context).toContainText(statement);
    await expect(context).toContainText('They do not count as witnesses');
    await expect(context.locator('.citations a')).toHaveCount(citations.length);
    await expect(context.locator('blockquote')).toHaveCount(0);
    await contextSwitch(page).uncheck();
    await expect(context).toHaveCount(0);
  });

  test('a town tells context after its excerpts, and not as one', async ({ page }) => {
    await page.goto('/#sel=place:gao&t=2013-01-20..2013-02-28');
    const panel = evidence(page);
    await expect(panel.locator('.place-record.is-context').first()).toBeVisible();
    expect(await panel.locator('.place-record.is-context blockquote').count()).toBe(0);
    const text = (await panel.textContent()) ?? '';
    const heading = text.indexOf('Context from other pages, in our own words');
    expect(heading).toBeGreaterThan(text.indexOf('main market remained closed'));
    expect(heading).toBeLessThan(text.indexOf('Outside the window'));
    const { statement_en: statement = '' } = propertiesOf('ctx-2013-01-26-gao-retaken');
    expect(text.indexOf(statement)).toBeGreaterThan(heading);
    expect(text.indexOf(statement)).toBeLessThan(text.indexOf('Outside the window'));
  });

  test('the camps page marks context, and leaves it out with the switch', async ({ page }) => {
    await page.goto('/#sel=page:camps&t=2023-12-01..2023-12-31');
    const panel = evidence(page);
    const gao = panel.locator('section', { hasText: 'Camp or barracks at Gao' });
    await expect(gao).toContainText('On 31 December 2023: unknown');
    await expect(gao).toContainText('Only a part of the camp: MINUSMA');
    await expect(panel.getByRole('img', { name: /^Camp at Ber, from context/ })).toBeVisible();
    await contextSwitch(page).uncheck();
    await expect(gao).toHaveCount(0);
    await expect(panel.getByRole('img', { name: /^Camp at/ })).toHaveCount(3);
    await expect(panel.locator('.tier-chip')).toHaveCount(0);
  });

  test('next event passes over context that is switched off', async ({ page }) => {
    const march = 'ctx-2012-03-30-kidal';
    await page.goto('/#t=2012-03-29..2012-03-29');
    await page.getByRole('button', { name: 'Next event', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`sel=event:${march}`));
    await page.goto('/#t=2012-03-29..2012-03-29&tier=corpus');
    await page.getByRole('button', { name: 'Next event', exact: true }).click();
    await expect(page).toHaveURL(/sel=event:2012/);
  });
});
