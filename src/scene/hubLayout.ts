/** Marks of several records at one place stand around it in arcs, leaving the place itself free to click. */

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

/** Places nearer than this crowd each other at the zoom that shows all of Mali. */
const CROWDED_DEG = 1.5;

type Position = readonly [number, number];

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

const SIDES = [0, 45, 90, 135, 180, 225, 270, 315] as const;
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
const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

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
