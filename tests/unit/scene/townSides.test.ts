import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOffsets, hubSides } from '../../../src/scene/hubLayout';

describe('the sides of a town', () => {
  it('never cover each other or the place with marks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 45, 90, 225),
        (count, side) => {
          const offsets = fanOffsets(count, side);
          expect(offsets).toHaveLength(count);
          offsets.forEach(([x, y], index) => {
            expect(Math.hypot(x, y)).toBeGreaterThan(24);
            for (const [otherX, otherY] of offsets.slice(index + 1))
              expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(22);
          });
        },
      ),
    );
  });

  const between = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
  const town = [0, 15] as const;

  it('turn away from a neighbour', () => {
    const sides = hubSides(town, [town, [0.4, 15.4]]);
    expect(between(sides.marks, 45)).toBeGreaterThanOrEqual(90);
    expect(between(sides.name, 45)).toBeGreaterThanOrEqual(65);
    expect(hubSides(town, [town])).toEqual({ marks: 0, name: 180 });
  });

  it('leave room for the arrows that come and go', () => {
    const sides = hubSides(
      town,
      [],
      [
        [0, 19],
        [0.5, 19],
      ],
    );
    expect(between(sides.marks, 0)).toBeGreaterThanOrEqual(90);
    expect(between(sides.name, 0)).toBeGreaterThanOrEqual(65);
  });

  it('keep the name away from the marks, whatever else is near', () => {
    const position = fc.tuple(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 12, max: 18, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position), fc.array(position), (others, ways) => {
        const { marks, name } = hubSides(town, others, ways);
        expect(between(marks, name)).toBeGreaterThanOrEqual(135);
      }),
    );
  });
});
