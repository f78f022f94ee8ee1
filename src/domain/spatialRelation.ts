import type { PlaceId } from './ids';
import type { Position } from './position';
import type { EventPlace, Place } from './record';

/** The sixteen points of the compass, clockwise from north. */
export const COMPASS_POINTS = [
  ...(['n', 'nne', 'ne', 'ene', 'e', 'ese', 'se', 'sse'] as const),
  ...(['s', 'ssw', 'sw', 'wsw', 'w', 'wnw', 'nw', 'nnw'] as const),
];
type CompassPoint = (typeof COMPASS_POINTS)[number];

/**
 * Mean Earth radius in km (IUGG, and turf's): here are only the two formulas that the page needs, as
 * turf would be far larger than they are.
 */
export const EARTH_RADIUS_KM = 6371.0088;

/** A place that a source fixes only roughly is told no finer than this, in km. */
const ROUGH_STEP_KM = 10;

/** Nearer than this, in km, two points are the same town as far as the coding goes. */
const SAME_PLACE_KM = 1;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance of two WGS 84 [longitude, latitude] in km, by the haversine formula
 * (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984).
 */
export function haversineKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const sine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const h =
    sine(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * sine(lonB - lonA);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing of the great circle from one position to another: degrees clockwise from north, 0 to 360. */
export function bearingDeg([lonA, latA]: Position, [lonB, latB]: Position): number {
  const [a, b, east] = [radians(latA), radians(latB), radians(lonB - lonA)];
  const degrees =
    (Math.atan2(
      Math.sin(east) * Math.cos(b),
      Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east),
    ) *
      180) /
    Math.PI;
  return (degrees + 360) % 360;
}

/** The point of the sixteen-point compass nearest to a bearing in degrees. */
export const compassPointOf = (degrees: number): CompassPoint =>
  COMPASS_POINTS[Math.round((((degrees % 360) + 360) % 360) / 22.5) % COMPASS_POINTS.length] ?? 'n';

/** How one position lies as seen from another: whole km, and the direction one would set out in. */
interface Bearing {
  readonly km: number;
  readonly point: CompassPoint;
}

/** `to` as seen from `from`; `rough` rounds to tens of km. `null` where the two are the same spot. */
export function bearingFrom(from: Position, to: Position, rough = false): Bearing | null {
  const km = haversineKm(from, to);
  if (km < SAME_PLACE_KM) return null;
  const step = rough ? ROUGH_STEP_KM : 1;
  return {
    km: Math.max(step, Math.round(km / step) * step),
    point: compassPointOf(bearingDeg(from, to)),
  };
}

/** How a place lies as seen from the nearest town that readers know. */
interface SpatialRelation extends Bearing {
  readonly reference: PlaceId;
}

/** The point of a place of events; regions, countries and distant places have none. */
export const pointOf = (place: Place | undefined): Position | null =>
  place?.kind === 'town' && place.at ? place.at : null;

/**
 * Where a town lies, told from the nearest other landmark of the project; `null` for whatever is not
 * a point. A reader finds a landmark on any map; the nearest town of all may be a village. `rough` where
 * the source says no more than "near".
 */
export function relationOf(
  place: Place,
  places: ReadonlyMap<PlaceId, Place>,
  rough = false,
): SpatialRelation | null {
  const at = pointOf(place);
  if (!at) return null;
  const seats = [...places.values()].flatMap((seat) => {
    const from = pointOf(seat);
    const isOther = seat.id !== place.id && seat.landmark;
    return from && isOther ? [{ id: seat.id, from, km: haversineKm(from, at) }] : [];
  });
  const nearest = seats.sort((a, b) => a.km - b.km)[0];
  const bearing = nearest && bearingFrom(nearest.from, at, rough);
  return bearing ? { ...bearing, reference: nearest.id } : null;
}

/** A movement between two towns, and how its end lies as seen from its start. */
interface Journey extends Bearing {
  readonly from: EventPlace;
  readonly to: EventPlace;
}

/** The one movement that the parts of a record describe with both its ends; `null` where there is none or more than one. */
export function journeyOf(
  parts: readonly EventPlace[],
  places: ReadonlyMap<PlaceId, Place>,
): Journey | null {
  const starts = parts.filter(({ role }) => role === 'from');
  const ends = parts.filter(({ role }) => role === 'to' || role === 'toward');
  const [from, to] = [starts[0], ends[0]];
  if (!from || !to || starts.length > 1 || ends.length > 1) return null;
  const [a, b] = [pointOf(places.get(from.place)), pointOf(places.get(to.place))];
  const bearing = a && b && bearingFrom(a, b);
  return bearing ? { ...bearing, from, to } : null;
}
