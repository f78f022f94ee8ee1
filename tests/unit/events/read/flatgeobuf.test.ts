import { geojson } from 'flatgeobuf';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { notesOf, recordsOf, rowsOf } from './features.support';
import { eventsOf, refusalOf } from './support';

const collection = (...geometries: Geometry[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry, index) => ({
    type: 'Feature',
    geometry,
    properties: {
      date: '2013-02-01',
      title: `${index} <img src=x onerror=alert(1)>`,
      count: index,
      sure: true,
    },
  })),
});
const bytesOf = (features: FeatureCollection, crs = 0) =>
  new Uint8Array(geojson.serialize(features, crs));

const GAO: Geometry = { type: 'Point', coordinates: [-0.04, 16.27] };
const RING = [
  [-3, 16],
  [-2, 16],
  [-2, 17],
  [-3, 16],
];
const HOLE = [
  [-2.5, 16.2],
  [-2.2, 16.2],
  [-2.2, 16.5],
  [-2.5, 16.2],
];

describe('FlatGeobuf', () => {
  it('is read with all its geometries and properties', async () => {
    const all: Geometry[] = [
      GAO,
      {
        type: 'MultiPoint',
        coordinates: [
          [-1, 16],
          [-2, 16],
        ],
      },
      { type: 'LineString', coordinates: RING },
      { type: 'MultiLineString', coordinates: [RING, RING] },
      { type: 'Polygon', coordinates: [RING, HOLE] },
      { type: 'MultiPolygon', coordinates: [[RING, HOLE], [RING]] },
    ];
    const read = await eventsOf(bytesOf(collection(...all)));
    expect(read.report).toMatchObject({ format: 'flatgeobuf', taken: 6, placed: 6 });
    expect(rowsOf(read).map(({ shape }) => shape)).toEqual([
      undefined,
      undefined,
      'LineString',
      'MultiLineString',
      'Polygon',
      'MultiPolygon',
    ]);
    expect(read.columns.shapes.get(read.columns.record.indexOf(5))).toEqual(all[5]);
    expect(rowsOf(read)[0]).toMatchObject({ days: '2013-02-01/2013-02-01', at: [-0.04, 16.27] });
    expect((await recordsOf(read.details))[1]).toMatchObject({
      title: '1 <img src=x onerror=alert(1)>',
      count: '1',
      sure: 'true',
    });
  });

  it('is converted from zones of UTM and Web Mercator, and says so', async () => {
    for (const [code, coordinates] of [
      [32630, [816_385.73, 1_801_092.76]],
      [3857, [-4452.78, 1_835_431.3]],
    ] as const) {
      const read = await eventsOf(
        bytesOf(collection({ type: 'Point', coordinates: [...coordinates] }), code),
      );
      const [lon, lat] = rowsOf(read)[0]?.at ?? [];
      expect(lon).toBeCloseTo(-0.04, 3);
      expect(lat).toBeCloseTo(16.27, 1);
      expect(read.report.projection).toBe(`EPSG:${code}`);
    }
    expect((await eventsOf(bytesOf(collection(GAO), 4326))).report.projection).toBeUndefined();
  });

  it('is refused in another system, and where it is damaged', async () => {
    expect(await refusalOf(bytesOf(collection(GAO), 2154))).toBe('projection');
    const bytes = bytesOf(collection(GAO));
    expect(await refusalOf(bytes.slice(0, 40))).toBe('damaged_archive');
    bytes.fill(0xff, 8, 12);
    expect(await refusalOf(bytes)).toBe('damaged_archive');
  });

  it('tells of features that are cut off', async () => {
    const bytes = bytesOf(collection(GAO, GAO));
    const read = await eventsOf(bytes.slice(0, -10));
    expect(read.report).toMatchObject({ taken: 1, refused: 1 });
    expect(notesOf(read)).toEqual(['2  bad_geometry refused']);
  });
});
