import type { BasicType } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { column, parquet, tableIn } from './parquet.support';
import { detailsOf, eventAt, eventsOf } from './support';

/** WKB of a point, little-endian. */
function wkb(lon: number, lat: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
}

const geoMetadata = (about: object) => [
  {
    key: 'geo',
    value: JSON.stringify({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB', geometry_types: [], ...about } },
    }),
  },
];

describe('GeoParquet', () => {
  const points = [wkb(-0.05, 16.27), wkb(1.4, 18.44), null];
  const withGeometry = (type: BasicType, options = {}) =>
    parquet(
      [column('name', ['Gao', 'Kidal', 'nowhere']), column('geometry', points, type)],
      options,
    );

  it('has its places from its geometries', async () => {
    const read = await eventsOf(withGeometry('BYTE_ARRAY', { kvMetadata: geoMetadata({}) }));
    expect(read.report).toMatchObject({ format: 'parquet', read: 3, placed: 2 });
    expect(eventAt(read, 0)).toMatchObject({ position: [-0.05, 16.27], precision: 'exact' });
    expect(await detailsOf(read, 0)).toEqual([
      { name: 'name', value: 'Gao' },
      { name: 'geometry', value: 'Point' },
    ]);
  });

  it('has them without metadata too, by type or name', async () => {
    expect((await eventsOf(withGeometry('BYTE_ARRAY'))).report.placed).toBe(2);
    const native = parquet([
      column('name', ['a']),
      column('g', [{ type: 'Point', coordinates: [1, 2] }], 'GEOMETRY'),
    ]);
    expect(eventAt(await eventsOf(native), 0).position).toEqual([1, 2]);
  });

  it.each<readonly [string, unknown, string | null]>([
    ['nothing', undefined, null],
    ['null', null, null],
    [
      'WGS 84',
      { type: 'GeographicCRS', name: 'WGS 84', id: { authority: 'EPSG', code: 4326 } },
      null,
    ],
    ['CRS84', { id: { authority: 'OGC', code: 'CRS84' } }, null],
    [
      'UTM',
      { type: 'ProjectedCRS', name: 'UTM 30N', id: { authority: 'EPSG', code: 32630 } },
      'UTM 30N (EPSG:32630)',
    ],
    ['a system without a code', { type: 'ProjectedCRS', name: 'Mine' }, 'Mine'],
  ])('tells a reference system: %s', async (_name, crs, told) => {
    const about = crs === undefined ? {} : { crs };
    const read = await eventsOf(withGeometry('BYTE_ARRAY', { kvMetadata: geoMetadata(about) }));
    expect(read.report.placed).toBe(told === null ? 2 : 0);
    if (told !== null)
      expect(read.report.notes[0]).toMatchObject({ problem: 'projected', value: told });
  });

  it('asks for dates whose columns are a guess, and not for coordinates', async () => {
    const bytes = parquet(
      [column('seen', ['2013-01-26', '2013-01-27', '']), column('geometry', points, 'BYTE_ARRAY')],
      { kvMetadata: geoMetadata({}) },
    );
    expect(await tableIn(bytes)).toMatchObject({ placed: true, hasHeader: null });
    expect(eventAt(await eventsOf(bytes), 0)).toMatchObject({
      days: '2013-01-26..2013-01-26',
      position: [-0.05, 16.27],
    });
  });

  it('notes a geometry that is none', async () => {
    const bytes = parquet([
      column('name', ['a', 'b']),
      column('geometry', [Uint8Array.of(1, 9, 9, 9, 9, 9), wkb(1, 2)], 'BYTE_ARRAY'),
    ]);
    const { report } = await eventsOf(bytes);
    expect(report).toMatchObject({ placed: 1, problems: { bad_geometry: 1 } });
  });

  it('is read in no order of its dates that is not proven', async () => {
    const geo = (dates: readonly string[]) =>
      parquet(
        [
          column('event_date', [...dates]),
          column(
            'geometry',
            Array.from(dates, () => wkb(-3, 16)),
          ),
        ],
        { kvMetadata: geoMetadata({}) },
      );
    const iso = Array.from({ length: 1_000 }, () => '2013-01-26');
    expect((await eventsOf(geo(iso))).report.order).toBeUndefined();
    const unclear = await tableIn(geo([...iso, '03/04/2013']));
    expect(unclear.order).toEqual({ dayFirst: 0, monthFirst: 0, either: 1 });
    const proven = await eventsOf(geo([...iso, '03/04/2013', '03/28/2013']));
    expect(proven.report.order).toEqual({ dayFirst: false, proof: 1 });
    expect(eventAt(proven, 1_000).days).toBe('2013-03-04..2013-03-04');
  });
});
