import { describe, expect, it } from 'vitest';
import { collection, feature, notesOf, read, rowOf, rowsOf } from './features.support';

describe('the time of a feature', () => {
  it.each([
    // One date.
    [{ date: '2012-04-01' }, '2012-04-01/2012-04-01', false],
    [{ Date: '2012-04' }, '2012-04-01/2012-04-30', false],
    [{ DATE: '2012' }, '2012-01-01/2012-12-31', false],
    [{ date: 2012 }, '2012-01-01/2012-12-31', false],
    [{ date: 20120401 }, '2012-04-01/2012-04-01', false],
    [{ date: '20120401' }, '2012-04-01/2012-04-01', false],
    [{ event_date: '2012-04-01 00:00:00.000' }, '2012-04-01/2012-04-01', false],
    [{ time: '2012-04-01T23:30:00-01:00' }, '2012-04-01/2012-04-01', false],
    [{ time: '2012-04-01T00:30+0100' }, '2012-04-01/2012-04-01', false],
    [{ time: '2012-04-01T24:00:00' }, '2012-04-01/2012-04-01', false],
    [{ datetime: '2012-04-01T10:00:00.123Z' }, '2012-04-01/2012-04-01', false],
    [{ time: 1333238400000 }, '2012-04-01/2012-04-01', false],
    [{ timestamp: 1333238400 }, '2012-04-01/2012-04-01', false],
    [{ timestamp: '1333238400' }, '2012-04-01/2012-04-01', false],
    [{ time: -1 }, '1969-12-31/1969-12-31', false],
    [{ date: '0001-01-01' }, '0001-01-01/0001-01-01', false],
    [{ date: '9999-12-31' }, '9999-12-31/9999-12-31', false],
    // As people write it; numbers only where one order alone makes a date.
    [{ date: '3 December 2020' }, '2020-12-03/2020-12-03', false],
    [{ date: 'December 3, 2020' }, '2020-12-03/2020-12-03', false],
    [{ date: '1er août 2013' }, '2013-08-01/2013-08-01', false],
    [{ date: 'févr. 2013' }, '2013-02-01/2013-02-28', false],
    [{ date: '2013/1/6' }, '2013-01-06/2013-01-06', false],
    [{ date: '13/02/2013' }, '2013-02-13/2013-02-13', false],
    [{ date: '02/13/2013' }, '2013-02-13/2013-02-13', false],
    [{ date: '03/03/2013' }, '2013-03-03/2013-03-03', false],
    // EDTF.
    [{ when: '2012-04~' }, '2012-04-01/2012-04-30', false],
    [{ date: '2012-04/2012-06' }, '2012-04-01/2012-06-30', true],
    [{ date: '2012-04/2012-04' }, '2012-04-01/2012-04-30', false],
    [{ date: '[2013-01-10..2013-01-12]' }, '2013-01-10/2013-01-12', false],
    [{ date: '2013-01-10/..' }, '2013-01-10/2013-01-10', false],
    [{ date: '../2013-01' }, '2013-01-01/2013-01-31', false],
    [{ date: '201X' }, '2010-01-01/2019-12-31', false],
    [{ time: '2012-04-01T10:00Z/2012-04-03T10:00Z' }, '2012-04-01/2012-04-03', true],
    // Two ends.
    [{ start: '2012-04-01', end: '2012-04-30' }, '2012-04-01/2012-04-30', true],
    [{ start: '2012-04-01', end: '2012-04-01' }, '2012-04-01/2012-04-01', false],
    [{ start: '2012-04', end: '2012-04' }, '2012-04-01/2012-04-30', false],
    [{ start: '2012-04', end: '2012-06' }, '2012-04-01/2012-06-30', true],
    [{ Start_Date: '2012-04-01', 'end-date': '2012-04-02' }, '2012-04-01/2012-04-02', true],
    [{ from: '2012-04-01', to: '2012-04-02' }, '2012-04-01/2012-04-02', true],
    [{ begin: 1333238400, end: 1333324800 }, '2012-04-01/2012-04-02', true],
    [{ start: '2012-04', end: null }, '2012-04-01/2012-04-30', false],
    [{ end: '2012-04', start: '' }, '2012-04-01/2012-04-30', false],
    // GeoJSON-T and Linked Places, in properties.
    [{ when: { timespans: [{ start: { in: '2012-04' } }] } }, '2012-04-01/2012-04-30', false],
    [
      { when: { timespans: [{ start: { in: '2012' }, end: { in: '2013' } }] } },
      '2012-01-01/2013-12-31',
      true,
    ],
    [
      { when: { timespans: [{ start: { earliest: '2012-04-01', latest: '2012-04-05' } }] } },
      '2012-04-01/2012-04-05',
      false,
    ],
    [
      {
        when: {
          timespans: [
            { start: { earliest: '2012-04-01' }, end: { earliest: '2012-05', latest: '2012-06' } },
          ],
        },
      },
      '2012-04-01/2012-06-30',
      true,
    ],
    [{ when: { timespans: [{ start: '2012', end: '2013' }] } }, '2012-01-01/2013-12-31', true],
    [
      { when: { timespans: [{ start: '2015' }, { start: '2012-02', end: '2012-03' }] } },
      '2012-02-01/2015-12-31',
      true,
    ],
    [
      { when: { timespans: [{ start: '2015' }, { start: '2012' }] } },
      '2012-01-01/2015-12-31',
      true,
    ],
    [{ when: { start: '2012-04-01', end: '2012-04-03' } }, '2012-04-01/2012-04-03', true],
    [{ when: { type: 'Instant', datetime: '2012-04-01' } }, '2012-04-01/2012-04-01', false],
    [{ when: { type: 'Interval', start: '2012', stop: '2013' } }, '2012-01-01/2013-12-31', true],
    // What is finer wins: both ends, before one date, before one end.
    [{ date: '2011', start: '2012', end: '2013' }, '2012-01-01/2013-12-31', true],
    [{ start: '2012', date: '2011' }, '2011-01-01/2011-12-31', false],
    // A good statement beside a bad one.
    [{ start: 'spring', end: 'summer', date: '2011-01-02' }, '2011-01-02/2011-01-02', false],
  ])('of %j is %s', async (properties, days, lasting) => {
    expect(await rowOf(properties)).toMatchObject({ days, lasting });
  });

  it('is read from the `when` of the feature itself', async () => {
    const when = { timespans: [{ start: { in: '1828-04-20' } }] };
    const outcome = await read(collection({ ...feature({ date: '2001' }), when }));
    expect(rowsOf(outcome)).toMatchObject([{ days: '1828-04-20/1828-04-20' }]);
  });

  it.each([
    [{ date: '2013-02-30' }, 'date', 'bad_date'],
    [{ date: '0000-01-01' }, 'date', 'bad_date'],
    [{ date: '12012-01-01' }, 'date', 'bad_date'],
    [{ date: 'soon' }, 'date', 'bad_date'],
    [{ date: '08/02/2013' }, 'date', 'bad_date'],
    [{ date: '31/04/2013' }, 'date', 'bad_date'],
    [{ date: '2012-13' }, 'date', 'bad_date'],
    [{ time: '2012-04-01T25:00' }, 'time', 'bad_date'],
    [{ time: 1e300 }, 'time', 'bad_date'],
    [{ time: 0 }, 'time', 'bad_date'],
    [{ date: true }, 'date', 'bad_date'],
    [{ date: ['x', {}] }, 'date', 'bad_date'],
    [{ start: '2013', end: '2012' }, 'start', 'end_before_start'],
    [{ when: '2013/2012' }, 'when', 'bad_date'],
    [{ date: `2012-0${'1'.repeat(200)}` }, 'date', 'bad_date'],
  ])('is unknown and told in the report: %j', async (properties, column, problem) => {
    const outcome = await read(collection(feature(properties)));
    expect(rowsOf(outcome)).toMatchObject([{ days: null, lasting: false }]);
    expect(notesOf(outcome)).toEqual([`1 ${column} ${problem} kept`]);
    expect(outcome.report).toMatchObject({ read: 1, taken: 1, placed: 1, undated: 1 });
  });

  it('is unknown without a note where nothing states it', async () => {
    const outcome = await read(collection(feature({ from: 'Gao', to: 'Kidal', date: '' })));
    expect(rowsOf(outcome)).toMatchObject([{ days: null }]);
    expect(notesOf(outcome)).toEqual([]);
  });
});

describe('a line whose points carry times', () => {
  const DAY = 86_400;
  const line = (times: readonly unknown[]) => ({
    type: 'LineString',
    coordinates: times.map((time, index) => [-3 + index, 16, 250, time]),
  });

  it.each([
    ['seconds', 1],
    ['milliseconds', 1_000],
  ])('is a movement: times in %s', async (_unit, factor) => {
    const times = [1333238400, 1333238400 + DAY, 1333238400 + 2 * DAY].map((time) => time * factor);
    expect(await rowOf({ name: 'A convoy' }, line(times))).toMatchObject({
      kind: 'troop_movement',
      days: '2012-04-01/2012-04-03',
      lasting: true,
      at: [-1, 16],
      shape: 'LineString',
    });
  });

  it('drops the times and altitudes of the shape', async () => {
    const { columns } = await read(collection(feature({}, line([1333238400, 1333238401]))));
    expect([...columns.shapes.values()]).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [-3, 16],
          [-2, 16],
        ],
      },
    ]);
  });

  it.each([[[1333238400, null]], [[0, 5_000]], [['2012-04-01', '2012-04-02']]])(
    'is no movement where they are no times: %j',
    async (times) => {
      expect(await rowOf({}, line(times))).toMatchObject({
        kind: 'other',
        days: null,
        lasting: false,
      });
    },
  );

  it('takes times that stand beside the points', async () => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [-3, 16],
        [-2, 17],
      ],
    };
    const times = ['2012-04-01T10:00:00Z', '2012-04-02T10:00:00Z'];
    expect(await rowOf({ coordinateProperties: { times } }, geometry)).toMatchObject({
      kind: 'troop_movement',
      days: '2012-04-01/2012-04-02',
      at: [-2, 17],
    });
  });
});
