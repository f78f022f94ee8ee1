import type { Position } from 'geojson';

type Ring = readonly Position[];

const longitudeOf = (position: Position | undefined): number => position?.[0] ?? 0;
const latitudeOf = (position: Position | undefined): number => position?.[1] ?? 0;

/** Longitudes at which the rings cross a parallel, ascending. */
function crossings(rings: readonly Ring[], latitude: number): number[] {
  const found: number[] = [];
  for (const ring of rings)
    for (let index = 1; index < ring.length; index++) {
      const [a, b] = [ring[index - 1], ring[index]];
      if (latitudeOf(a) > latitude === latitudeOf(b) > latitude) continue;
      const along = (latitude - latitudeOf(a)) / (latitudeOf(b) - latitudeOf(a));
      found.push(longitudeOf(a) + along * (longitudeOf(b) - longitudeOf(a)));
    }
  return found.sort((a, b) => a - b);
}

/**
 * A point inside a polygon and in none of its holes: the middle of the widest stretch of the parallel
 * halfway up. Of a polygon without an inside it is a corner.
 */
export function pointInside(rings: readonly Ring[]): [number, number] {
  const [outer = []] = rings;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const position of outer) {
    south = Math.min(south, latitudeOf(position));
    north = Math.max(north, latitudeOf(position));
  }
  const latitude = (south + north) / 2;
  const found = crossings(rings, latitude);
  let best: [number, number] = [longitudeOf(outer[0]), latitudeOf(outer[0])];
  let widest = 0;
  for (let index = 0; index + 1 < found.length; index += 2) {
    const [west = 0, east = 0] = [found[index], found[index + 1]];
    if (east - west > widest) {
      widest = east - west;
      best = [(west + east) / 2, latitude];
    }
  }
  return best;
}
