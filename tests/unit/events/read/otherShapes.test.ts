import { strToU8, type Zippable, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { detailsOf, eventAt, eventsOf, outcomeOf } from './support';
import { row, workbook } from './workbook.support';

const json = (value: unknown) => JSON.stringify(value);
const DAY = '2013-01-05..2013-01-05';
const GAO: readonly [number, number] = [-0.04, 16.27];

const esriLayer = (name: string, ...attributes: readonly object[]) => ({
  layerDefinition: { name, fields: [{ name: 'when_', type: 'esriFieldTypeDate' }] },
  featureSet: {
    geometryType: 'esriGeometryPoint',
    features: attributes.map((of) => ({ attributes: of, geometry: { x: GAO[0], y: GAO[1] } })),
  },
});
const ACLED = {
  ...{ event_date: '2013-01-05', time_precision: 2, geo_precision: 3, event_type: 'Battles' },
  ...{ sub_event_type: 'Armed clash', actor1: 'A', fatalities: 3 },
};
const placemark = (description: string, data = '') =>
  `<kml><Placemark><name>x</name><description><![CDATA[${description}]]></description>${data}<Point><coordinates>${GAO.join()}</coordinates></Point></Placemark></kml>`;
/** As ArcGIS writes the attributes of a feature: a table in a table, under a title. */
const popup = (fields: object) =>
  `<html><body><table><tr style="text-align:center"><td>MLI1</td></tr><tr><td><table border="1">${Object.entries(
    fields,
  )
    .map(([name, value]) => `<tr bgcolor="#D4E4F3">\n<td>${name}</td>\n<td>${value}</td>\n</tr>`)
    .join('')}</table></td></tr></table> as of today</body></html>`;

describe('JSON that holds its records in other shapes', () => {
  it.each<readonly [string, unknown]>([
    ['a feature collection of Esri', { layers: [esriLayer('L', { when_: 1357344000000 })] }],
    [
      'one in a map',
      {
        operationalLayers: [
          { featureCollection: { layers: [esriLayer('L', { when_: 1357344000000 })] } },
          { url: 'https://example.org' },
        ],
      },
    ],
    [
      'a table of one row',
      { columns: ['date', 'lat', 'lon'], data: [['2013-01-05', 16.27, -0.04]] },
    ],
    [
      'a date in parts',
      [{ start_date: { year: '2013', month: '1', day: '5', hour: '' }, lat: 16.27, lon: -0.04 }],
    ],
  ])('%s', async (_name, value) => {
    const read = await eventsOf(json(value));
    expect(read.report.read).toBe(1);
    expect(eventAt(read, 0)).toMatchObject({ days: DAY, position: GAO });
  });

  it('layers of Esri are read together, with their names, each feature a row', async () => {
    const layers = [
      esriLayer('a', { when_: 1357344000000, n: 1 }, { when_: 1357430400000, n: 2 }),
      esriLayer('<b>', { when_: 1357516800000, n: 3 }),
    ];
    const read = await eventsOf(json({ layers }));
    expect(read.report).toMatchObject({ read: 3, undated: 0 });
    expect(await detailsOf(read, 2)).toContainEqual({ name: 'layer', value: '<b>' });
  });

  it.each<readonly [object, string | null]>([
    [{ year: 2013, month: 2 }, '2013-02-01..2013-02-28'],
    [{ year: '2013', month: '02', day: '08' }, '2013-02-08..2013-02-08'],
    [{ year: '2013', month: '13', day: '8' }, null],
  ])('a date of %j', async (start_date, days) => {
    const read = await eventsOf(json([{ start_date, end_date: null, lat: 16.27, lon: -0.04 }]));
    expect(eventAt(read, 0).days).toBe(days);
  });
});

describe('objects that cannot be made a text', () => {
  const hostile = { toString: 1, valueOf: 2 };
  const geometry = { type: 'Point', coordinates: GAO };

  it.each<readonly [string, unknown]>([
    ['a list of our own', { type: 'Feature', geometry, properties: { places: hostile } }],
    [
      'a field of Esri',
      {
        fields: [{ name: hostile, type: 'esriFieldTypeDate' }],
        features: [{ attributes: { a: 1 }, geometry: { x: 1, y: 2 } }],
      },
    ],
  ])('are data: %s', async (_name, value) => {
    expect((await eventsOf(json(value))).report.placed).toBe(1);
  });

  it.each<readonly [string, object]>([
    ['an encoding', { encoding: hostile }],
    [
      'a system',
      { encoding: 'WKB', crs: { name: hostile, id: { code: hostile, authority: hostile } } },
    ],
    ['a list for a system', { encoding: 'WKB', crs: [hostile] }],
  ])('are data: %s of GeoParquet', async (_name, about) => {
    const value = json({ primary_column: 'g', columns: { g: about } });
    const columnData = [{ name: 'g', data: [new Uint8Array(21)] }];
    const bytes = parquetWriteBuffer({ columnData, kvMetadata: [{ key: 'geo', value }] });
    expect(['read', 'refused']).toContain((await outcomeOf(new Uint8Array(bytes))).type);
  });
});

describe('KML whose data stand in a table of its descriptions', () => {
  it('has them as fields, a codebook included', async () => {
    const read = await eventsOf(
      placemark(popup({ ...ACLED, notes: 'a &lt;b&gt; &amp;', x: '&lt;Null&gt;' })),
    );
    expect(read.report.format).toBe('acled');
    expect(eventAt(read, 0)).toMatchObject({
      ...{ days: '2013-01-02..2013-01-08', precision: 'region', kind: 'attack', fatalities: 3 },
      position: GAO,
    });
    const details = await detailsOf(read, 0);
    expect(details).toContainEqual({ name: 'notes', value: 'a <b> &' });
    expect(details).toContainEqual({ name: 'x', value: '' });
  });

  it.each<readonly [string, string, string]>([
    [
      'data of its own come first',
      popup(ACLED),
      '<ExtendedData><Data name="a"><value>1</value></Data></ExtendedData>',
    ],
    [
      'a table of three columns',
      '<table><tr><td>date<td>2013-01-05<td>x<tr><td>a<td>b</table>',
      '',
    ],
    ['two names alike', popup({ a: 1 }) + popup({ a: 2 }), ''],
    ['one row', '<table><tr><td>date</td><td>2013-01-05</td></tr></table>', ''],
    ['no table', '<td>date: 2013-01-05', ''],
  ])('or has none: %s', async (_name, description, data) => {
    const read = await eventsOf(placemark(description, data));
    expect(read.report).toMatchObject({ format: 'kml', undated: 1 });
  });
});

describe('tables among what describes them', () => {
  const table = (name: string) => strToU8(`date,lat,lon,name\n2013-01-05,16.27,-0.04,${name}\n`);
  const firstOf = async (files: Zippable) => {
    const outcome = await outcomeOf(zipSync(files) as Uint8Array<ArrayBuffer>);
    return outcome.type === 'question' && outcome.question.about === 'columns'
      ? outcome.question.table.rows[0]?.[3]
      : outcome;
  };

  it.each([
    ...['codebook.csv', 'GED-Codebook_v23.1.xlsx', 'data_dictionary.csv', 'events_readme.tsv'],
    ...['Metadata_Country_API.csv', 'lisezmoi.csv', 'Code book.csv'],
  ])('%s is no choice beside another, and is read alone', async (name) => {
    const about = /xlsx$/.test(name)
      ? workbook({
          sheets: [
            { name: 'a', rows: row('date', 'lat', 'lon', 'name') + row('2013', '1', '1', 'about') },
          ],
        })
      : table('about');
    expect(await firstOf({ [name]: about, 'x/mali.csv': table('events') })).toBe('events');
    expect(await firstOf({ [name]: about, 'readme.txt': table('x') })).toBe('about');
  });

  it.each(['codebooks-of-war.csv', 'my.metadata.csv', 'barcodes.csv', 'banknotes.csv'])(
    '%s is one',
    async (name) => {
      expect(await firstOf({ [name]: table('a'), 'b.csv': table('b') })).toMatchObject({
        question: { about: 'parts', parts: { length: 2 } },
      });
    },
  );

  it('a column of nothing before a table is no detail', async () => {
    const cell = (place: string, text: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const line = (number: number, ...texts: readonly string[]) =>
      `<row r="${number}">${texts.map((text, at) => cell(`${'BCD'[at]}${number}`, text)).join('')}</row>`;
    const rows = line(3, 'date', 'lat', 'lon') + line(4, '2013-01-05', '16.27', '-0.04');
    const read = await eventsOf(workbook({ sheets: [{ name: 'a', rows }] }));
    expect((await detailsOf(read, 0)).map(({ name }) => name)).toEqual(['date', 'lat', 'lon']);
  });
});
