import type { Position } from '../domain/position';
/** Marks of several records at one place stand around it in arcs, leaving the place itself free to click. */

/** A place with more records than this shows a stack a kind until the reader comes nearer. */
export const MOST_SINGLE_MARKS = 4;
/** The arcs of more records than this would reach over the country around their place: it shows stacks from near, too. */
export const MOST_FANNED = 40;

/** Distance between neighbouring marks in pixels at full size, symbols being 24 across. */
const SLOT_PX = 25;
/** Radius of the innermost arc: clear of the town's disk and of a fingertip on it. */
const FIRST_RADIUS_PX = 27;
const ARC_STEP_PX = 25;
/** Opening of the arcs; the rest is kept for the town's name. */
const ARC_DEG = 216;

/** Pixels right and down of the place, before scaling with the zoom. */
export type PixelOffset = readonly [number, number];

const capacityOf = (radius: number): number =>
  1 + Math.floor((radius * ARC_DEG * Math.PI) / 180 / SLOT_PX);

/**
 * Offsets of `count` marks on concentric arcs that open towards `bearing` (degrees clockwise from
 * north), in reading order: from the middle of the innermost arc outwards to both sides would mix
 * the order of time, so each arc is filled anticlockwise end to clockwise end.
 */
export function fanOffsets(count: number, bearing: number): PixelOffset[] {
  const offsets: PixelOffset[] = [];
  for (let radius = FIRST_RADIUS_PX; offsets.length < count; radius += ARC_STEP_PX) {
    const onArc = Math.min(capacityOf(radius), count - offsets.length);
    const step = (SLOT_PX / radius) * (180 / Math.PI);
    for (let slot = 0; slot < onArc; slot++) {
      const degrees = bearing + (slot - (onArc - 1) / 2) * step;
      const angle = (degrees * Math.PI) / 180;
      offsets.push([
        Number((radius * Math.sin(angle)).toFixed(1)),
        Number((-radius * Math.cos(angle)).toFixed(1)),
      ]);
    }
  }
  return offsets;
}

/** Places nearer than this crowd each other from afar. */
const CROWDED_DEG = 1.5;

/** Something that a side of a place should leave room for. */
interface Claim {
  /** Degrees clockwise from north, seen from the place. */
  readonly bearing: number;
  readonly weight: number;
}

/** Sides of a place, in degrees clockwise from north, in steps of 45. */
export interface HubSides {
  /** Where the arcs of marks open. */
  readonly marks: number;
  /** Where the name stands: outside the arcs, and not towards a crowding neighbour. */
  readonly name: number;
}

export const SIDES = [0, 45, 90, 135, 180, 225, 270, 315] as const;
const NEIGHBOUR_WEIGHT = 8;
/** Marks spread over most of a half circle, a name is narrower. */
const MARKS_REACH_DEG = 110;
const NAME_REACH_DEG = 65;
const NAME_FROM_MARKS_DEG = 135;
/** All else being equal, marks go to the north and the name to the south. */
const HABIT_WEIGHT = 0.002;

const bearingTo = (from: Position, to: Position): number =>
  (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;

/** Smallest angle between two bearings, 0 to 180 degrees. */
export const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

const costOf = (side: number, claims: readonly Claim[], reach: number, habit: number): number =>
  claims.reduce(
    (sum, { bearing, weight }) => sum + weight * Math.max(0, 1 - between(side, bearing) / reach),
    HABIT_WEIGHT * between(side, habit),
  );

const cheapest = (sides: readonly number[], cost: (side: number) => number): number =>
  sides.reduce((best, side) => (cost(side) < cost(best) ? side : best));

/**
 * The sides that leave most room for the neighbours and for the arrows that come and go; `others`
 * may hold the place itself, `ways` are the far ends of its movements.
 */
export function hubSides(
  at: Position,
  others: readonly Position[],
  ways: readonly Position[] = [],
): HubSides {
  const claims: Claim[] = [
    ...others
      .filter(([lon, lat]) => lon !== at[0] || lat !== at[1])
      .filter(([lon, lat]) => Math.hypot(lon - at[0], lat - at[1]) < CROWDED_DEG)
      .map((other) => ({ bearing: bearingTo(at, other), weight: NEIGHBOUR_WEIGHT })),
    ...ways.map((way) => ({ bearing: bearingTo(at, way), weight: 1 })),
  ];
  const marks = cheapest(SIDES, (side) => costOf(side, claims, MARKS_REACH_DEG, 0));
  const name = cheapest(
    SIDES.filter((side) => between(side, marks) >= NAME_FROM_MARKS_DEG),
    (side) => costOf(side, claims, NAME_REACH_DEG, 180),
  );
  return { marks, name };
}

/** A part of the screen in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = ([x, y]: Position, half: number, halfHeight = half): Box => ({
  left: x - half,
  right: x + half,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

/** Square pixels that two boxes share. */
export const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Sizes of what stands around a place, in CSS pixels. */
interface HubSizes {
  /** Of the symbols and of their arcs, as a share of the full size. */
  readonly scale: number;
  readonly letterPx: number;
}

/** Where a whole country is in view, and close up. */
export const SMALL_SIZES: HubSizes = { scale: 0.74, letterPx: 8.8 };
export const FULL_SIZES: HubSizes = { scale: 1, letterPx: 11 };

const SYMBOL_HALF_PX = 13;
const NAME_GAP_PX = 8;
/** Letters differ in width. */
const NAME_MARGIN_PX = 5;
/** Half the height of a line of lettering, as a share of the width of a letter. */
const HALF_HEIGHT_SHARE = 1.1;

/** Where the marks of a place stand that is here on the screen. */
export const markBoxes = (at: Position, count: number, side: number, { scale }: HubSizes): Box[] =>
  fanOffsets(count, side).map(([x, y]) =>
    boxAround([at[0] + x * scale, at[1] + y * scale], SYMBOL_HALF_PX * scale),
  );

/** About where the name of a place stands. */
export function nameBox([x, y]: Position, name: string, side: number, { letterPx }: HubSizes): Box {
  const half = (name.length * letterPx) / 2 + NAME_MARGIN_PX;
  const halfHeight = letterPx * HALF_HEIGHT_SHARE;
  const across = Math.sin((side * Math.PI) / 180);
  const up = Math.cos((side * Math.PI) / 180);
  return boxAround(
    [x + across * (half + NAME_GAP_PX), y - up * (halfHeight + NAME_GAP_PX * 0.8)],
    half,
    halfHeight,
  );
}
