// Rings that go over the antimeridian or round a pole, as a flat map can draw them.
import { clipRing } from './geo.mjs';

/** Degrees south at which the flat map ends. */
export const LAST_LATITUDE = 85;

/** Longitudes that go on past ±180 instead of jumping. */
function unwound(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    if (i > 0) {
      const step = x - ring[i - 1][0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
    }
    return [x + turn, Math.max(-LAST_LATITUDE, y)];
  });
}

/** A ring round the South Pole, closed along the lower edge of the map. */
function closedBelow(ring) {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const points = [...ring, [last[0], -LAST_LATITUDE], [first[0], -LAST_LATITUDE]];
  return [...points, points[0]];
}

/** The parts of a polygon with all longitudes within ±180. */
export function cutAtAntimeridian(polygon) {
  const jumps = polygon.some((ring) =>
    ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180),
  );
  if (!jumps)
    return [polygon.map((ring) => ring.map(([x, y]) => [x, Math.max(-LAST_LATITUDE, y)]))];
  const [outer, ...holes] = polygon.map(unwound);
  if (holes.some(([[x]]) => Math.abs(x) > 180)) throw new Error('a hole beyond the antimeridian');
  const whole =
    Math.abs(outer[0][0] - outer[outer.length - 1][0]) > 180 ? closedBelow(outer) : outer;
  return [-360, 0, 360].flatMap((turn) => {
    const moved = whole.map(([x, y]) => [x + turn, y]);
    const west = clipRing(moved, 0, -180, 1);
    const part = west && clipRing(west, 0, 180, -1);
    return part ? [turn === 0 ? [part, ...holes] : [part]] : [];
  });
}
