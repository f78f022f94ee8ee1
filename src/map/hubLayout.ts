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

/** Sides of a place, in degrees clockwise from north, in steps of 45. */
export interface HubSides {
  /** Where the arcs of marks open. */
  readonly marks: number;
  /** Where the name stands: outside the arcs, and not towards a crowding neighbour. */
  readonly name: number;
}

/** Alone, a place has its marks to the north and its name to the south; a crowded one turns away. */
export function hubSides(at: Position, others: readonly Position[]): HubSides {
  const near = others.filter(
    ([lon, lat]) =>
      (lon !== at[0] || lat !== at[1]) && Math.hypot(lon - at[0], lat - at[1]) < CROWDED_DEG,
  );
  if (near.length === 0) return { marks: 0, name: 180 };
  const east = near.reduce((sum, [lon]) => sum + at[0] - lon, 0);
  const north = near.reduce((sum, [, lat]) => sum + at[1] - lat, 0);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  const marks = (Math.round(degrees / 45) * 45 + 360) % 360;
  // Three eighths round from the middle of the arcs lies just past their end.
  return { marks, name: (marks + 225) % 360 };
}
