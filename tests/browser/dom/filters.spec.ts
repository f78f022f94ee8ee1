import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openApp } from '../support/panel';

/** How search and filters are used; what each finds and says is asserted in tests/views. */

interface Built {
  readonly id: string;
  readonly properties: {
    readonly status: string;
    readonly start?: string;
    readonly actors: readonly { readonly id: string }[];
  };
}

const events: readonly Built[] = JSON.parse(
  readFileSync('dist/data/events.geojson', 'utf8'),
).features;
const recordsIn = (panel: Locator): Locator => panel.locator('.record-list .record-button');

/** The number that an option, layer or button ends with; context, counted apart, added to it. */
async function numberIn(locator: Locator): Promise<number> {
  const text = (await locator.textContent()) ?? '';
  return [...text.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
}

/** The number with which a text begins. */
async function firstNumberIn(locator: Locator): Promise<number> {
  return Number.parseInt((await locator.textContent()) ?? '', 10);
}

test('typing replaces the entry of the history', async ({ page }) => {
  const panel = await openApp(page);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await panel.getByRole('searchbox').pressSequentially('gao & kidal', { delay: 60 });
  await expect(page).toHaveURL(/#q=gao%20%26%20kidal$/);
  expect(await entries()).toBe(before);
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(panel.getByRole('searchbox')).toHaveValue('');
});

test('the number of records is said once typing rests', async ({ page }) => {
  const panel = await openApp(page);
  await panel.getByRole('searchbox').fill('market');
  await expect(page.getByRole('status').filter({ hasText: /^1 record, / })).toBeAttached();
});

test('a facet’s number is what choosing it lists, and the others follow', async ({ page }) => {
  const panel = await openApp(page, '#t=2012-01-01..2024-12-31');
  await panel.getByText('Actor', { exact: true }).click();
  const actors = panel.getByRole('group', { name: 'Actor' });
  const mujao = actors.locator('.facet-option', { hasText: /^Movement for Oneness/ });
  const promised = await numberIn(mujao.locator('.facet-count'));
  const undated = events.filter(({ properties }) => !properties.start).length;
  expect(promised).toBeGreaterThan(3);
  await mujao.getByRole('checkbox').check();
  await expect(page).toHaveURL(/actor=mujao/);
  // The list follows once there is time for it.
  const listed = () => recordsIn(panel).count();
  await expect.poll(listed).toBeLessThanOrEqual(promised + undated);
  expect(await listed()).toBeGreaterThanOrEqual(promised);
  // The facet's own numbers stay, so that a second value can be added to the first.
  expect(await numberIn(mujao.locator('.facet-count'))).toBe(promised);
  await panel.getByText('Status', { exact: true }).click();
  const statuses = panel.getByRole('group', { name: 'Status' });
  await expect(statuses).toBeVisible();
  let sum = 0;
  for (const option of await statuses.locator('.facet-count').all()) sum += await numberIn(option);
  expect(sum).toBe(promised);
  await statuses.getByRole('checkbox', { name: /^Claimed/ }).check();
  const claimed = events.filter(
    ({ properties: { status, actors: parts } }) =>
      status === 'claimed' && parts.some(({ id }) => id === 'mujao'),
  );
  await expect(recordsIn(panel)).toHaveCount(claimed.length);
});

test('a link restores search and filters', async ({ page }) => {
  const panel = await openApp(
    page,
    '#q=gao&status=occurred,claimed&source=bbc-2013-02&precision=exact',
  );
  await expect(panel.getByRole('searchbox')).toHaveValue('gao');
  await panel.getByText('Status (2)', { exact: true }).click();
  await expect(panel.getByRole('checkbox', { name: /^Happened/ })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: /^Claimed/ })).toBeChecked();
  await expect(panel.getByText('Source (1)', { exact: true })).toBeVisible();
  await expect(panel.getByText('Precision (1)', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#actor=nobody&q=market';
  });
  await expect(panel.getByRole('searchbox')).toHaveValue('market');
  await expect(page.locator('.notices')).toContainText('actor=nobody');
  await expect(panel.locator('summary', { hasText: /^Status$/ })).toBeVisible();
});

test('beside what is chosen stands that filters are set, and what they keep out', async ({
  page,
}) => {
  const panel = await openApp(page, '#q=market&status=occurred,ongoing&sel=place:gao');
  await expect(panel.getByRole('button', { name: 'Filters (3)' })).toBeVisible();
  await expect(panel.locator('.place-record')).toHaveCount(1);
  await expect(panel).toContainText(/\d+ records here do not match the filters/);
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await expect(panel.getByRole('button', { name: /^Filters/ })).toHaveCount(0);
  expect(await panel.locator('.place-record').count()).toBeGreaterThan(4);
});

test('where nothing matches, each way out brings what it says', async ({ page }) => {
  const hash = '#t=2023-10-01..2023-10-31&q=market';
  const panel = await openApp(page, hash);
  await expect(panel).toContainText('Nothing matches.');
  for (const name of ['All dates', 'Drop the search “market”']) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    const way = panel.getByRole('listitem').filter({ hasText: name });
    const promised = await firstNumberIn(way.locator('.loosening-count'));
    expect(promised).toBeGreaterThan(0);
    await way.getByRole('button').click();
    await expect(panel).not.toContainText('Nothing matches.');
    await expect.poll(() => firstNumberIn(panel.locator('.panel-count'))).toBe(promised);
    // The address follows a little later; until then setting it to the same would change nothing.
    await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
  }
  await page.evaluate(() => {
    location.hash = '#q=xyzzy&layers=attack';
  });
  await expect(panel.locator('.loosenings button')).toHaveText(['Drop the search “xyzzy”']);
  await page.evaluate(() => {
    location.hash = '#q=xyzzy&actor=mujao&t=2023-10-01..2023-10-31';
  });
  await expect(panel).toContainText('Start over?');
  await panel.getByRole('button', { name: 'Start over' }).click();
  await expect(panel.getByRole('searchbox')).toHaveValue('');
  await expect.poll(() => recordsIn(panel).count()).toBeGreaterThan(50);
});

for (const width of [390, 320])
  test(`search and open facets fit ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const panel = await openApp(page, '#lang=fr&q=camp');
    for (const name of ['Acteur', 'Statut', 'Source', 'Précision'])
      await panel.getByText(name, { exact: true }).click();
    await expect(panel.getByRole('group', { name: 'Précision' })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const cut = await panel
      .locator('.facet-option')
      .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth).length);
    expect(cut).toBe(0);
  });

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`typing brings the words it finds into sight at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    const panel = await openApp(page);
    await panel.getByRole('searchbox').fill('hésitant');
    const [found] = await recordsIn(panel).all();
    const hit = found?.locator('q mark');
    await expect(hit ?? panel).toHaveText('hesitant');
    await expect(hit ?? panel).toBeInViewport({ ratio: 1 });
    await expect(hit ?? panel).toHaveCSS('font-weight', '600');
  });
