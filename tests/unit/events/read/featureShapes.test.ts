import { describe, expect, it } from 'vitest';
import { collection, feature, notesOf, read, rowOf, rowsOf } from './features.support';

const SQUARE = [
  [-4, 16],
  [-2, 16],
  [-2, 18],
  [-4, 18],
  [-4, 16],
];
/** Open to the east: its middle is outside. */
const HORSESHOE = [
  [0, 0],
  [9, 0],
  [9, 1],
  [1, 1],
  [1, 8],
  [9, 8],
  [9, 9],
  [0, 9],
  [0, 0],
];

describe('where a feature is', () => {
  it.each([
    [{ type: 'Point', coordinates: [-3, 16.5] }, [-3, 16.5], undefined, 'exact'],
    [{ type: 'Point', coordinates: [-3, 16.5, 260, 9] }, [-3, 16.5], undefined, 'exact'],
    [{ type: 'Point', coordinates: [180, -90] }, [180, -90], undefined, 'exact'],
    [
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      [1, 2],
      undefined,
      'exact',
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
          [5, 5],
        ],
      },
      [1, 1],
      'LineString',
      'exact',
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      [0, 0],
      'LineString',
      'exact',
    ],
    [{ type: 'LineString', coordinates: [[4, 5]] }, [4, 5], undefined, 'exact'],
    [
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [2, 2],
          ],
          [
            [7, 7],
            [8, 8],
          ],
        ],
      },
      [1, 1],
      'MultiLineString',
      'exact',
    ],
    [{ type: 'Polygon', coordinates: [SQUARE] }, [-3, 17], 'Polygon', 'region'],
    [{ type: 'Polygon', coordinates: [HORSESHOE] }, [0.5, 4.5], 'Polygon', 'region'],
    [
      {
        type: 'Polygon',
        coordinates: [
          SQUARE,
          [
            [-3.9, 16.5],
            [-2.5, 16.5],
            [-2.5, 17.5],
            [-3.9, 17.5],
          ],
        ],
      },
      [-2.25, 17],
      'Polygon',
      'region',
    ],
    [{ type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] }, [-3, 17], 'Polygon', 'region'],
    [
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
            ],
          ],
          [SQUARE],
        ],
      },
      [-3, 17],
      'MultiPolygon',
      'region',
    ],
    [
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', coordinates: [SQUARE] },
          { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [7, 8] }] },
        ],
      },
      [7, 8],
      'Polygon',
      'exact',
    ],
    [
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', coordinates: [SQUARE] },
          {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [1, 1],
              [2, 2],
            ],
          },
        ],
      },
      [1, 1],
      'GeometryCollection',
      'exact',
    ],
  ])('%j', async (geometry, at, shape, precision) => {
    expect(await rowOf({}, geometry)).toMatchObject({ at, shape, precision });
  });

  it.each([
    [null],
    [{ type: 'Point', coordinates: [] }],
    [{ type: 'Polygon', coordinates: [] }],
    [{ type: 'Polygon', coordinates: [[]] }],
    [{ type: 'GeometryCollection', geometries: [] }],
  ])('is nowhere, without a note: %j', async (geometry) => {
    const outcome = await read(collection(feature({}, geometry)));
    expect(rowsOf(outcome)).toMatchObject([{ at: null, shape: undefined }]);
    expect(outcome.report).toMatchObject({ taken: 1, placed: 0, unplaced: 1, notes: [] });
  });

  it.each([
    [{ type: 'Point', coordinates: [16.5, -93] }, 'out_of_range'],
    [{ type: 'Point', coordinates: [181, 1] }, 'out_of_range'],
    [{ type: 'Point', coordinates: ['-3', '16'] }, 'bad_geometry'],
    [{ type: 'Point', coordinates: [-3] }, 'bad_geometry'],
    [{ type: 'Point', coordinates: [null, null] }, 'bad_geometry'],
    [{ type: 'Point', coordinates: [[1, 2]] }, 'bad_geometry'],
    [{ type: 'Point' }, 'bad_geometry'],
    [{ type: 'Sphere' }, 'bad_geometry'],
    [{ type: '__proto__', coordinates: [1, 2] }, 'bad_geometry'],
    ['POINT (1 2)', 'bad_geometry'],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 'x'],
        ],
      },
      'bad_geometry',
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      'bad_geometry',
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
      'bad_geometry',
    ],
    [{ type: 'GeometryCollection', geometries: [null] }, 'bad_geometry'],
    [
      { type: 'LineString', coordinates: Array.from({ length: 50_001 }, () => [1, 2]) },
      'too_complex',
    ],
  ])('is unknown and told in the report', async (geometry, problem) => {
    const outcome = await read(collection(feature({ date: '2012' }, geometry)));
    expect(rowsOf(outcome)).toMatchObject([{ at: null, days: '2012-01-01/2012-12-31' }]);
    expect(notesOf(outcome)).toEqual([`1 geometry ${problem} kept`]);
  });

  it('is unknown where a number is too large for one', async () => {
    const text =
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1e999,-1e999]}}';
    expect(notesOf(await read(text))).toEqual(['1 geometry bad_geometry kept']);
    expect(notesOf(await read(text, 'geojson_lines'))).toEqual(['1 geometry bad_geometry kept']);
  });

  it('becomes points only when the shapes of the file have too many corners', async () => {
    const long = { type: 'LineString', coordinates: Array.from({ length: 50_000 }, () => [1, 2]) };
    const line = JSON.stringify(feature({}, long));
    const outcome = await read(`${line}\n`.repeat(41), 'geojson_lines');
    expect(outcome.columns.shapes.size).toBe(40);
    expect(notesOf(outcome)).toEqual(['41 geometry shapes_full kept']);
    expect(rowsOf(outcome).at(-1)).toMatchObject({ at: [1, 2], shape: undefined });
  });
});
