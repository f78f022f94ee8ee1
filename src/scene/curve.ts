type Position = readonly [number, number];

const CURVE_STEPS = 40;

/** Web Mercator y in degrees of longitude at the equator, so that the curve is even on the screen. */
const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const inverseMercator = (y: number): number =>
  (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;

/**
 * A gentle arc from one position to another, as the line of an inferred route: plainly not a road.
 * `bend` is its height as a share of the straight distance, positive to the left of travel.
 * `share` cuts it off before its end (0 to 1).
 */
export function arcBetween(
  from: Position,
  to: Position,
  bend: number,
  share = 1,
): [number, number][] {
  const [x0, y0] = [from[0], mercator(from[1])];
  const [x1, y1] = [to[0], mercator(to[1])];
  // Control point of a quadratic Bézier curve: twice the bend away from the middle of the chord.
  const cx = (x0 + x1) / 2 - (y1 - y0) * bend * 2;
  const cy = (y0 + y1) / 2 + (x1 - x0) * bend * 2;
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = (share * step) / CURVE_STEPS;
    const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1;
    const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1;
    return [Number(x.toFixed(5)), Number(inverseMercator(y).toFixed(5))];
  });
}
