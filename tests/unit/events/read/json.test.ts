import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../src/events/read/features/readFeatures';
import { fileOf, recordsOf } from './features.support';
import { AT_GAO, AT_KIDAL, GAO, json, KIDAL } from './json.support';
import { detailsOf, eventAt, eventsOf, outcomeOf, refusalOf } from './support';

describe('JSON', () => {
  it.each<readonly [string, unknown]>([
    ['a list', [GAO, KIDAL]],
    ['a list under keys', { meta: { count: 2 }, result: { page: { items: [GAO, KIDAL] } } }],
    ['rows with names', [['date', 'lat', 'lon'], Object.values(GAO), Object.values(KIDAL)]],
    [
      'rows with names beside',
      {
        columns: ['date', 'lat', 'lon'],
        index: [0, 1],
        data: [Object.values(GAO), Object.values(KIDAL)],
      },
    ],
    [
      'rows with columns described',
      {
        meta: {
          view: { columns: ['date', 'lat', 'lon'].map((fieldName) => ({ id: 1, fieldName })) },
        },
        data: [Object.values(GAO), Object.values(KIDAL)],
      },
    ],
    [
      'columns',
      { date: [GAO.date, KIDAL.date], lat: [GAO.lat, KIDAL.lat], lon: [GAO.lon, KIDAL.lon] },
    ],
    [
      'columns by number',
      {
        date: { 0: GAO.date, 1: KIDAL.date },
        lat: { 0: GAO.lat, 1: KIDAL.lat },
        lon: { 0: GAO.lon, 1: KIDAL.lon },
      },
    ],
    ['objects by key', { events: { g: GAO, k: KIDAL } }],
    ['nested', [GAO, KIDAL].map(({ date, lat, lon }) => ({ date, location: { lat, lon } }))],
    [
      'geometries',
      [GAO, KIDAL].map(({ date, lat, lon }) => ({
        date,
        where: { type: 'Point', coordinates: [lon, lat] },
      })),
    ],
    [
      'features in objects',
      [GAO, KIDAL].map(({ date, lat, lon }) => ({ date, coordinates: [lon, lat] })),
    ],
    [
      'answers of Kobo',
      { results: [GAO, KIDAL].map(({ date, lat, lon }) => ({ date, _geolocation: [lat, lon] })) },
    ],
    [
      'moments of MongoDB',
      [GAO, KIDAL].map(({ date, lat, lon }) => ({
        _id: { $oid: date },
        date: { $date: { $numberLong: String(Date.parse(date)) } },
        lat,
        lon,
      })),
    ],
  ])('is read: %s', async (_name, value) => {
    const read = await eventsOf(json(value));
    expect(read.report).toMatchObject({ format: 'json', read: 2, notes: [] });
    expect(eventAt(read, 0)).toMatchObject(AT_GAO);
    expect(eventAt(read, 1)).toMatchObject(AT_KIDAL);
  });

  it('is read where it is one object a line, or one object', async () => {
    const lines = await eventsOf(`${json(GAO)}\n\n${json(KIDAL)}\nno JSON\n`);
    expect(lines.report).toMatchObject({ format: 'json', taken: 2, refused: 1 });
    expect(eventAt(lines, 1)).toMatchObject(AT_KIDAL);
    expect(eventAt(await eventsOf(json(GAO)), 0)).toMatchObject(AT_GAO);
    const rows = await eventsOf(['["date","lat","lon"]', json(Object.values(KIDAL))].join('\n'));
    expect(eventAt(rows, 0)).toMatchObject(AT_KIDAL);
  });

  it('is read where texts stand behind one another, as jq prints them', async () => {
    const texts = [GAO, KIDAL].map((record) => JSON.stringify(record, null, 2));
    for (const between of ['\n', '', ' \r\n'])
      expect(eventAt(await eventsOf(texts.join(between)), 1)).toMatchObject(AT_KIDAL);
    expect(await refusalOf(texts.join('\nx\n'))).toBe('bad_json');
  });

  it('has no value where a number is none', async () => {
    const text = `[${json(GAO)}, {"date": "2013-02-08", "lat": NaN, "lon": -Infinity, "note": "NaN"}]`;
    const read = await eventsOf(text);
    expect(read.report).toMatchObject({ taken: 2, placed: 1 });
    expect(await detailsOf(read, 1)).toContainEqual({ name: 'note', value: 'NaN' });
  });

  it('takes lists of values, pairs and objects apart', async () => {
    const record = {
      ...GAO,
      tags: ['a', 'b'],
      filters: [{ key: 'Type of area', value: 'Residential' }],
      sources: [
        { id: 's1', path: 'javascript:alert(1)' },
        { id: 's2', path: 'http://b' },
      ],
      _notes: { deep: { er: '<img src=x onerror=alert(1)>' } },
      __proto__: null,
    };
    const [details] = await recordsOf((await eventsOf(json([record]))).details);
    expect(details).toMatchObject({
      tags: 'a; b',
      'filters.Type of area': 'Residential',
      'sources.id': 's1; s2',
      'sources.path': 'javascript:alert(1); http://b',
      '_notes.deep.er': '<img src=x onerror=alert(1)>',
    });
  });

  it('is asked which list is meant, where several may be events', async () => {
    const two = json({ attacks: [GAO, KIDAL, GAO], bases: [KIDAL], legend: [{ colour: 'red' }] });
    expect(await outcomeOf(two)).toEqual({
      type: 'question',
      question: {
        about: 'parts',
        of: 'package',
        parts: [
          { name: 'attacks', size: null },
          { name: 'bases', size: null },
        ],
      },
    });
    const rowsFor = async (...parts: string[]) => {
      const outcome = await outcomeOf(two, { answers: { parts } });
      return outcome.type === 'read' ? outcome.report.taken : outcome.type;
    };
    expect(await rowsFor('bases')).toBe(1);
    expect(await rowsFor('attacks', 'bases')).toBe(4);
  });

  it.each([
    ['settings', { name: 'x', version: '1', dependencies: { a: '1', b: '2' } }],
    ['a text', 'hello'],
    ['numbers', [1, 2, 3]],
    ['nothing', {}],
    ['empty lists', { data: [] }],
    ['texts', ['a', 'b']],
  ])('is refused where it holds no list of records: %s', async (_name, value) => {
    expect(await refusalOf(json(value))).toMatch(/^(?:not_events|no_table)$/);
  });

  it('that is cut off or too deep is refused', async () => {
    expect(await refusalOf(json([GAO, KIDAL]).slice(0, -5))).toBe('bad_json');
    expect(await refusalOf(`[{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}]`)).toBe('bad_json');
  });
});

describe('JSON that is GeoJSON', () => {
  it('is still read as such', async () => {
    const features = [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
        properties: { date: '2013-02-01' },
      },
    ];
    for (const text of [
      json({ features, type: 'FeatureCollection' }),
      json({ name: 'x', crs: {}, features }),
      json(features),
    ]) {
      const read = await eventsOf(text);
      expect(read.report.format).toBe('geojson');
      expect(eventAt(read, 0)).toMatchObject(AT_GAO);
    }
  });

  it('is found where something else stands around it', async () => {
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-0.04, 16.27] },
      properties: { date: '2013-02-01' },
    };
    const outcome = await readFeatures(
      fileOf({ data: { type: 'FeatureCollection', features: [feature] } }),
      'json',
      {
        answers: {},
      },
    );
    expect(outcome.type).not.toBe('refused');
  });
});
