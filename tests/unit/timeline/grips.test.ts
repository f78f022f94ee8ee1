import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import {
  dayGrip,
  GRIP_PX,
  type GripRoom,
  MOVER_PX,
  windowGrips,
} from '../../../src/timeline/grips';
import { timeScale, xAfterDay, xOfDay } from '../../../src/timeline/timeScale';

const DAYS = 242;
const scales = fc
  .integer({ min: 320 - 48, max: 1280 })
  .map((width) => timeScale({ from: dayOf(0), to: dayOf(DAYS - 1) }, width));
const sizes = fc.constantFrom({ size: 24, outside: 12 }, { size: 44, outside: 16 });
const roomOf = (width: number, { size, outside }: { size: number; outside: number }): GripRoom => ({
  size,
  min: -outside,
  max: width + outside,
});

describe('the grips of a window', () => {
  it('never overlap, leave room for what moves it, and stay within the track', () => {
    fc.assert(
      fc.property(
        scales,
        sizes,
        fc.integer({ min: 0, max: DAYS - 1 }),
        fc.integer({ min: 1, max: 60 }),
        (scale, hit, first, days) => {
          const room = roomOf(scale.width, hit);
          const start = xOfDay(scale, dayOf(first));
          const end = xAfterDay(scale, dayOf(Math.min(DAYS - 1, first + days - 1)));
          const { from, to } = windowGrips(start, end, room);
          expect(to.box - (from.box + room.size)).toBeGreaterThanOrEqual(MOVER_PX - 1e-9);
          expect(from.box).toBeGreaterThanOrEqual(room.min - 1e-9);
          expect(to.box + room.size).toBeLessThanOrEqual(room.max + 1e-9);
          for (const { box, mark } of [from, to]) {
            expect(mark).toBeGreaterThanOrEqual(box);
            expect(mark + GRIP_PX).toBeLessThanOrEqual(box + room.size);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('hang at their edges, the first to the left and the second to the right, where there is room', () => {
    const room = roomOf(1000, { size: 24, outside: 12 });
    expect(windowGrips(300, 400, room)).toEqual({
      from: { box: 276, mark: 288 },
      to: { box: 400, mark: 400 },
    });
    expect(windowGrips(0, 1000, room)).toEqual({
      from: { box: -12, mark: -12 },
      to: { box: 988, mark: 1000 },
    });
  });

  it('keep apart at both ends of the track and for edges outside it', () => {
    const room = roomOf(300, { size: 44, outside: 16 });
    for (const [start, end] of [
      [0, 4],
      [296, 300],
      [0, 0],
      [300, 300],
    ] as const) {
      const { from, to } = windowGrips(start, end, room);
      expect(to.box - from.box).toBeGreaterThanOrEqual(room.size + MOVER_PX);
    }
  });
});

describe('the grip of a day', () => {
  it('stands under its middle or to the right of its edge, and within the track', () => {
    const room = roomOf(300, { size: 44, outside: 16 });
    expect(dayGrip(150, 'middle', room)).toEqual({ box: 128, mark: 144 });
    expect(dayGrip(150, 'end', room)).toEqual({ box: 150, mark: 150 });
    expect(dayGrip(300, 'end', room)).toEqual({ box: 272, mark: 300 });
    expect(dayGrip(1, 'middle', room)).toEqual({ box: -16, mark: -5 });
  });
});
