import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haversineKm } from '../../../src/domain/spatialRelation';
import { PRECISIONS } from '../../../src/domain/vocabulary';
import { rowsNear } from '../../../src/events/columns/nearRows';
import { positionOf, precisionOf } from '../../../src/events/columns/ownColumns';
import { allRowsOf, anyColumns, anyEvent, columnsFrom } from './arbitrary';

const anyPosition = fc.tuple(
  fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.constantFrom(-180, 180, 179.99, -4, 0),
  ),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 89.9, 17, 0)),
);

describe('rows near a position', () => {
  it('are those within the distance, all over the globe', () => {
    fc.assert(
      fc.property(
        anyColumns,
        anyPosition,
        fc.oneof(fc.double({ min: 0, max: 20_100, noNaN: true }), fc.constantFrom(10, 500, 5_000)),
        fc.subarray([...PRECISIONS]),
        (columns, at, km, precisions) => {
          const wanted = allRowsOf(columns).filter((row) => {
            const position = positionOf(columns, row);
            return (
              position !== null &&
              precisions.includes(precisionOf(columns, row)) &&
              haversineKm(at, position) <= km
            );
          });
          expect([...rowsNear(columns, at, km, { precisions })]).toEqual(wanted);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are found at short distances too, also across the antimeridian and at the poles', () => {
    const close = anyPosition.chain((at) =>
      fc.record({
        at: fc.constant(at),
        event: anyEvent,
        dx: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        dy: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(close, fc.double({ min: 0, max: 60, noNaN: true }), (nearby, km) => {
        const { at, event, dx, dy } = nearby;
        const lon = ((at[0] + dx + 540) % 360) - 180;
        const lat = Math.max(-90, Math.min(90, at[1] + dy));
        const columns = columnsFrom([{ ...event, position: [lon, lat], precision: 'exact' }]);
        const position = positionOf(columns, 0) ?? [0, 0];
        expect(rowsNear(columns, at, km).length).toBe(haversineKm(at, position) <= km ? 1 : 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('do not count the middle of a region or country, and keep the order given', () => {
    const columns = columnsFrom(
      PRECISIONS.map((precision) => ({
        ...({ kind: 'attack', days: null, lasting: false, position: [-4, 14], precision } as const),
      })),
    );
    const rows = Uint32Array.from([3, 2, 1, 0]);
    const near = [...rowsNear(columns, [-4, 14], 1, { rows })];
    expect(near.map((row) => precisionOf(columns, row))).toEqual(['near', 'exact']);
  });
});
