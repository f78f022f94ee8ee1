import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY, worldSize } from '../../../../src/domain/position';
import { KINDS } from '../../../../src/domain/vocabulary';
import {
  kindOf,
  type OwnColumns,
  positionOf,
  precisionOf,
} from '../../../../src/events/columns/ownColumns';
import { maskOfKinds, ownPresence } from '../../../../src/events/columns/ownWindow';
import { type PickQuery, pickOwn } from '../../../../src/events/look/pickOwn';
import { day } from '../../../support';
import { allRowsOf, anyColumns, anyEvent, anyWindow, columnsFrom } from '../arbitrary';
import { eventOn } from '../sets';

/** Rows within reach and how far they are, asking every one. */
function pickSlowly(columns: OwnColumns, query: PickQuery) {
  return allRowsOf(columns).flatMap((row) => {
    const position = positionOf(columns, row);
    const precision = precisionOf(columns, row);
    const presence = ownPresence(columns, row, query.window);
    if (!position || precision === 'country' || presence === 'out') return [];
    if (presence === 'possible' && !query.showPossible) return [];
    if (query.passes?.[row] === 0 || columns.shapes.has(row)) return [];
    if ((query.kinds & (1 << KINDS.indexOf(kindOf(columns, row)))) === 0) return [];
    const dx = mercatorX(position[0]) - mercatorX(query.at[0]);
    const dy = mercatorY(position[1]) - mercatorY(query.at[1]);
    const distance = Math.hypot(dx, dy) * worldSize(query.zoom);
    const soft = precision === 'region';
    return distance <= (soft ? query.softReach : query.reach) ? [{ row, soft, distance }] : [];
  });
}

/** Events in a small part of Mali, some with the same coordinate. */
const closeColumns = fc
  .array(
    fc.record({
      event: anyEvent,
      lon: fc.constantFrom(-4, -3.9, -3.85, -3.5),
      lat: fc.constantFrom(14, 14.02, 14.3, 72),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((events) =>
    columnsFrom(events.map(({ event, lon, lat }) => ({ ...event, position: [lon, lat] as const }))),
  );

describe('picking own events', () => {
  it('finds what is drawn within reach, points first, the nearest first', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: closeColumns }, anyColumns),
        anyWindow,
        fc.constantFrom<[number, number]>([-4, 14], [-3.9, 14.02], [-3.52, 14.28], [-4, 71.99]),
        fc.constantFrom(3, 5, 7, 9),
        fc.subarray([...KINDS], { minLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        fc.nat(5),
        (columns, window, at, zoom, kinds, showPossible, filtered, most) => {
          const passes = filtered ? Uint8Array.from(columns.record, (record) => record % 2) : null;
          const query: PickQuery = {
            ...{ window, at, zoom, passes, showPossible, reach: 8, softReach: 30 },
            kinds: maskOfKinds(new Set(kinds)),
          };
          const slow = pickSlowly(columns, query);
          const picked = pickOwn(columns, query, most);
          found += picked.total;
          expect(picked.total).toBe(slow.length);
          expect(picked.rows).toHaveLength(Math.min(most, slow.length));
          slow.sort(
            (a, b) => Number(a.soft) - Number(b.soft) || a.distance - b.distance || b.row - a.row,
          );
          expect(picked.rows).toEqual(slow.slice(0, most).map(({ row }) => row));
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('finds what lies on the other side of the antimeridian', () => {
    const columns = columnsFrom([eventOn('2021-07-01', { position: [179.99, -17] })]);
    for (const lon of [-179.99, 180.01, -180.01]) {
      const query: PickQuery = {
        ...{ window: { from: day('2021-01-01'), to: day('2021-12-31') }, at: [lon, -17] },
        ...{ zoom: 5, passes: null, showPossible: true, reach: 8, softReach: 30 },
        kinds: maskOfKinds(new Set(KINDS)),
      };
      expect(pickOwn(columns, query, 5).rows).toEqual([0]);
    }
  });
});
