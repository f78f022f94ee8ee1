import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, test } from '../support/fixtures';
import { openAndWait, openFiles } from '../support/ownFiles';
import { openApp } from '../support/panel';

const FEATURE =
  '{"type":"Feature","properties":{"date":"2013-02-10"},"geometry":{"type":"Point","coordinates":[-0.04,16.27]}}\n';
/** Each has a worker of its own, which takes its time: enough of them to have filled the page. */
const MANY = [
  ...Array.from({ length: 6 }, (_, number) => ({ name: `f${number}.ndjson`, text: FEATURE })),
  { name: 'nothing.csv', text: '' },
  { name: 'login.csv', text: '<!doctype html><p>Please log in</p>' },
];

const heightOfMap = (page: Page): Promise<number> =>
  page.locator('#map').evaluate((element) => element.getBoundingClientRect().height);

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('many files leave the map its height, and what was refused is found', async ({ page }) => {
      test.setTimeout(180_000);
      await openApp(page);
      const whole = await heightOfMap(page);
      await openFiles(page, ...MANY);
      await expect(page.getByText('6 files read, 2 refused')).toBeVisible({ timeout: 75_000 });
      await expect(page.locator('.import-line progress')).toHaveCount(0);
      expect(await heightOfMap(page)).toBeGreaterThanOrEqual(0.6 * whole);
      await expect(page.locator('.import-line')).toHaveCount(3);
      const alerts = page.getByRole('alert');
      await expect(alerts.filter({ hasText: 'nothing.csv' })).toContainText('empty');
      await expect(alerts.filter({ hasText: 'login.csv' })).toContainText('web page');

      await page.getByRole('button', { name: 'Details' }).click();
      await expect(page.locator('.import-line')).toHaveCount(9);
      expect(await heightOfMap(page)).toBeGreaterThanOrEqual(0.6 * whole);
      await page.getByRole('button', { name: 'Dismiss all' }).click();
      await expect(page.locator('.import-line')).toHaveCount(0);
      // The timeline has a strip for them by now.
      expect(await heightOfMap(page)).toBeGreaterThan(0.9 * whole);
    });
  });

test('a table of 50,000 columns is asked about without a choice of 50,000', async ({ page }) => {
  const names = Array.from({ length: 50_000 }, (_, column) => column.toString(36));
  names.splice(49_990, 3, 'latitude', 'longitude', 'date');
  const row = names.map((name) => ({ latitude: '16.27', date: '2013-02-10' })[name] ?? '');
  row[49_991] = '-0.04';
  await page.goto('/');
  await openFiles(page, { name: 'wide.csv', text: `${names.join(',')}\n${row.join(',')}\n` });
  const dialog = page.getByRole('dialog', { name: /wide\.csv/ });
  await expect(dialog.getByText(/^The table has 50,000 columns; 100 at most/)).toBeVisible();
  const latitude = dialog.getByRole('combobox', { name: 'Latitude' });
  await expect(latitude).toHaveValue('49990');
  expect(await dialog.locator('option').count()).toBeLessThanOrEqual(11 * 112);
  expect(await dialog.locator('td').count()).toBeLessThanOrEqual(8 * 111);
  const place = dialog.getByRole('combobox', { name: 'Place' });
  await expect(place.locator('option', { hasText: /^zz$/ })).toHaveCount(0);
  await dialog.getByRole('searchbox').fill('zz');
  await place.selectOption('zz');
  await dialog.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.locator('.import-line')).toHaveText(/^wide\.csv: 1 event with a place/);
});

test('an archive as bsdtar writes it is opened', async ({ page }) => {
  const zip = zipSync({ './': new Uint8Array(), './events.ndjson': Buffer.from(FEATURE) });
  await page.goto('/');
  await openAndWait(page, { name: 'events.zip', text: Buffer.from(zip) });
  await expect(page.locator('.import-line')).toHaveText(/^events\.zip: 1 event with a place/);
});

test('a comment of nine million characters is refused for that', async ({ page }) => {
  await page.goto('/');
  const text = `<kml><!--${'x'.repeat(9_000_000)}--></kml>`;
  await openFiles(page, { name: 'long.kml', text });
  const alert = page.getByRole('alert').filter({ hasText: 'long.kml' });
  await expect(alert).toContainText('text or comment in it is too long to open at once');
  await expect(alert).not.toContainText('GB');
});

test('a shape of too many points stands without a place, and the list says why', async ({
  page,
}) => {
  const corners = Array.from({ length: 50_002 }, (_, at) => [at / 1e4, 16 + (at % 2)]);
  const geometry = { type: 'LineString', coordinates: corners };
  const text = JSON.stringify({ type: 'Feature', properties: { date: '2013' }, geometry });
  await page.goto('/#sel=page:own');
  await openAndWait(page, { name: 'large.geojson', text });
  await page.getByRole('button', { name: /^1 row of large\.geojson without a place/ }).click();
  await expect(page.getByText('1 of them: a shape of more than 50,000 points')).toBeVisible();
});

test('a name that changes the direction of text is shut in wherever it stands', async ({
  page,
}) => {
  const name = '\u202enosjdn.events.ndjson';
  await page.goto('/#sel=page:own');
  await openFiles(page, { name, text: FEATURE });
  await expect(
    page.getByRole('button', { name: `Settings of \u2068${name}\u2069`, exact: true }),
  ).toBeVisible();
  await expect(page.locator('.own-read caption')).toHaveText(`Rows of \u2068${name}\u2069`);
  const bare = await page.evaluate((part) => {
    const found: string[] = [];
    const isShut = (text: string) => text.includes('\u2068');
    for (const element of document.querySelectorAll('body *')) {
      for (const { name: attribute, value } of element.attributes)
        if (value.includes(part) && attribute !== 'value' && !isShut(value)) found.push(attribute);
      for (const child of element.childNodes)
        if (
          child.nodeType === Node.TEXT_NODE &&
          child.nodeValue?.includes(part) &&
          !element.closest('bdi') &&
          !isShut(child.nodeValue)
        )
          found.push(element.outerHTML);
    }
    return found;
  }, name);
  expect(bare).toEqual([]);
});
