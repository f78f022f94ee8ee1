import { describe, expect, it } from 'vitest';
import { otherSystem } from '../../../../src/events/read/features/referenceSystem';
import { collection, feature, notesOf, read, rowsOf } from './features.support';

const named = (name: unknown) => ({ type: 'name', properties: { name } });

describe('the reference system of a file', () => {
  it.each([
    [undefined],
    [null],
    [''],
    [7],
    [named('urn:ogc:def:crs:OGC:1.3:CRS84')],
    [named('urn:ogc:def:crs:OGC::CRS84')],
    [named('EPSG:4326')],
    [named('urn:ogc:def:crs:EPSG::4326')],
    [named('urn:ogc:def:crs:EPSG:6.18.3:4326')],
    [named('http://www.opengis.net/def/crs/OGC/1.3/CRS84')],
    [{ type: 'link', properties: { href: 'http://www.opengis.net/def/crs/EPSG/0/4326' } }],
    ['WGS 84'],
    ['srid:4326'],
    ['4326'],
    [{ type: 'GeographicCRS', name: 'WGS 84 (CRS84)', id: { authority: 'OGC', code: 'CRS84' } }],
    [{ type: 'GeographicCRS', name: 'WGS 84 (3D)' }],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]'],
  ])('is WGS 84, or not said: %j', (crs) => {
    expect(otherSystem(crs)).toBeNull();
  });

  it.each([
    [named('urn:ogc:def:crs:EPSG::32630'), 'urn:ogc:def:crs:EPSG::32630'],
    [named('EPSG:3857'), 'EPSG:3857'],
    [named('EPSG:14326'), 'EPSG:14326'],
    ['srid:32630', 'srid:32630'],
    [
      { type: 'ProjectedCRS', name: 'UTM 30N', ids: [{ authority: 'EPSG', code: 32630 }] },
      'UTM 30N (EPSG:32630)',
    ],
    [{ type: 'ProjectedCRS' }, 'ProjectedCRS'],
    [
      'PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984"]]',
      'PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984"]]',
    ],
  ])('is another: %j', (crs, name) => {
    expect(otherSystem(crs)).toBe(name);
  });

  it('is told of every feature in it, which has no place then', async () => {
    const point = { type: 'Point', coordinates: [30, 17] };
    const crs = named('urn:ogc:def:crs:EPSG::32630');
    const features = [
      feature({ date: '2013-02-01' }, point),
      feature({ date: '2013-02-01' }, null),
    ];
    const outcome = await read({ ...{ crs }, ...collection(...features) });
    expect(rowsOf(outcome).map(({ at }) => at)).toEqual([null, null]);
    expect(notesOf(outcome)).toEqual(['1 geometry projected kept']);
    expect(outcome.report.notes[0]?.value).toBe('urn:ogc:def:crs:EPSG::32630');
  });

  it.each<readonly [string, readonly [number, number], readonly [number, number]]>([
    ['urn:ogc:def:crs:EPSG::32630', [391_234, 1_799_123], [-4.01792, 16.270458]],
    ['EPSG:3857', [-4_452.78, 1_835_000], [-0.04, 16.261277]],
    ['urn:ogc:def:crs:EPSG:6.9:3857', [-4_452.78, 1_835_000], [-0.04, 16.261277]],
  ])('that can be converted is, and said: %s', async (name, coordinates, at) => {
    const features = [
      feature({ date: '2013-02-01' }, { type: 'Point', coordinates }),
      feature(
        { date: '2013-02-01' },
        { type: 'LineString', coordinates: [coordinates, [1e6, 1e6]] },
      ),
      feature({ date: '2013-02-01' }, null),
    ];
    const outcome = await read({ ...{ crs: named(name) }, ...collection(...features) });
    expect(rowsOf(outcome).map((row) => row.at)).toEqual([at, at, null]);
    expect(outcome.report.projection).toMatch(/^EPSG:/);
    expect(notesOf(outcome)).toEqual([]);
  });

  it('is known by numbers that are no degrees, where it is said nowhere', async () => {
    const metres = { type: 'Point', coordinates: [334_000, 1_800_000] };
    const outcome = await read(
      collection(feature({}, metres), feature({}, { type: 'Point', coordinates: [181, 1] })),
    );
    expect(notesOf(outcome)).toEqual(['1 geometry projected kept', '2 geometry out_of_range kept']);
  });

  it('is no matter where rounding has put a point beyond the edge', async () => {
    const edge = { type: 'Point', coordinates: [180.00000000000003, -90.00000000000001] };
    const outcome = await read(collection(feature({}, edge)));
    expect(rowsOf(outcome)).toMatchObject([{ at: [180, -90] }]);
    expect(notesOf(outcome)).toEqual([]);
  });
});
