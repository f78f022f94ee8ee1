import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { servePack } from '../support/published';

const TITLE = 'Made-up events, for tests';
const WHOSE = 'Made up by a program: none of these events happened';
const FEBRUARY = 'month=2013-02/part-0.parquet';

const line = (page: Page) => page.getByRole('region', { name: TITLE });
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const ownCount = (page: Page) =>
  evidence(page).getByRole('heading', { name: /other events on these dates/ });

// A file that is missing is an error in the console of the browser.
test.use({ allow: /made-up|404|Failed to load/ });

test('a published set is counted at once, and its events come with the days', async ({ page }) => {
  const asked = await servePack(page);
  await page.goto('/?events=made-up/#t=2013-02-05..2013-02-11&sel=page:own');
  await expect(line(page)).toContainText(WHOSE);
  await expect(line(page)).toContainText('Counts and single events complete.');
  await expect
    .poll(() => asked)
    .toEqual(['overview.json', 'days.parquet', FEBRUARY, 'cells.parquet']);
  // DuckDB's answer, in answers.json.
  await expect(ownCount(page)).toContainText('167 other events');
  await expect(page.getByRole('checkbox', { name: /^Made-up events.* 167$/ })).toBeChecked();
  expect(await axeFaults(page, '.pack-line')).toEqual([]);
  const first = evidence(page).locator('.own-list button').first();
  await first.click();
  await expect(evidence(page)).toContainText(WHOSE);
  const record = evidence(page).locator('.panel-part', { hasText: FEBRUARY });
  await expect(record).toContainText('kind');
  await expect(record).toContainText('longitude');
  // Other days, and nothing that is there is asked for again.
  await page.evaluate(() => {
    location.hash = '#t=2012-10-02..2013-02-20&sel=page:own';
  });
  await expect(line(page)).toContainText('Counts and single events complete.');
  expect(asked).toHaveLength(8);
  await page.getByRole('button', { name: 'Share and download' }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue(/\?events=made-up/);
});

test('what is missing of a published set is told, and the rest is there', async ({ page }) => {
  let answers = true;
  const cut = readFileSync(`tests/fixtures/packs/made-up/${FEBRUARY}`).subarray(0, 9_000);
  await servePack(page, (path) => {
    if (answers) return 'file';
    if (path === 'month=2013-01/part-0.parquet') return 'missing';
    return path === FEBRUARY ? cut : 'file';
  });
  answers = false;
  await page.goto('/?events=made-up/overview.json#t=2013-01-10..2013-03-31');
  const told = line(page).getByRole('alert');
  await expect(told).toContainText('Single events of January 2013 are missing');
  await expect(told).toContainText('the site does not have the file.');
  await expect(told).toContainText('the file is incomplete, or not the one that was published.');
  await expect(line(page)).toContainText('Counts complete; single events from 11 to 31 Mar 2013.');
  answers = true;
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(line(page)).toContainText('Counts and single events complete.');
  await expect(told).toHaveCount(0);
});

test('a published set opens by its address, and is kept for days without a network', async ({
  page,
}) => {
  let answers = true;
  await servePack(page, () => (answers ? 'file' : 'gone'));
  await page.goto('/#t=2013-02-12..2013-02-20&sel=page:own');
  const form = evidence(page).getByText('Open a published set');
  await form.click();
  const address = evidence(page).getByLabel('Address of the set on this site');
  await address.fill('https://example.org/made-up/');
  await address.press('Enter');
  await expect(evidence(page).getByRole('alert')).toContainText(
    'it is on another site (https://example.org)',
  );
  await address.fill('made-up');
  await address.press('Enter');
  await expect(line(page)).toContainText('Counts and single events complete.');
  await expect(page).toHaveURL(/\?events=made-up%2F#/);
  await page.getByRole('button', { name: `Settings of ${TITLE}` }).click();
  const keep = page.getByRole('checkbox', { name: /on this device/ });
  await keep.check();
  await expect(keep).toHaveAccessibleName(/^Kept on this device/);
  answers = false;
  await page.goto('/#t=2013-02-12..2013-02-20&sel=page:own');
  await page.reload();
  await expect(line(page)).toContainText('Counts and single events complete.');
  await page.evaluate(() => {
    location.hash = '#t=2012-10-12..2012-10-20&sel=page:own';
  });
  await expect(line(page).getByRole('alert')).toContainText('the site did not answer.');
  await page.getByRole('button', { name: `Settings of ${TITLE}` }).click();
  await page.getByRole('button', { name: 'Remove and delete from this device' }).click();
  await expect(line(page)).toHaveCount(0);
  await page.reload();
  await expect(evidence(page)).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('a frame shows a published set with whose it is', async ({ page }) => {
  await servePack(page);
  await page.goto('/?embed&events=made-up/#t=2013-02-05..2013-02-11');
  await expect(line(page)).toContainText(WHOSE);
  await expect(line(page)).toContainText('Counts and single events complete.');
});
