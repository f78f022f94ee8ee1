type Ring = readonly unknown[];

const numberAt = (position: unknown, index: number): number => {
  const value: unknown = Array.isArray(position) ? position[index] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
};

/** Twice the area of a ring; negative where it runs clockwise. */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [a, b] = [ring[index], ring[index + 1]];
    sum += numberAt(a, 0) * numberAt(b, 1) - numberAt(b, 0) * numberAt(a, 1);
  }
  return sum;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of ring) {
    west = Math.min(west, numberAt(position, 0));
    east = Math.max(east, numberAt(position, 0));
    south = Math.min(south, numberAt(position, 1));
    north = Math.max(north, numberAt(position, 1));
  }
  return { west, south, east, north };
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.west <= inner.west &&
  outer.east >= inner.east &&
  outer.south <= inner.south &&
  outer.north >= inner.north;

const sizeOf = ({ west, south, east, north }: Box): number => (east - west) * (north - south);

interface KnownRing {
  readonly ring: Ring;
  readonly box: Box;
  readonly clockwise: boolean;
}

/** Areas with the holes in them; a hole that no area is around stands alone. */
function assigned(known: readonly KnownRing[], areasRunClockwise: boolean) {
  const areas: { readonly box: Box; readonly rings: Ring[] }[] = [];
  for (const { ring, box, clockwise } of known)
    if (clockwise === areasRunClockwise) areas.push({ box, rings: [ring] });
  const alone: Ring[][] = [];
  for (const { ring, box, clockwise } of known) {
    if (clockwise === areasRunClockwise) continue;
    let around: (typeof areas)[number] | null = null;
    for (const area of areas)
      if (holds(area.box, box) && (!around || sizeOf(area.box) < sizeOf(around.box))) around = area;
    if (around) around.rings.push(ring);
    else alone.push([ring]);
  }
  return { areas: areas.map(({ rings }) => rings), alone };
}

/** Rings among which holes are looked for one by one; with more, each is an area of its own. */
const MOST_RINGS = 2_000;

/**
 * Rings as Shapefile and Esri JSON have them, as polygons: those that run clockwise are areas, the others
 * holes of the smallest area around them (ESRI Shapefile Technical Description, 1998, p. 8). Some programs
 * write it the other way round, which shows where every hole is then in an area.
 */
export function areasOf(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  if (rings.length > MOST_RINGS) return rings.map((ring) => [ring]);
  const known = rings.map((ring) => ({ ring, box: boxOf(ring), clockwise: signedArea(ring) < 0 }));
  const { areas, alone } = assigned(known, true);
  if (alone.length === 0) return areas;
  const reversed = assigned(known, false);
  return reversed.alone.length === 0 ? reversed.areas : [...areas, ...alone];
}
