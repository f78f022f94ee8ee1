import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { CARD_WIDTH_PX, type CardRoom, cardRoom } from '../../../src/map/cardRoom';
import type { Hovered } from '../../../src/map/mapInput';
import { afterPointing, keyOfMark, keyOfOwn } from '../../../src/map/useHovered';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** The mark under the pointer, and a name on each side of it. */
const subjectsAt = (x: number, y: number): Box[] => [
  { left: x - 14, top: y - 14, width: 28, height: 28 },
  { left: x + 14, top: y - 10, width: 60, height: 20 },
  { left: x - 74, top: y - 10, width: 60, height: 20 },
  { left: x - 30, top: y + 14, width: 60, height: 20 },
  { left: x - 30, top: y - 34, width: 60, height: 20 },
];

const anyMap = fc.record({
  width: fc.integer({ min: 240, max: 2000 }),
  height: fc.integer({ min: 120, max: 1400 }),
});
const anyPoint = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('the room of a card', () => {
  it('is inside the map, at most 220 px wide, and free of what is pointed at', () => {
    fc.assert(
      fc.property(anyMap, anyPoint, (map, [across, down]) => {
        const [x, y] = [across * map.width, down * map.height];
        const room = cardRoom({ x, y }, map);
        if (!room) return;
        expect(room.width).toBeLessThanOrEqual(CARD_WIDTH_PX);
        expect(room.left).toBeGreaterThanOrEqual(0);
        expect(room.top).toBeGreaterThanOrEqual(0);
        expect(room.left + room.width).toBeLessThanOrEqual(map.width);
        expect(room.top + room.height).toBeLessThanOrEqual(map.height);
        expect(room.lead).toBeLessThanOrEqual(room.height);
        expect(subjectsAt(x, y).some((subject) => meet(subject, room))).toBe(false);
      }),
    );
  });

  it('is there on a map of usual size, high enough for all that a card says', () => {
    fc.assert(
      fc.property(anyPoint, ([across, down]) => {
        const map = { width: 648, height: 607 };
        const room = cardRoom({ x: across * map.width, y: down * map.height }, map);
        expect(room?.height).toBeGreaterThan(168);
        expect(room?.width).toBe(CARD_WIDTH_PX);
      }),
    );
  });

  const sideAt = (x: number, y: number, width: number, height: number): CardRoom['side'] | null =>
    cardRoom({ x, y }, { width, height })?.side ?? null;

  it('is beside what is pointed at where neither above nor below is high enough', () => {
    expect(sideAt(300, 107, 800, 215)).toBe('right');
    expect(sideAt(500, 107, 800, 215)).toBe('left');
    expect(sideAt(300, 400, 800, 600)).toBe('above');
    expect(sideAt(300, 100, 800, 600)).toBe('below');
  });

  it('is none where no line would fit', () => {
    expect(sideAt(150, 60, 300, 120)).toBeNull();
    // The size of the map is not known before it has drawn itself.
    expect(sideAt(0, 0, 0, 0)).toBeNull();
  });
});

describe('what is pointed at', () => {
  const at = (id: string, x = 0): Hovered => ({
    hit: { ref: { type: 'event', id: id as EventId }, events: [] },
    point: { x, y: 0 },
  });
  const having = (...met: (Hovered | null | 'acted')[]) =>
    met.reduce<ReturnType<typeof afterPointing<Hovered>>>(
      (before, next) => afterPointing(before, next, keyOfMark),
      { thing: null, isGone: false },
    );

  it('is told where the pointer is now', () => {
    expect(having(at('a'), at('a', 5))).toEqual({ thing: at('a', 5), isGone: false });
  });

  it('is gone after a click or a key, wherever on it the pointer moves', () => {
    expect(having(at('a'), 'acted').isGone).toBe(true);
    expect(having(at('a'), 'acted', at('a', 5), 'acted', at('a', 6)).isGone).toBe(true);
  });

  it('is told again on another thing, or after the pointer was elsewhere', () => {
    expect(having(at('a'), 'acted', at('b'))).toEqual({ thing: at('b'), isGone: false });
    expect(having(at('a'), 'acted', null, at('a')).isGone).toBe(false);
    expect(having('acted', at('a')).isGone).toBe(false);
  });

  it('is not the same for a town, for one kind of its records, and for a row of a file', () => {
    const gao = { type: 'place', id: 'gao' as PlaceId } as const;
    const key = (ref: Hovered['hit']['ref']) => keyOfMark({ ...at('a'), hit: { ref, events: [] } });
    expect(key(gao)).not.toBe(key({ ...gao, kind: 'attack' }));
    expect(key(gao)).toBe(key({ ...gao }));
    const row = (id: string) => keyOfOwn({ hit: { id, total: 2 }, point: { x: 0, y: 0 } });
    expect(row('s/1')).not.toBe(row('s/2'));
  });
});
