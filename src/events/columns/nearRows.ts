import { EARTH_RADIUS_KM, haversineKm } from '../../domain/spatialRelation';
import { PRECISIONS, type Precision } from '../../domain/vocabulary';
import { DEGREE_UNIT, NO_POSITION, type OwnColumns, PRECISION_SHIFT } from './ownColumns';

/**
 * Positions that stand for a place. Those of regions and countries stand for no more than their
 * middle: they are near nothing.
 */
const PLACED_PRECISIONS: readonly Precision[] = ['exact', 'near'];

/** A box of degrees that holds every position within a distance; units of `DEGREE_UNIT`. */
interface Box {
  readonly lon: number;
  readonly lat: number;
  readonly halfLon: number;
  readonly halfLat: number;
}

/** Whole turn of longitude in units. */
const TURN = 360 / DEGREE_UNIT;
/** Rounding of positions and of the box itself, in units: some centimetres. */
const SLACK = 10;

function boxAround([lon, lat]: readonly [number, number], km: number): Box {
  const angle = km / EARTH_RADIUS_KM;
  const degrees = (radians: number) => (radians * 180) / Math.PI / DEGREE_UNIT + SLACK;
  const reach = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos((lat * Math.PI) / 180);
  const holdsPole = Math.abs(lat) + (angle * 180) / Math.PI >= 90;
  return {
    lon: lon / DEGREE_UNIT,
    lat: lat / DEGREE_UNIT,
    halfLon: holdsPole ? TURN : degrees(Math.asin(Math.min(1, reach))),
    halfLat: degrees(angle),
  };
}

/** Whether a position may lie in the box, also across the antimeridian. */
function isInBox({ lon, lat, halfLon, halfLat }: Box, x: number, y: number): boolean {
  if (Math.abs(y - lat) > halfLat) return false;
  const apart = Math.abs(x - lon);
  return Math.min(apart, TURN - apart) <= halfLon;
}

/** Which rows are looked at. */
interface NearOptions {
  /** Only these, in their order; all of the set in theirs where it is left out. */
  readonly rows?: Uint32Array;
  readonly precisions?: readonly Precision[];
}

/** The rows whose position lies at most so many km (great circle) from a WGS 84 [longitude, latitude]. */
export function rowsNear(
  columns: OwnColumns,
  at: readonly [number, number],
  km: number,
  { rows, precisions = PLACED_PRECISIONS }: NearOptions = {},
): Uint32Array {
  const { lon, lat, flags } = columns;
  const box = boxAround(at, km);
  const wanted = PRECISIONS.map((precision) => precisions.includes(precision));
  const near: number[] = [];
  const count = rows ? rows.length : columns.count;
  for (let index = 0; index < count; index++) {
    const row = rows ? (rows[index] ?? 0) : index;
    const [x, y] = [lon[row] ?? NO_POSITION, lat[row] ?? NO_POSITION];
    if (x === NO_POSITION || !isInBox(box, x, y)) continue;
    if (!wanted[(flags[row] ?? 0) >> PRECISION_SHIFT]) continue;
    if (haversineKm(at, [x * DEGREE_UNIT, y * DEGREE_UNIT]) <= km) near.push(row);
  }
  return Uint32Array.from(near);
}
