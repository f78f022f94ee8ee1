import { expect, test } from '../support/fixtures';
import { ALL, BREAKOUT, IMAGE, LINK, madeOf, NAME, NOTHING, SCRIPT } from '../support/hostile';
import { openFiles } from '../support/ownFiles';
import { openApp } from '../support/panel';
import { followLink } from '../support/timeline';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const tableOf = (values: Readonly<Record<string, string>>): string =>
  `${Object.keys(values).map(cell).join(',')}\n${Object.values(values).map(cell).join(',')}\n`;
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const WHERE = { latitude: '16.27', longitude: '-0.04' };
const FEATURE = {
  type: 'Feature',
  id: ALL,
  geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
  properties: {
    date: '2013-02-10',
    ...{ title: ALL, type: ALL, actor: ALL, target: ALL, place: ALL, country: ALL },
    link: LINK,
    [ALL]: ALL,
    nested: { [ALL]: [ALL] },
  },
};
const COLLECTION = {
  type: 'FeatureCollection',
  metadata: { attribution: ALL },
  features: [FEATURE],
};

/** A file of each format, hostile in every text. */
const FILES: Readonly<Record<string, string>> = {
  'ucdp.csv': tableOf({
    ...WHERE,
    ...{ id: ALL, type_of_violence: ALL, side_a: ALL, side_b: ALL, where_coordinates: ALL },
    ...{
      date_prec: '1',
      date_start: '2013-02-10',
      date_end: '2013-02-10',
      country: ALL,
      best: '1',
    },
    ...{ source_headline: ALL, source_original: LINK, [ALL]: ALL },
  }),
  'acled.csv': tableOf({
    ...WHERE,
    ...{ event_id_cnty: ALL, event_date: '10 February 2013', event_type: ALL, sub_event_type: ALL },
    ...{
      actor1: ALL,
      actor2: ALL,
      location: ALL,
      country: ALL,
      notes: ALL,
      source: LINK,
      [ALL]: ALL,
    },
  }),
  'plain.csv': tableOf({
    ...WHERE,
    ...{ date: '2013-02-10', title: ALL, type: ALL, actor: ALL, target: ALL, place: ALL },
    ...{ country: ALL, link: LINK, [ALL]: ALL },
  }),
  'features.geojson': JSON.stringify(COLLECTION),
  'features.ndjson': `${JSON.stringify(FEATURE)}\n${JSON.stringify({ ...FEATURE, id: 2 })}\n`,
  'places.kml': `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xml(ALL)}</name><Folder><name>${xml(ALL)}</name><Placemark id="${xml(ALL)}"><name>${xml(ALL)}</name><description><![CDATA[${ALL}]]></description><address>${xml(ALL)}</address><TimeStamp><when>2013-02-10</when></TimeStamp><ExtendedData><Data name="${xml(ALL)}"><value>${xml(ALL)}</value></Data><Data name="link"><value>${LINK}</value></Data></ExtendedData><Point><coordinates>-0.04,16.27</coordinates></Point></Placemark></Folder></Document></kml>`,
};

const OWN_PAGE = '#sel=page:own';

test('markup in every text of a file of each format, and in its name, stays text', async ({
  page,
}) => {
  const panel = await openApp(page, OWN_PAGE);
  const layers = page.getByRole('region', { name: 'Layers' });
  for (const [format, text] of Object.entries(FILES))
    await test.step(format, async () => {
      const name = `${NAME}${format}`;
      await openFiles(page, { name, text });
      if (format === 'plain.csv') {
        const dialog = page.getByRole('dialog');
        await expect(dialog).toContainText(IMAGE);
        await expect(dialog).toContainText(name);
        expect(await madeOf(page)).toEqual(NOTHING);
        await dialog.getByRole('button', { name: 'Open the file' }).click();
      }
      await expect(page.locator('.import-line')).toContainText(`${name}: `);
      await expect(layers.getByRole('checkbox', { name })).toBeVisible();

      const rows = panel.locator('.own-list li');
      await expect(rows.first()).toContainText(IMAGE);
      expect(await madeOf(page)).toEqual(NOTHING);

      await rows.first().getByRole('button').click();
      await expect(panel.getByRole('heading', { level: 2 })).toContainText(IMAGE);
      const details = panel.locator('.own-details');
      for (const planted of [IMAGE, SCRIPT, BREAKOUT, LINK])
        await expect(details).toContainText(planted);
      await expect(details.locator('a, img, svg, script')).toHaveCount(0);
      expect(await madeOf(page)).toEqual(NOTHING);

      // The next file is read alone.
      await layers.getByRole('button', { name: `Settings of ${name}` }).click();
      await layers.getByRole('button', { name: 'Remove', exact: true }).click();
      await expect(layers.getByRole('checkbox', { name })).toHaveCount(0);
      await followLink(page, OWN_PAGE);
      expect(await madeOf(page)).toEqual(NOTHING);
    });
});
