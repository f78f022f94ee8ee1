import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from '../support/fixtures';
import { mapCanvas, openMap, restingPixels } from '../support/map';
import { fileInput, openAndWait, openFiles } from '../support/ownFiles';
import { countDifferentPixels } from '../support/pixels';
import { withoutWebGl } from '../support/withoutWebGl';

const UCDP = {
  name: 'ged.csv',
  text: readFileSync('tests/fixtures/ucdp_ged_mali.csv'),
};
const PLAIN = {
  name: 'markets.csv',
  text: 'town;lat;long;day\nGao;16,27;-0,04;11/02/2013\nKidal;18,44;1,41;12/02/2013\n',
};

test.describe('without the map', () => {
  test.use({ allow: /webgl/i });
  test.beforeEach(({ page }) => withoutWebGl(page));

  test('a file of a known format opens without a question, and its days join the axis', async ({
    page,
  }) => {
    await page.goto('/');
    await openAndWait(page, UCDP);
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv: 7 events with a place/);
    await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
      'aria-valuetext',
      '20 May 1991',
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const layers = page.getByRole('region', { name: 'Layers' });
    await layers.getByRole('button', { name: 'Settings of ged.csv' }).click();
    await layers.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(layers.getByRole('checkbox', { name: 'ged.csv' })).toHaveCount(0);
    await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
      'aria-valuetext',
      '1 March 2012',
    );
  });

  test('a table of no known format asks what its columns mean, with a guess', async ({ page }) => {
    await page.goto('/');
    await openFiles(page, PLAIN);
    const dialog = page.getByRole('dialog', { name: /markets\.csv/ });
    await expect(dialog.getByRole('combobox', { name: 'Latitude' })).toHaveValue('1');
    await expect(dialog.getByRole('combobox', { name: 'Longitude' })).toHaveValue('2');
    await expect(dialog.getByRole('combobox', { name: 'Date' })).toHaveValue('3');
    await expect(dialog.getByRole('cell', { name: 'Kidal' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Open the file' }).click();
    await expect(page.locator('.import-line')).toHaveText(/^markets\.csv: 2 events with a place/);
  });

  test('a table in Windows-1252 keeps its quotation marks, dashes and accents', async ({
    page,
  }) => {
    // 0x80, 0x91 to 0x94, 0x96, 0x9C and 0xE9: control characters in Latin-1.
    const bytes = Buffer.from(
      'date,lat,lon,title\n2013-02-10,16.27,-0.04,\x93Gao\x94 \x96 l\x92\x9cuvre d\xe9truite: \x80 5\n',
      'latin1',
    );
    await page.goto('/#sel=page:own');
    await openFiles(page, { name: 'excel.csv', text: bytes });
    await page.getByRole('dialog').getByRole('button', { name: 'Open the file' }).click();
    await expect(page.locator('.own-list li')).toContainText('“Gao” – l’œuvre détruite: € 5');
  });

  test('a packed file is unpacked; one of several members is refused, not read in part', async ({
    page,
  }) => {
    const text = gzipSync(UCDP.text);
    await page.goto('/');
    await openFiles(page, { name: 'ged.csv.gz', text });
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv\.gz: 7 events with a place/);
    await openFiles(page, { name: 'two.csv.gz', text: Buffer.concat([text, text]) });
    const alert = page.getByRole('alert').filter({ hasText: 'two.csv.gz' });
    await expect(alert).toContainText('damaged');
  });

  test('giving up the question leaves everything as it was', async ({ page }) => {
    await page.goto('/');
    await openFiles(page, PLAIN, UCDP);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // The next file has its turn.
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv/);
    const layers = page.getByRole('region', { name: 'Layers' });
    await expect(layers.getByRole('checkbox', { name: 'markets.csv' })).toHaveCount(0);
  });

  for (const [name, text, reason] of [
    ['login.csv', '<!doctype html><html><body>Please log in</body></html>', 'web page'],
    ['nothing.csv', '', 'empty'],
    [
      'photo.geojson',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'picture',
    ],
    ['cut.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature"', 'cut-off JSON'],
    ['other.json', '{"hello": "world"}', 'neither GeoJSON nor KML'],
  ] as const)
    test(`${name} is refused by an alert that names it and the reason`, async ({ page }) => {
      await page.goto('/');
      await openFiles(page, { name, text });
      const alert = page.getByRole('alert').filter({ hasText: name });
      await expect(alert).toContainText(reason);
      await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
        'aria-valuetext',
        '1 March 2012',
      );
      await alert.getByRole('button', { name: 'Dismiss' }).click();
      await expect(alert).toHaveCount(0);
    });

  test('a file given up while it is read leaves nothing', async ({ page }) => {
    await page.goto('/');
    const header = String(UCDP.text).split('\n', 1)[0] ?? '';
    const row = String(UCDP.text).split('\n')[1] ?? '';
    const large = `${header}\n${`${row}\n`.repeat(40_000)}`;
    await openFiles(page, { name: 'large.csv', text: large });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('.import-line')).toHaveCount(0);
    await openAndWait(page, UCDP);
    await expect(page.getByRole('checkbox', { name: 'large.csv' })).toHaveCount(0);
  });

  test('a dropped file opens too', async ({ page }) => {
    await page.goto('/');
    await expect(fileInput(page)).toBeAttached();
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'ged.csv'));
      return data;
    }, String(UCDP.text));
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('Drop files to open them on the map')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await expect(page.locator('.import-line')).toHaveText(/^ged\.csv: 7 events/);
    await expect(page.getByText('Drop files to open them on the map')).toHaveCount(0);
  });

  test('a set is kept across reloads only where asked, and deleted with its switch', async ({
    page,
  }) => {
    await page.goto('/');
    await openAndWait(page, UCDP);
    const layers = page.getByRole('region', { name: 'Layers' });
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
    await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
      'aria-valuetext',
      '20 May 1991',
    );

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
});

/** WGS 84 [longitude, latitude] of the row on Nara, where the documents have no mark. */
const NARA: [number, number] = [-7.284659, 15.168751];

test('own events are drawn on the map, open by a click, and go with their switch', async ({
  page,
}) => {
  await openMap(page);
  await openAndWait(page, UCDP);
  await page.locator('.import-line').getByRole('button', { name: 'Dismiss' }).click();
  const own = page.getByRole('checkbox', { name: /^ged\.csv/ });
  await own.uncheck();
  const without = await restingPixels(mapCanvas(page));
  const changed = async () => countDifferentPixels(without, await restingPixels(mapCanvas(page)));
  await own.check();
  await expect.poll(changed).toBeGreaterThan(100);
  const point = await page.evaluate((at) => {
    const canvas = document.querySelector('.map-canvas');
    return (canvas as unknown as { map: MapLibreMap } | null)?.map.project(at);
  }, NARA);
  const box = await page.locator('.map-canvas').boundingBox();
  if (!point || !box) throw new Error('the map is not drawn');
  await page.mouse.click(box.x + point.x, box.y + point.y);
  const heading = page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Government of Mali – Ansar Dine');
  await expect(page).not.toHaveURL(/sel=/);
  await page.getByRole('button', { name: 'Overview' }).first().click();
  await own.uncheck();
  await page.mouse.move(box.x + 5, box.y + 5);
  await expect.poll(changed).toBeLessThan(20);
});
