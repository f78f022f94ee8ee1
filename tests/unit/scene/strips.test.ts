import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { type Frame, frameOfCamera, type Point } from '../../../src/scene/frame';
import type { SceneMark } from '../../../src/scene/marks';
import { sidesFrom } from '../../../src/scene/names';
import { type Box, boxAroundPoint, boxesMeet, type Side } from '../../../src/scene/placeLabels';
import { type PlacedStrip, placeStrips, type StripWish } from '../../../src/scene/strips';

const FRAME: Frame = frameOfCamera({ lng: 0, lat: 0, zoom: 5 }, { width: 400, height: 300 });
const GAP = 10;
/** From north on. */
const AROUND = sidesFrom(0);

const markOf = (key: string, count: number): SceneMark => ({
  ...{ key, ref: { type: 'place', id: 'gao' as PlaceId }, place: 'gao' as PlaceId },
  events: Array.from({ length: count }, (_, index) => `${key}-${index}` as EventId),
  ...{ at: [0, 0], offset: null, heading: null, certain: true, selected: false },
  look: { kind: 'attack', outline: 'solid', tier: 'corpus' },
});

/** A strip of marks with these numbers of records. */
const wish = (key: string, at: Point, counts: readonly number[], isDot = false): StripWish => ({
  ...{ key, at, gap: GAP, sides: AROUND, disk: boxAroundPoint(at, 12) },
  slots: counts.map((count, index) => ({ mark: markOf(`${key}${index}`, count), isDot })),
});
const placed = (
  wishes: readonly StripWish[],
  taken: readonly Box[] = [],
  frame = FRAME,
): PlacedStrip[] =>
  placeStrips(
    wishes,
    taken,
    wishes.map(({ disk }) => disk),
    frame,
  );
const only = (strips: readonly PlacedStrip[]): PlacedStrip => {
  const [strip] = strips;
  if (!strip || strips.length > 1) throw new Error(`${strips.length} strips`);
  return strip;
};

const isInside = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= FRAME.width && y + height <= FRAME.height;

describe('a strip', () => {
  it('stands on the first side that is liked, at its gap, without a leader', () => {
    const { box, leader, onPlace } = only(placed([wish('a', [200, 150], [1])]));
    expect(box.y + box.height).toBeCloseTo(150 - GAP);
    expect(box.x + box.width / 2).toBeCloseTo(200);
    expect([leader, onPlace]).toEqual([null, false]);
  });

  it('has its slots in rows of three, none upon another or upon a number', () => {
    const { box, slots } = only(placed([wish('a', [200, 150], [1, 12, 3, 1, 100])]));
    expect(slots.map(({ mark }) => mark.key)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(slots.map(({ count }) => count !== null)).toEqual([false, true, true, false, true]);
    const rows = [slots.slice(0, 3), slots.slice(3)];
    const heights = rows.map((row) => new Set(row.map(({ middle: [, y] }) => y)));
    expect(heights.map(({ size }) => size)).toEqual([1, 1]);
    for (const row of rows)
      row.forEach(({ middle, size, count }, index) => {
        const before = row[index - 1];
        if (before)
          expect(middle[0] - size / 2).toBeGreaterThan(
            before.count?.[0] ?? before.middle[0] + before.size / 2,
          );
        if (count) expect(count[0]).toBeGreaterThan(middle[0] + size / 2);
      });
    for (const { middle, size } of slots)
      expect(boxesMeet(box, boxAroundPoint(middle, size / 2))).toBe(true);
  });

  it('keeps marks apart that would be too small to be told apart', () => {
    const { slots } = only(placed([wish('a', [200, 150], [1, 1, 1, 1], true)]));
    slots.forEach(({ middle: [x, y] }, index) => {
      for (const { middle } of slots.slice(index + 1))
        expect(Math.hypot(x - middle[0], y - middle[1])).toBeGreaterThanOrEqual(15);
    });
  });

  it('turns to another side where the first is taken', () => {
    const above: Box = { x: 100, y: 0, width: 200, height: 145 };
    const strip = only(placed([wish('a', [200, 150], [1, 2])], [above]));
    expect(boxesMeet(strip.box, above)).toBe(false);
    expect(strip.leader).toBeNull();
  });

  it('is pushed away where every side is taken, with a leader from its place', () => {
    const around = boxAroundPoint([200, 150], 90);
    const { box, leader } = only(placed([wish('a', [200, 150], [1])], [around]));
    expect(boxesMeet(box, around)).toBe(false);
    if (!leader) throw new Error('no leader');
    const [[fromX, fromY], [toX, toY]] = leader;
    // It begins outside of the place’s disk, and ends at the strip.
    expect(Math.hypot(fromX - 200, fromY - 150)).toBeCloseTo(GAP - 2);
    expect(boxesMeet(box, boxAroundPoint([toX, toY], 1))).toBe(true);
    expect(Math.hypot(toX - 200, toY - 150)).toBeGreaterThan(45);
  });

  it('stands nevertheless where nothing is free, where it covers least', () => {
    const everywhere: Box = { x: -100, y: -100, width: 600, height: 500 };
    const most: Box = { x: 0, y: 0, width: 400, height: 149 };
    const { box, slots } = only(placed([wish('a', [200, 150], [1, 5])], [everywhere, most]));
    expect(slots).toHaveLength(2);
    expect(isInside(box)).toBe(true);
    expect(boxesMeet(box, most)).toBe(false);
  });

  it('stays inside of the frame, at its edges and in its corners', () => {
    for (const x of [0, 3, 200, 397, 400])
      for (const y of [0, 3, 150, 297, 300]) {
        const { box } = only(placed([wish('a', [x, y], [1, 20, 3, 4])]));
        expect([x, y, isInside(box)]).toEqual([x, y, true]);
      }
  });

  it('covers neither another strip nor another disk, however many crowd one spot', () => {
    const wishes = Array.from({ length: 9 }, (_, index) =>
      wish(`${index}`, [180 + (index % 3) * 18, 130 + Math.floor(index / 3) * 18], [1, 3]),
    );
    const strips = placed(wishes);
    strips.forEach(({ key, box }, index) => {
      for (const other of strips.slice(index + 1))
        expect([key, other.key, boxesMeet(box, other.box)]).toEqual([key, other.key, false]);
      for (const { disk, key: of } of wishes)
        if (of !== key) expect([key, of, boxesMeet(box, disk)]).toEqual([key, of, false]);
    });
    expect(strips.some(({ leader }) => leader !== null)).toBe(true);
  });
});

describe('a single dot', () => {
  const onPlace: readonly Side[] = [[0, 0], ...AROUND];

  it('stands on its place, instead of the disk there', () => {
    const dot = { ...wish('a', [200, 150], [1], true), sides: onPlace };
    const strip = only(placed([dot]));
    expect(strip.slots.map(({ middle, isDot }) => [middle, isDot])).toEqual([[[200, 150], true]]);
    expect([strip.leader, strip.onPlace]).toEqual([null, true]);
  });

  it('stands beside it where something else covers the place', () => {
    const dot = { ...wish('a', [200, 150], [1], true), sides: onPlace };
    const name: Box = { x: 195, y: 145, width: 60, height: 12 };
    const strip = only(placed([dot], [name]));
    expect(strip.onPlace).toBe(false);
    expect(boxesMeet(strip.box, name)).toBe(false);
  });
});

it('places no strip where nothing is wished', () => {
  expect(placed([])).toEqual([]);
});
