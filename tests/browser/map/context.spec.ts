import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels } from '../support/map';
import { panelOf } from '../support/panel';
import { countDifferentPixels } from '../support/pixels';

// Nothing here changes more than the link.
test.use({ keepsApp: true });

interface Properties {
  readonly tier: 'corpus' | 'context';
  readonly title_en: string;
  readonly repeats?: string;
}

const features: readonly { readonly id: string; readonly properties: Properties }[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const facts = features.filter(({ properties }) => properties.tier === 'context');
const titleOf = (id: string) => features.find((one) => one.id === id)?.properties.title_en ?? id;

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';
const contextSwitch = (page: Page): Locator =>
  page.getByRole('checkbox', { name: /^From other pages/ });

test('one switch leaves all context out of map, lists, timeline and counts', async ({ page }) => {
  await openMap(page, '#t=2023-08-01..2023-08-31&map=6/16/-2&tier=corpus,context');
  const panel = panelOf(page);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const handovers = page.getByRole('checkbox', { name: /^Camp handovers\b/ }).locator('..');
  const ogossagou = titleOf('ctx-2023-08-03-ogossagou');
  await expect(contextSwitch(page)).toBeChecked();
  await expect(panel.getByRole('button', { name: ogossagou })).toContainText('other pages');
  const counts = [
    panel.locator('.panel-count strong'),
    timeline.locator('.timeline-count'),
    handovers.locator('.layer-count'),
  ];
  const documents: string[] = [];
  for (const count of counts) {
    await expect(count).toHaveText(/\d.* · \d+ (facts )?from other pages$/);
    documents.push((await textOf(count)).replace(/ · \d+ (facts )?from other pages$/, ''));
  }
  const on = await restingPixels(mapCanvas(page));

  await contextSwitch(page).uncheck();
  await expect(page).not.toHaveURL(/tier=/);
  // How many of them the map draws is said where there is room.
  for (const [index, count] of counts.entries())
    await expect
      .poll(async () => (await textOf(count)).startsWith(documents[index] ?? '?'))
      .toBe(true);
  await expect(panel.locator('.tier-chip')).toHaveCount(0);
  for (const { properties } of facts)
    await expect(panel.getByRole('button', { name: properties.title_en })).toHaveCount(0);
  expect(
    countDifferentPixels(on, await restingPixels(mapCanvas(page)), 8),
    'marks that left the map',
  ).toBeGreaterThan(200);

  await contextSwitch(page).check();
  await expect(page).toHaveURL(/[#&]tier=corpus,context(&|$)/);
  await expect(panel.getByRole('button', { name: ogossagou })).toBeVisible();
});

test('8–10 February 2013 has the three attacks of the documents on Gao, none of them twice', async ({
  page,
}) => {
  await openMap(
    page,
    '#t=2013-02-08..2013-02-10&layers=attack&map=9/16.272/-0.045&tier=corpus,context',
  );
  const panel = panelOf(page);
  await expect(panel.locator('.panel-count')).toContainText('3 records');
  await expect(
    panel.locator('.record-group .record-button').filter({ hasText: '2013' }),
  ).toHaveCount(3);
  const repeats = facts.filter(({ properties }) => properties.repeats?.includes('-gao-'));
  expect(repeats.length).toBeGreaterThanOrEqual(3);
  for (const { properties } of repeats)
    await expect(panel.getByRole('button', { name: properties.title_en })).toHaveCount(0);
  // The relief comes after the map, and changes its pictures.
  await page.locator('[data-relief="shown"]').waitFor();
  const withContext = await restingPixels(mapCanvas(page));
  await contextSwitch(page).uncheck();
  await expect(page).not.toHaveURL(/tier=/);
  expect(countDifferentPixels(withContext, await restingPixels(mapCanvas(page)), 8)).toBe(0);
});
