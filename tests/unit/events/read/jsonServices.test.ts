import { describe, expect, it } from 'vitest';
import { rowsOf } from './features.support';
import { AT_GAO, json } from './json.support';
import { eventAt, eventsOf, outcomeOf, refusalOf } from './support';

const ACLED = {
  event_id_cnty: 'MLI1',
  event_date: '2013-01-05',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'A',
  actor2: 'B',
  country: 'Mali',
  location: 'Gao',
  latitude: '16.27',
  longitude: '-0.04',
  geo_precision: '2',
  fatalities: '3',
  timestamp: '1690000000',
};
const UCDP = {
  id: 5,
  type_of_violence: 1,
  dyad_name: 'A - B',
  side_a: 'A',
  side_b: 'B',
  where_prec: 6,
  where_coordinates: 'Mali',
  latitude: 17.35,
  longitude: -3.53,
  country: 'Mali',
  date_prec: 1,
  date_start: '2013-02-01T00:00:00',
  date_end: '2013-02-01T00:00:00',
  best: 4,
};
describe('answers of services', () => {
  it('of ACLED keep its codebook', async () => {
    const answer = {
      status: 200,
      success: true,
      last_update: 3,
      count: 1,
      messages: [],
      data: [ACLED],
    };
    const outcome = await outcomeOf(json(answer));
    expect(outcome).toMatchObject({ type: 'read', report: { format: 'acled', taken: 1 } });
    expect(eventAt(await eventsOf(json(answer)), 0)).toMatchObject({
      ...{ days: '2013-01-05..2013-01-05', position: [-0.04, 16.27], precision: 'near' },
      ...{ fatalities: 3, actor: 'A', target: 'B', type: 'Armed clash' },
    });
  });

  it('of UCDP keep its codebook', async () => {
    const answer = {
      TotalCount: 1,
      TotalPages: 1,
      PreviousPageUrl: '',
      NextPageUrl: '',
      Result: [UCDP],
    };
    const outcome = await outcomeOf(json(answer));
    expect(outcome).toMatchObject({ type: 'read', report: { format: 'ucdp_ged', taken: 1 } });
    expect(eventAt(await eventsOf(json(answer)), 0)).toMatchObject({
      ...{ kind: 'attack', days: '2013-02-01..2013-02-01', precision: 'country', fatalities: 4 },
    });
  });

  it.each([
    ['in a list', json([ACLED, ACLED])],
    ['one a line', `${json(ACLED)}\n${json(ACLED)}\n`],
    ['in wrappers', json({ data: [{ type: 'event', id: '1', attributes: ACLED }] })],
    ['by key', json({ a: ACLED, b: ACLED })],
    ['as hits', json({ hits: { total: { value: 1 }, hits: [{ _id: 'x', _source: ACLED }] } })],
    [
      'by columns',
      json(Object.fromEntries(Object.entries(ACLED).map(([name, value]) => [name, [value]]))),
    ],
  ])('are known by their names: %s', async (_name, text) => {
    expect(await outcomeOf(text)).toMatchObject({ type: 'read', report: { format: 'acled' } });
  });

  it('that are an error are refused with what they say', async () => {
    for (const answer of [
      { error: { code: 403, message: 'Access denied' } },
      { success: false, error: 'Access denied' },
      { status: 401, message: 'Access denied' },
    ])
      expect(await outcomeOf(json(answer))).toEqual({
        type: 'refused',
        refusal: { code: 'not_events', detail: 'Access denied' },
      });
  });
});

describe('services of maps', () => {
  it('answer in Esri JSON, also in metres of Web Mercator', async () => {
    const answer = (spatialReference: unknown, geometry: unknown) =>
      json({
        objectIdFieldName: 'OBJECTID',
        spatialReference,
        fields: [
          { name: 'OBJECTID', type: 'esriFieldTypeOID', alias: 'OBJECTID' },
          { name: 'event_date', type: 'esriFieldTypeDate', alias: 'Date' },
        ],
        features: [
          { attributes: { OBJECTID: 1, event_date: 1359676800000, title: 'x' }, geometry },
        ],
      });
    const [x, y] = [
      (-0.04 * Math.PI * 6378137) / 180,
      6378137 * Math.log(Math.tan(Math.PI / 4 + (16.27 * Math.PI) / 360)),
    ];
    for (const text of [
      answer({ wkid: 102100, latestWkid: 3857 }, { x, y }),
      answer({ wkid: 4326 }, { x: -0.04, y: 16.27, spatialReference: { wkid: 4326 } }),
      answer(undefined, { x: -0.04, y: 16.27 }),
    ])
      expect(eventAt(await eventsOf(text), 0)).toMatchObject({ ...AT_GAO, title: 'x' });
    const ring = [
      [-1, 16],
      [-1, 17],
      [0, 17],
      [0, 16],
      [-1, 16],
    ];
    const shapes = await Promise.all(
      [{ rings: [ring] }, { paths: [ring, ring] }, { points: ring }, { x: 'NaN', y: 'NaN' }].map(
        async (geometry) => rowsOf(await eventsOf(answer({ wkid: 4326 }, geometry)))[0],
      ),
    );
    expect(shapes.map((row) => [row?.shape, row?.at !== null])).toEqual([
      ['Polygon', true],
      ['MultiLineString', true],
      [undefined, true],
      [undefined, false],
    ]);
    const utm = await eventsOf(answer({ wkid: 32630 }, { x: 816385, y: 1801092 }));
    expect(utm.report.notes).toMatchObject([{ problem: 'projected', value: 'EPSG:32630' }]);
  });

  it('answer in SPARQL results', async () => {
    const term = (value: string, datatype = '') => ({
      type: 'literal',
      value,
      ...(datatype ? { datatype } : {}),
    });
    const answer = json({
      head: { vars: ['label', 'date', 'coord'] },
      results: {
        bindings: [
          {
            label: term('Battle of Gao'),
            date: term('2013-02-01T00:00:00Z', 'http://www.w3.org/2001/XMLSchema#dateTime'),
            coord: term('Point(-0.04 16.27)', 'http://www.opengis.net/ont/geosparql#wktLiteral'),
          },
          {
            date: term('2013-02-08T00:00:00Z', 'http://www.w3.org/2001/XMLSchema#dateTime'),
            coord: term(
              '<http://www.opengis.net/def/crs/EPSG/0/32630> POINT(1 2)',
              'http://www.opengis.net/ont/geosparql#wktLiteral',
            ),
          },
        ],
      },
    });
    const read = await eventsOf(answer);
    expect(eventAt(read, 0)).toMatchObject({ ...AT_GAO, title: 'Battle of Gao' });
    expect(eventAt(read, 1)).toMatchObject({ days: '2013-02-08..2013-02-08', position: null });
    expect(await refusalOf(json({ head: { vars: ['a'] }, results: { bindings: [] } }))).toBe(
      'no_events',
    );
  });

  it('answer in Overpass JSON, whose days of editing are no dates', async () => {
    const meta = { timestamp: '2023-05-01T00:00:00Z', version: 3, changeset: 1, user: 'u', uid: 2 };
    const node = (id: number, lon: number, lat: number, tags?: object) => ({
      type: 'node',
      id,
      lat,
      lon,
      ...meta,
      ...(tags ? { tags } : {}),
    });
    const read = await eventsOf(
      json({
        version: 0.6,
        generator: 'Overpass API',
        osm3s: { copyright: '' },
        elements: [
          node(1, -0.04, 16.27, { name: 'Gao', place: 'city' }),
          node(2, -1, 16),
          node(3, -1, 17),
          { type: 'way', id: 4, nodes: [2, 3], tags: { name: 'road' } },
          { type: 'way', id: 5, center: { lat: 16, lon: -2 }, tags: { name: 'camp' } },
          {
            type: 'way',
            id: 6,
            geometry: [
              { lat: 16, lon: 0 },
              { lat: 17, lon: 0 },
              { lat: 17, lon: 1 },
              { lat: 16, lon: 0 },
            ],
          },
          { type: 'way', id: 7, nodes: [2, 99], tags: { name: 'cut' } },
          { type: 'relation', id: 8, members: [{ type: 'way', ref: 6 }], tags: { name: 'r' } },
        ],
      }),
    );
    expect(
      rowsOf(read).map(({ texts, at, shape, days }) => [texts.title, at !== null, shape, days]),
    ).toEqual([
      ['Gao', true, undefined, null],
      ['road', true, 'LineString', null],
      ['camp', true, undefined, null],
      ['', true, 'Polygon', null],
      ['cut', false, undefined, null],
      ['r', false, undefined, null],
    ]);
  });
});
