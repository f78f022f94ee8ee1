import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { dbfOf, pointShape, shpOf } from '../../unit/events/read/shapefile.support';
import { row, workbook } from '../../unit/events/read/workbook.support';
import { expect, test } from '../support/fixtures';
import { ALL, BREAKOUT, IMAGE, LINK, madeOf, NAME, NOTHING, SCRIPT } from '../support/hostile';
import { openFiles } from '../support/ownFiles';
import { openApp } from '../support/panel';
import { followLink } from '../support/timeline';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const EVENT = { date: '2013-02-10', title: ALL, type: ALL, actor: ALL, link: LINK, [ALL]: ALL };
const PLACED = { ...EVENT, latitude: '16.27', longitude: '-0.04' };
const point = { type: 'Point', coordinates: [-0.04, 16.27] };
const literal = (value: string, datatype = '') => ({
  type: 'literal',
  ...{ value, ...(datatype === '' ? {} : { datatype }) },
});

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const shapefile = async (): Promise<Buffer> =>
  Buffer.from(
    zipSync({
      'inc.shp': await bytesOf(shpOf([pointShape(-0.04, 16.27)])),
      'inc.dbf': await bytesOf(
        dbfOf(
          [
            ['DATE', 'D', 8],
            ['TITLE', 'C', 200],
            [IMAGE.slice(0, 10), 'C', 200],
          ],
          [['20130210', ALL, ALL]],
        ),
      ),
    }),
  );

/** A file of each format that is not text of rows, hostile in every text. */
const FILES: Readonly<Record<string, string | Buffer | (() => Promise<Buffer>)>> = {
  'walk.gpx': `<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="16.27" lon="-0.04"><time>2013-02-10T08:00:00Z</time><name>${escaped(ALL)}</name><desc>${escaped(ALL)}</desc><type>${escaped(ALL)}</type><link href="${LINK}"><text>${escaped(ALL)}</text></link></wpt></gpx>`,
  'list.json': JSON.stringify({ [ALL]: ALL, data: [PLACED] }),
  'sparql.json': JSON.stringify({
    head: { vars: ['date', 'title', 'place', ALL] },
    results: {
      bindings: [
        {
          date: literal('2013-02-10T00:00:00Z', 'http://www.w3.org/2001/XMLSchema#dateTime'),
          title: literal(ALL),
          place: literal('Point(-0.04 16.27)', 'http://www.opengis.net/ont/geosparql#wktLiteral'),
          [ALL]: { type: 'uri', value: ALL },
        },
      ],
    },
  }),
  'esri.json': JSON.stringify({
    geometryType: 'esriGeometryPoint',
    spatialReference: { wkid: 4326 },
    features: [{ attributes: EVENT, geometry: { x: -0.04, y: 16.27 } }],
  }),
  'overpass.json': JSON.stringify({
    version: 0.6,
    elements: [{ type: 'node', id: 1, lat: 16.27, lon: -0.04, tags: EVENT }],
  }),
  'topology.json': JSON.stringify({
    type: 'Topology',
    arcs: [],
    objects: {
      [ALL]: { type: 'GeometryCollection', geometries: [{ ...point, properties: EVENT }] },
    },
  }),
  'book.xlsx': Buffer.from(
    workbook({
      sheets: [
        {
          name: NAME.slice(0, 31),
          rows: row(...Object.keys(PLACED)) + row(...Object.values(PLACED)),
        },
      ],
    }),
  ),
  'rows.parquet': Buffer.from(
    parquetWriteBuffer({
      columnData: Object.entries(PLACED).map(([name, value]) => ({ name, data: [value] })),
    }),
  ),
  'shape.zip': shapefile,
};

test('markup in every text of the other formats stays text', async ({ page }) => {
  const panel = await openApp(page, '#sel=page:own');
  const layers = page.getByRole('region', { name: 'Layers' });
  for (const [format, made] of Object.entries(FILES))
    await test.step(format, async () => {
      const name = `${NAME}${format}`;
      await openFiles(page, { name, text: typeof made === 'function' ? await made() : made });
      const line = page.locator('.import-line').filter({ hasText: `${name}: ` });
      const dialog = page.getByRole('dialog');
      await expect(line.or(dialog)).toBeVisible();
      expect(await madeOf(page)).toEqual(NOTHING);
      if (await dialog.isVisible()) {
        await expect(dialog).toContainText(name);
        await dialog.getByRole('button', { name: 'Open the file' }).click();
      }
      await expect(line).toBeVisible();
      const rows = panel.locator('.own-list li');
      await expect(rows.first()).toContainText(IMAGE);
      await rows.first().getByRole('button').click();
      const details = panel.locator('.own-details');
      for (const planted of [IMAGE, SCRIPT, BREAKOUT]) await expect(details).toContainText(planted);
      await expect(details.locator('a, img, svg, script')).toHaveCount(0);
      expect(await madeOf(page)).toEqual(NOTHING);
      await layers.getByRole('button', { name: `Settings of ${name}` }).click();
      await layers.getByRole('button', { name: 'Remove', exact: true }).click();
      await followLink(page, '#sel=page:own');
    });
});

test('markup in the names of files of an archive and of sheets stays text', async ({ page }) => {
  await openApp(page);
  const sheet = (name: string) => ({
    name,
    rows: row('date', 'latitude', 'longitude') + row('2013-02-10', '16.27', '-0.04'),
  });
  const csv = strToU8('date,latitude,longitude\n2013-02-10,16.27,-0.04\n');
  const files = {
    'parts.zip': Buffer.from(zipSync({ [`${IMAGE}.csv`]: csv, [`${BREAKOUT}.csv`]: csv })),
    'sheets.xlsx': Buffer.from(workbook({ sheets: [sheet(IMAGE), sheet(SCRIPT)] })),
  };
  for (const [name, text] of Object.entries(files)) {
    await openFiles(page, { name, text });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(IMAGE);
    expect(await madeOf(page)).toEqual(NOTHING);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});
