import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { dropFile, lineOf, openAndWait, openFiles } from '../support/ownFiles';
import { openApp } from '../support/panel';
import { followLink } from '../support/timeline';

const UCDP = {
  name: 'ged.csv',
  text: readFileSync('tests/fixtures/ucdp_ged_mali.csv', 'utf8'),
};
const PLAIN = {
  name: 'markets.csv',
  text: 'town;lat;long;day\nGao;16,27;-0,04;11/02/2013\nKidal;18,44;1,41;12/02/2013\n',
};

const layersOf = (page: Page) => page.getByRole('region', { name: 'Layers' });
const firstDay = async (page: Page, date: string) =>
  expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', date);

test('a file of a known format opens without a question, chosen, dropped or packed', async ({
  page,
}) => {
  await openApp(page);
  const layers = layersOf(page);
  await test.step('its years are offered, join the axis when asked to, and go with it', async () => {
    await openAndWait(page, UCDP);
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv: 7 events with a place/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await firstDay(page, '1 March 2012');
    const offer = page
      .locator('.import-line')
      .getByRole('button', { name: 'Show 1 event on other dates too', exact: true });
    await offer.click();
    await firstDay(page, '20 May 1991');
    await expect(offer).toHaveCount(0);
    await expect(
      page.locator('.import-line').getByRole('button', { name: 'Leave these other dates out' }),
    ).toBeFocused();
    await layers.getByRole('button', { name: 'Leave these other dates out' }).click();
    await expect(
      layers.getByRole('button', { name: 'Show 1 event on other dates too' }),
    ).toBeFocused();
    await firstDay(page, '1 March 2012');
    await offer.click();
    await layers.getByRole('button', { name: 'Settings of ged.csv' }).click();
    await layers.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(layers.getByRole('checkbox', { name: 'ged.csv' })).toHaveCount(0);
    await firstDay(page, '1 March 2012');
  });
  await test.step('a dropped file opens too', async () => {
    const invitation = page.getByText('Drop files to open them on the map');
    await dropFile(page, { name: 'ged.csv', head: UCDP.text, row: '', times: 0 }, () =>
      expect(invitation).toBeVisible(),
    );
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv: 7 events/);
    await expect(invitation).toHaveCount(0);
  });
  await test.step('a packed file is unpacked', async () => {
    await openFiles(page, { name: 'packed.csv.gz', text: gzipSync(UCDP.text) });
    await expect(lineOf(page, 'packed.csv.gz')).toHaveText(
      /^packed\.csv\.gz: 7 events with a place/,
    );
  });
});

test('a table of no known format asks what its columns mean, with a guess', async ({ page }) => {
  await openApp(page);
  const dialog = page.getByRole('dialog');
  await test.step('giving up the question leaves everything as it was', async () => {
    await openFiles(page, PLAIN, UCDP);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    // The next file has its turn.
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv/);
    await expect(layersOf(page).getByRole('checkbox', { name: 'markets.csv' })).toHaveCount(0);
  });
  await test.step('the guess opens it', async () => {
    await openFiles(page, PLAIN);
    const asking = page.getByRole('dialog', { name: /markets\.csv/ });
    await expect(asking.getByRole('combobox', { name: 'Latitude' })).toHaveValue('1');
    await expect(asking.getByRole('combobox', { name: 'Longitude' })).toHaveValue('2');
    await expect(asking.getByRole('combobox', { name: 'Date' })).toHaveValue('3');
    await expect(asking.getByRole('cell', { name: 'Kidal' })).toBeVisible();
    await asking.getByRole('button', { name: 'Open the file' }).click();
    await expect(lineOf(page, 'markets.csv')).toHaveText(/^markets\.csv: 2 events with a place/);
  });
  await test.step('one in Windows-1252 keeps its quotation marks, dashes and accents', async () => {
    // 0x80, 0x91 to 0x94, 0x96, 0x9C and 0xE9: control characters in Latin-1. Node decodes them as
    // such, so that only a browser can tell.
    const bytes = Buffer.from(
      'date,lat,lon,title\n2013-02-10,16.27,-0.04,\x93Gao\x94 \x96 l\x92\x9cuvre d\xe9truite: \x80 5\n',
      'latin1',
    );
    await followLink(page, '#sel=page:own&t=2013-02-10..2013-02-10');
    await openFiles(page, { name: 'excel.csv', text: bytes });
    await dialog.getByRole('button', { name: 'Open the file' }).click();
    await expect(page.locator('.own-list')).toContainText('“Gao” – l’œuvre détruite: € 5');
  });
});

const PACKED = gzipSync(UCDP.text);

test('a file that is refused or given up leaves nothing but an alert with its name and the reason', async ({
  page,
}) => {
  await openApp(page);
  for (const [name, text, reason] of [
    ['login.csv', '<!doctype html><html><body>Please log in</body></html>', 'web page'],
    ['nothing.csv', '', 'empty'],
    [
      'photo.geojson',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'picture',
    ],
    [
      'cut.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature"',
      'JSON is damaged or incomplete',
    ],
    ['other.json', '{"hello": "world"}', 'no list of events'],
    // An archive is not read in part.
    ['cut.csv.gz', PACKED.subarray(0, PACKED.length - 9), 'damaged'],
  ] as const)
    await test.step(name, async () => {
      await openFiles(page, { name, text });
      const alert = page.getByRole('alert').filter({ hasText: name });
      await expect(alert).toContainText(reason);
      await firstDay(page, '1 March 2012');
      await alert.getByRole('button', { name: 'Dismiss' }).click();
      await expect(alert).toHaveCount(0);
    });
  await test.step('given up while it is read', async () => {
    const [header = '', row = ''] = UCDP.text.split('\n');
    await dropFile(page, {
      name: 'large.csv',
      head: `${header}\n`,
      row: `${row}\n`,
      times: 40_000,
    });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('.import-line')).toHaveCount(0);
    await openAndWait(page, UCDP);
    await expect(page.getByRole('checkbox', { name: 'large.csv' })).toHaveCount(0);
  });
});

test('a set is kept across reloads only where asked, and deleted with its switch', async ({
  page,
}) => {
  await openApp(page);
  await openAndWait(page, UCDP);
  const layers = layersOf(page);
  const set = layers.getByRole('checkbox', { name: 'ged.csv' });
  await page.reload();
  await expect(layers.getByRole('checkbox', { name: /^Attacks/ })).toBeVisible();
  await expect(set).toHaveCount(0);

  await openAndWait(page, UCDP);
  await layers.getByRole('button', { name: 'Settings of ged.csv' }).click();
  await layers.getByRole('checkbox', { name: 'Keep on this device' }).check();
  await expect(layers.getByText(/^Kept on this device \(0\.1 MB\)$/)).toBeVisible();
  await page.reload();
  await expect(set).toBeVisible();
  await expect(
    layers.getByRole('button', { name: /^Show 1 event on other dates too/ }),
  ).toBeVisible();

  await layers.getByRole('button', { name: 'Settings of ged.csv' }).click();
  await layers.getByRole('button', { name: 'Remove and delete from this device' }).click();
  await page.reload();
  await expect(layers.getByRole('checkbox', { name: /^Attacks/ })).toBeVisible();
  await expect(set).toHaveCount(0);
  expect(
    await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('/#own-events');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const count = opening.result.transaction('sets').objectStore('sets').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    ),
  ).toBe(0);
});
