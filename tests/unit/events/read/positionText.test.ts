import { describe, expect, it } from 'vitest';
import { readDegrees } from '../../../../src/events/read/values/degrees';
import { pairOrder, readPositionText } from '../../../../src/events/read/values/positionText';
import { pointHex } from './geometry.support';

const placeOf = (text: string, lonFirst = false) => {
  const reading = readPositionText(text, lonFirst);
  if (reading.type === 'wrong') return reading.problem;
  if (reading.type === 'unplaced') return null;
  return reading.position.map((degrees) => Math.round(degrees * 1e6) / 1e6);
};

const GAO = [-0.0447, 16.2717];

describe('a place in one cell', () => {
  it.each([
    'POINT (-0.0447 16.2717)',
    'POINT(-0.0447 16.2717)',
    'point z (-0.0447 16.2717 250)',
    'POINTZ(-0.0447 16.2717 250)',
    'POINT ZM (-0.0447 16.2717 250 1)',
    'SRID=4326;POINT(-0.0447 16.2717)',
    'MULTIPOINT ((-0.0447 16.2717))',
    'MULTIPOINT (-0.0447 16.2717)',
    'GEOMETRYCOLLECTION (POINT (-0.0447 16.2717))',
    '{"type":"Point","coordinates":[-0.0447,16.2717]}',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[-0.0447,16.2717]}}',
    '{"lat": 16.2717, "lng": -0.0447}',
    'lat: 16.2717, lon: -0.0447',
    'Longitude=-0.0447 Latitude=16.2717',
    '16.2717, -0.0447',
    '16.2717,-0.0447',
    '16.2717; -0.0447',
    '16.2717 -0.0447',
    '16,2717; -0,0447',
    '16,2717 -0,0447',
    '16,2717, -0,0447',
    '(16.2717, -0.0447)',
    '[16.2717, -0.0447]',
    '16.2717 -0.0447 250 4.5',
    '16.2717, \u22120.0447',
    '16.2717° N, 0.0447° W',
    '16.2717N 0.0447W',
    '16.2717N, 0.0447O',
    'N16.2717 W0.0447',
    'N 16.2717, O 0.0447',
    '0.0447W 16.2717N',
    '16.2717 nord, 0.0447 ouest',
    '16.2717 norte, 0.0447 oeste',
    '16°16.302′N 0°2.682′W',
    '16°16′18.12″N, 0°02′40.92″W',
    '16°16\'18.12"N 0°02\'40.92"O',
    "16°16'18.12''N, 0°02'40.92''W",
    '16º16’18,12”N; 0º02’40,92”W',
    '16 16 18.12 N 0 02 40.92 W',
    '16d16m18.12s N 0d02m40.92s W',
    '16:16:18.12N 0:02:40.92W',
    '16 deg 16 18.12 N, 0 deg 2 40.92 W',
    'geo:16.2717,-0.0447;u=35',
    'https://www.google.com/maps/@16.2717,-0.0447,15z',
    'https://www.google.com/maps/place/Gao/@1,1,15z/data=!3m1!3d16.2717!4d-0.0447',
    'https://maps.google.com/?q=16.2717,-0.0447',
    'https://www.google.com/maps/search/?api=1&query=16.2717%2C-0.0447',
    'https://www.openstreetmap.org/?mlat=16.2717&mlon=-0.0447#map=12/1/1',
    'https://www.openstreetmap.org/#map=12/16.2717/-0.0447',
    pointHex(-0.0447, 16.2717, true, null, false),
    pointHex(-0.0447, 16.2717, false, null, true),
    pointHex(-0.0447, 16.2717, true, 4326, true).toUpperCase(),
    `\\x${pointHex(-0.0447, 16.2717, false, 4326, false)}`,
  ])('%s', (text) => {
    expect(placeOf(text)).toEqual(GAO);
  });

  it.each([
    ['', null],
    ['unknown', null],
    ['POINT EMPTY', null],
    [pointHex(Number.NaN, Number.NaN, true, null, false), null],
    ['POINT (0 0)', 'null_island'],
    ['0, 0', 'null_island'],
    ['SRID=32630;POINT(600000 1800000)', 'projected'],
    ['SRID=3857;POINT(10 10)', 'projected'],
    [pointHex(600_000, 1_800_000, true, 32_630, false), 'projected'],
    ['600000, 1800000', 'projected'],
    ['POINT (600000 1800000)', 'projected'],
    ['95.5, -0.04', 'out_of_range'],
    ['16.27, 190', 'out_of_range'],
    ['POINT (16.27', 'bad_geometry'],
    ['POINT (16.27)', 'bad_geometry'],
    ['POINT (1 2) POINT (3 4)', 'bad_geometry'],
    ['010100000000', 'bad_geometry'],
    ['{"type":"Point","coordinates":["x"]}', 'bad_geometry'],
    ['{"type":', 'bad_geometry'],
    ['Gao', 'bad_geometry'],
    ['16.2717', 'bad_geometry'],
    ['16,2717', 'out_of_range'],
    ['1, 2, 3', 'bad_geometry'],
    ['16N 17N', 'bad_geometry'],
    ['16,5 3 2', 'bad_geometry'],
    ["16°70'N 0°1'W", 'bad_geometry'],
    ['(((((((((', 'bad_geometry'],
  ])('%s is %s', (text, problem) => {
    expect(placeOf(text)).toBe(problem);
  });

  it('may be a line or an area, with a point of it', () => {
    const area = readPositionText('POLYGON ((0 10, 2 10, 2 12, 0 12, 0 10))', false);
    expect(area).toMatchObject({
      type: 'placed',
      position: [1, 11],
      precision: 'region',
      vertices: 5,
      shape: { type: 'Polygon' },
    });
    expect(readPositionText('LINESTRING (0 10, 2 10, 2 12)', false)).toMatchObject({
      position: [2, 10],
      shape: { type: 'LineString' },
    });
    expect(
      readPositionText('MULTIPOLYGON (((0 0,2 0,2 2,0 0)),((5 5,6 5,6 6,5 5)))', false),
    ).toMatchObject({
      shape: { type: 'MultiPolygon' },
    });
  });

  it('has two bare numbers in the order that is said', () => {
    expect(placeOf('-0.0447, 16.2717', true)).toEqual(GAO);
    expect(placeOf('[-0.0447, 16.2717]', true)).toEqual(GAO);
    expect(placeOf('16.2717N, 0.0447W', true)).toEqual(GAO);
  });

  it('is at the edge of the globe where rounding alone has put it beyond', () => {
    expect(placeOf('0, 180.00000000000003')).toEqual([180, 0]);
    expect(placeOf('POINT (-180.00000000000003 -90.00000000000001)')).toEqual([-180, -90]);
    expect(placeOf('POINT (180.001 0)')).toBe('out_of_range');
  });
});

describe('the order of bare pairs', () => {
  it('is proved by what can be no latitude', () => {
    expect(pairOrder(['16.2, 102.5', '16.2, 1'])).toBe(false);
    expect(pairOrder(['102.5, 16.2', '1, 16'])).toBe(true);
    expect(pairOrder(['102.5, 16.2', '16.2, 102.5'])).toBeNull();
    expect(pairOrder(['16.2, -0.04', 'Gao', ''])).toBeNull();
    expect(pairOrder(['POINT (102.5 16.2)', '102.5E 16.2N'])).toBeNull();
    expect(pairOrder(['600000, 1800000'])).toBeNull();
  });
});

describe('a coordinate in a column of its own', () => {
  it.each([
    ['16°16\'18"N', 'lat', 16.271667],
    ['0°02\'41"W', 'lon', -0.044722],
    ['16.2717° N', 'lat', 16.2717],
    ['16,2717', 'lat', 16.2717],
    ['S 16.2717', 'lat', -16.2717],
    ['16 16 18 S', 'lat', -16.271667],
    ['16d16m18s', 'lat', 16.271667],
    ['16d16m18sS', 'lat', -16.271667],
    ['-0.0447 W', 'lon', -0.0447],
    ['0°03′O', 'lon', -0.05],
    ['١٦٫٢٧', 'lat', 16.27],
    ['180.00000000000003', 'lon', 180],
    ['N16.2717', 'lon', 'bad_number'],
    ['-16 N', 'lat', 'bad_number'],
    ['N16N', 'lat', 'bad_number'],
    ['1627', 'lat', 'out_of_range'],
    ['Gao', 'lat', 'bad_number'],
    ['200°E', 'lon', 'out_of_range'],
    ['', 'lat', 'bad_number'],
  ] as const)('%s as %s is %s', (text, axis, value) => {
    const read = readDegrees(text, axis);
    expect(typeof read === 'number' ? Math.round(read * 1e6) / 1e6 : read).toBe(value);
  });
});
