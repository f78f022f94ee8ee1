import type { MultiPolygon, Polygon, Position as Vertex } from 'geojson';
import type { Position } from './position';
import { EARTH_RADIUS_KM } from './spatialRelation';

/** What is measured of outlines: a library for it would be far larger than these few formulas. */

type Outline = Polygon | MultiPolygon;

const polygonsOf = (outline: Outline): readonly Vertex[][][] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Area of a closed ring in square km, negative where it runs clockwise (R. G. Chamberlain and
 * W. H. Duquette, "Some Algorithms for Polygons on a Sphere", JPL 2007).
 */
function ringKm2(ring: readonly Vertex[]): number {
  const corners = ring.slice(0, -1);
  if (corners.length <= 2) return 0;
  const at = (index: number) => corners[index % corners.length] ?? [];
  const sum = corners.reduce((total, [lon = 0], index) => {
    const [, lat = 0] = at(index + 1);
    const [far = 0] = at(index + 2);
    return total + (radians(far) - radians(lon)) * Math.sin(radians(lat));
  }, 0);
  return (sum * EARTH_RADIUS_KM ** 2) / 2;
}

/** Area of an outline in square km, on a sphere of mean Earth radius. */
export const areaKm2 = (outline: Outline): number =>
  polygonsOf(outline).reduce(
    (total, rings) =>
      rings.reduce(
        (left, ring, index) => left + (index === 0 ? 1 : -1) * Math.abs(ringKm2(ring)),
        total,
      ),
    0,
  );

/** Twice the area of the triangle of three points, positive where they turn to the left. */
const turn = ([ax = 0, ay = 0]: Vertex, [bx = 0, by = 0]: Vertex, [cx = 0, cy = 0]: Vertex) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** One side of the hull of sorted points, without its last (A. M. Andrew, 1979). */
function hullSide(points: readonly Vertex[]): Vertex[] {
  const side: Vertex[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = side.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      side.pop();
    }
    side.push(point);
  }
  return side.slice(0, -1);
}

/** The convex hull of points as a closed ring. */
function hullOf(points: readonly Vertex[]): Vertex[] {
  const sorted = [...points].sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax - bx || ay - by);
  const hull = [...hullSide(sorted), ...hullSide(sorted.toReversed())];
  return [...hull, ...hull.slice(0, 1)];
}

/** Mean of the points of closed rings, each once. */
function meanOf(rings: readonly (readonly Vertex[])[]): Position {
  const points = rings.flatMap((ring) => ring.slice(0, -1));
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
  return [mean(0), mean(1)];
}

/**
 * Centre of mass of an outline in degrees, as if these were plane; of several polygons, that of the hull
 * around them all.
 */
export function centreOf(outline: Outline): Position {
  const rings =
    outline.type === 'Polygon' ? outline.coordinates : [hullOf(outline.coordinates.flat(2))];
  // Reckoned from there, as small numbers lose less to rounding.
  const [lon, lat] = meanOf(rings);
  const points = rings.flat().map(([x = 0, y = 0]) => [x - lon, y - lat] as const);
  let [area, east, north] = [0, 0, 0];
  for (const [index, [xj, yj]] of points.entries()) {
    const [xi, yi] = points[index - 1] ?? [xj, yj];
    const cross = xi * yj - xj * yi;
    area += cross;
    east += (xi + xj) * cross;
    north += (yi + yj) * cross;
  }
  return area === 0 ? [lon, lat] : [lon + east / (3 * area), lat + north / (3 * area)];
}

/** Where a point lies to a closed ring: how many of its edges are east of it, or `null` on one of them. */
function edgesEast([x, y]: Position, ring: readonly Vertex[]): number | null {
  let count = 0;
  for (const [index, [bx = 0, by = 0]] of ring.entries()) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [bx, by];
    const side = (ax - x) * (by - y) - (bx - x) * (ay - y);
    const between = (a: number, b: number, c: number) => (a <= b && b <= c) || (c <= b && b <= a);
    if (side === 0 && between(ax, x, bx) && between(ay, y, by)) return null;
    if (ay <= y !== by <= y && side > 0 === by > ay) count++;
  }
  return count;
}

/** Whether a point lies in an outline or on its edge. */
export const holds = (outline: Outline, at: Position): boolean =>
  polygonsOf(outline).some((rings) => {
    const counts = rings.map((ring) => edgesEast(at, ring));
    return counts.includes(null) || counts.reduce<number>((sum, n) => sum + (n ?? 0), 0) % 2 === 1;
  });
