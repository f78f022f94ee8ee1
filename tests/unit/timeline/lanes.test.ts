import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '../../../src/domain/day';
import { KINDS } from '../../../src/domain/vocabulary';
import { recordsOn } from '../../../src/timeline/binRecords';
import { type Lane, type LaneItem, laneStep, lanesOf } from '../../../src/timeline/lanes';
import { timeScale } from '../../../src/timeline/timeScale';
import { openProject } from '../../support';
import { allRows, columnsOf, dated, day } from './columns';

const dataset = openProject();
const WIDTH = 1000;
const rows = allRows(dataset.columns);
const scaleOf = (from: Day, to: Day) => timeScale({ from, to }, WIDTH);
const whole = scaleOf(dataset.extent.from, dataset.extent.to);
const itemOf = (id: string, scale = whole): LaneItem => {
  const row = dataset.rowOf.get(id as never);
  const item = lanesOf(dataset, rows, scale, 'layer')
    .lanes.flatMap(({ items }) => items)
    .find((found) => found.row === row);
  if (!item) throw new Error(`${id} is in no lane`);
  return item;
};

describe('lanes', () => {
  it('hold every dated event: once by layer, at each of its towns or elsewhere by town', () => {
    const byLayer = lanesOf(dataset, rows, whole, 'layer').lanes;
    expect(
      byLayer.flatMap(({ items }) => items.map(({ row }) => row)).sort((a, b) => a - b),
    ).toEqual(rows);
    expect(byLayer.map(({ key }) => key)).toEqual(KINDS);
    const byTown = lanesOf(dataset, rows, whole, 'town').lanes;
    expect(new Set(byTown.flatMap(({ items }) => items.map(({ row }) => row)))).toEqual(
      new Set(rows),
    );
    expect(byTown.map(({ key }) => key)).toContain('gao');
    expect(byTown.at(-1)?.key).toBe('elsewhere');
  });

  it('never overlap on one line', () => {
    const { from, to } = dataset.extent;
    const shown = fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 3, max: 900 }));
    fc.assert(
      fc.property(
        shown,
        fc.constantFrom('layer' as const, 'town' as const),
        ([start, length], by) => {
          const scale = scaleOf(dayOf(start), dayOf(Math.min(to + 3, start + length)));
          for (const { items, lines } of lanesOf(dataset, rows, scale, by).lanes)
            for (let line = 0; line < lines; line++) {
              const rooms = items.filter((item) => item.line === line).map(({ room }) => room);
              rooms.slice(1).forEach(([left], index) => {
                expect(left).toBeGreaterThanOrEqual(rooms[index]?.[1] ?? 0);
              });
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draw a day as a mark, a month as a line, a lasting state as a bar', () => {
    expect(itemOf('2013-02-08-gao-suicide-bombing')).toMatchObject({
      bar: null,
      possible: null,
      fade: null,
    });
    const seized = itemOf('2012-04-northern-mali-seized');
    expect(seized.bar).toBeNull();
    expect(seized.possible?.[1]).toBeGreaterThan(seized.possible?.[0] ?? 0);
    expect(itemOf('2012-04-northern-mali-islamist-control').bar).not.toBeNull();
  });

  it('end an ongoing state on the last day it is known, and fade it out there', () => {
    const item = itemOf(
      '2013-01-10-push-toward-bamako',
      scaleOf(day('2013-01-01'), day('2013-03-31')),
    );
    const { endMax } = dataset.events[item.row]?.time?.span ?? { endMax: dayOf(0) };
    expect(endMax).toBeLessThan(day('2013-03-31'));
    expect(item.bar?.[1]).toBe(item.fade);
    expect(item.fade).toBeLessThan(WIDTH);
    const cut = itemOf(
      '2013-01-10-push-toward-bamako',
      scaleOf(day('2013-01-01'), addDays(endMax, -1)),
    );
    expect(cut.fade).toBeNull();
  });

  it('leave out what lies outside the days shown, and no more than can be drawn', () => {
    const scale = scaleOf(day('2016-01-01'), day('2016-12-31'));
    const { lanes, leftOut } = lanesOf(dataset, rows, scale, 'layer');
    const shown = lanes.flatMap(({ items }) => items.map(({ row }) => row));
    expect(shown).not.toContain(dataset.rowOf.get('2013-02-08-gao-suicide-bombing' as never));
    expect(leftOut).toBe(0);
    const many = Array.from({ length: 700 }, () => rows[3] ?? 0);
    expect(lanesOf(dataset, many, whole, 'layer').leftOut).toBe(200);
  });
});

describe('arrow keys in lanes', () => {
  const item = (row: number, mark: number): LaneItem => ({
    row,
    mark,
    line: 0,
    bar: null,
    possible: null,
    fade: null,
    room: [mark, mark],
  });
  const lanes: Lane[] = [
    { key: 'a', lines: 1, items: [item(0, 10), item(1, 500), item(2, 900)] },
    { key: 'b', lines: 1, items: [item(3, 450), item(4, 880)] },
  ];
  it.each([
    [0, 1, 'ArrowRight', { lane: 0, item: 2 }],
    [0, 1, 'ArrowLeft', { lane: 0, item: 0 }],
    [0, 0, 'ArrowLeft', null],
    [0, 1, 'ArrowDown', { lane: 1, item: 0 }],
    [0, 2, 'ArrowDown', { lane: 1, item: 1 }],
    [1, 0, 'ArrowUp', { lane: 0, item: 1 }],
    [1, 0, 'ArrowDown', null],
    [0, 1, 'Home', { lane: 0, item: 0 }],
    [0, 1, 'End', { lane: 0, item: 2 }],
    [0, 1, 'a', null],
  ] as const)('from %d/%d, %s', (lane, index, key, expected) => {
    expect(laneStep(lanes, { lane, item: index }, key)).toEqual(expected);
  });
});

describe('what a bar holds', () => {
  const columns = columnsOf([
    dated('2012-12/2013-03'),
    dated('2013-02'),
    dated('2013-02-08'),
    dated('2013-02-08', 'political'),
    dated('2013-02-10'),
  ]);
  const all = allRows(columns);
  const on = (from: string, to = from) => ({ from: day(from), to: day(to) });

  it('says what surely begins, what may, and what only lasts, in this order', () => {
    expect(recordsOn(columns, all, on('2013-02-08'), true)).toEqual([
      { row: 2, presence: 'certain', begins: true },
      { row: 3, presence: 'certain', begins: true },
      { row: 1, presence: 'possible', begins: true },
      { row: 0, presence: 'certain', begins: false },
    ]);
    expect(recordsOn(columns, all, on('2013-02-08'), false).map(({ row }) => row)).toEqual([
      2, 3, 0,
    ]);
    expect(recordsOn(columns, all, on('2011-02-08'), true)).toEqual([]);
  });
});
