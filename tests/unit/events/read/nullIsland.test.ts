import { describe, expect, it } from 'vitest';
import { collection, feature, notesOf, read, rowsOf } from './features.support';
import { eventAt, eventsOf } from './support';

const ROW = { days: '2013-01-26..2013-01-26', position: null };

describe('a position at 0, 0', () => {
  it.each([
    ['generic', 'date,lat,lon,name\n2013-01-26,0,0,A\n2013-01-26,0.0,"-0,000",B\n'],
    [
      'UCDP',
      'id,type_of_violence,date_start,date_end,latitude,longitude\n1,1,2013-01-26,2013-01-26,0,0\n2,1,2013-01-26,2013-01-26,0.000000,0.000000\n',
    ],
    [
      'ACLED',
      'event_date,event_type,actor1,latitude,longitude\n26 January 2013,Battles,A,0,0\n26 January 2013,Riots,B,0.0,-0.0\n',
    ],
  ])('in a table is no place, and noted: %s', async (_name, text) => {
    const outcome = await eventsOf(text);
    expect([eventAt(outcome, 0), eventAt(outcome, 1)]).toMatchObject([ROW, ROW]);
    expect(outcome.report).toMatchObject({
      ...{ taken: 2, placed: 0, unplaced: 2, undated: 0, problems: { null_island: 2 } },
      notes: [
        { line: 2, value: '0', problem: 'null_island', effect: 'kept' },
        {
          line: 3,
          value: expect.stringMatching(/^0\.0+$/),
          problem: 'null_island',
          effect: 'kept',
        },
      ],
    });
  });

  it.each([
    [{ type: 'Point', coordinates: [0, 0] }],
    [{ type: 'Point', coordinates: [-0, 0.0, 12] }],
    [
      {
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [0, 0],
        ],
      },
    ],
    [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 0] }] }],
  ])('of a feature is no place, and noted: %j', async (geometry) => {
    const outcome = await read(collection(feature({ date: '2013-01-26' }, geometry)));
    expect(rowsOf(outcome)).toMatchObject([{ at: null, days: '2013-01-26/2013-01-26' }]);
    expect(notesOf(outcome)).toEqual(['1 geometry null_island kept']);
    expect(outcome.report).toMatchObject({ taken: 1, placed: 0, unplaced: 1 });
  });

  it('in KML is no place either', async () => {
    const outcome = await read(
      '<kml><Placemark><Point><coordinates>0,0,0</coordinates></Point></Placemark></kml>',
      'kml',
    );
    expect(rowsOf(outcome)).toMatchObject([{ at: null }]);
    expect(notesOf(outcome)).toEqual(['1 geometry null_island kept']);
  });

  it('is passed over among other points, and the equator and Greenwich are places', async () => {
    const points = {
      type: 'MultiPoint',
      coordinates: [
        [0, 0],
        [1, 2],
      ],
    };
    const outcome = await read(
      collection(
        feature({}, points),
        feature({}, { type: 'Point', coordinates: [0, 16] }),
        feature({}, { type: 'Point', coordinates: [9, 0] }),
      ),
    );
    expect(rowsOf(outcome).map(({ at }) => at)).toEqual([
      [1, 2],
      [0, 16],
      [9, 0],
    ]);
    expect(notesOf(outcome)).toEqual([]);
    const table = await eventsOf('date,lat,lon\n2013-01-26,0,9\n2013-01-26,16,0\n');
    expect([eventAt(table, 0).position, eventAt(table, 1).position]).toEqual([
      [9, 0],
      [0, 16],
    ]);
    expect(table.report.notes).toEqual([]);
  });
});

describe('several points', () => {
  it('are shown at the first, and the report says so', async () => {
    const coordinates = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const outcome = await read(collection(feature({}, { type: 'MultiPoint', coordinates })));
    expect(rowsOf(outcome)).toMatchObject([{ at: [1, 2] }]);
    expect(outcome.report.notes).toMatchObject([
      { line: 1, value: '3', problem: 'several_points', effect: 'kept' },
    ]);
  });
});

describe('a collection on a line', () => {
  it('is as many rows as it has features', async () => {
    const lines = [
      collection(feature({ title: 'A' }), feature({ title: 'B' }), 7),
      feature({ title: 'C' }),
    ];
    const outcome = await read(
      lines.map((line) => JSON.stringify(line)).join('\n'),
      'geojson_lines',
    );
    expect(rowsOf(outcome).map(({ texts }) => texts.title)).toEqual(['A', 'B', 'C']);
    expect(notesOf(outcome)).toEqual(['1  bad_geometry refused']);
  });
});
