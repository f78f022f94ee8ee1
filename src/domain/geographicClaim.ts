import { area, bearing, distance, point } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { ClaimVerdict, GeographicClaim } from './record';

type Position = readonly [number, number];
type Outline = Feature<Polygon | MultiPolygon>;

/**
 * A stated distance may be a road distance. Roads are longer than great circles: detour factors of
 * 1.2 to 1.4 are usual and sparse desert networks reach about 1.6, so up to this ratio of stated to
 * measured nothing speaks against the source.
 */
export const MAX_ROAD_DETOUR = 1.6;

/** No route is shorter than the great circle; the margin allows for rounding and the towns' size. */
export const MIN_STATED_RATIO = 0.9;

/** Half a sector of the eight-point compass, in degrees, and as much again for loose speech. */
export const MAX_BEARING_OFFSET_DEG = 45;

const COMPASS_DEG: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** What the geometry of the two places says of a claim; the words of the claim stay as they are. */
export type Measurement = Pick<
  GeographicClaim,
  'measuredKm' | 'measuredBearing' | 'ratio' | 'verdict'
>;

const NOT_MEASURABLE: Measurement = { verdict: 'not_measurable' };

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Great-circle distance of two WGS 84 positions in km (turf, mean Earth radius 6371.0088 km) and the
 * ratio stated / measured.
 */
export function measureDistance(a: Position, b: Position, statedKm: number): Measurement {
  const km = distance(point([...a]), point([...b]), { units: 'kilometers' });
  if (km === 0) return NOT_MEASURABLE;
  const ratio = statedKm / km;
  return {
    measuredKm: round(km, 1),
    ratio: round(ratio, 2),
    verdict: ratio >= MIN_STATED_RATIO && ratio <= MAX_ROAD_DETOUR ? 'consistent' : 'inconsistent',
  };
}

/** Initial bearing of the subject seen from the object, in degrees clockwise from north, 0 to 360. */
export function measureDirection(
  subject: Position,
  object: Position,
  statedDirection: string,
): Measurement {
  const stated = COMPASS_DEG[statedDirection];
  if (stated === undefined) return NOT_MEASURABLE;
  const degrees = (bearing(point([...object]), point([...subject])) + 360) % 360;
  const offset = Math.abs(((degrees - stated + 540) % 360) - 180);
  const verdict: ClaimVerdict = offset <= MAX_BEARING_OFFSET_DEG ? 'consistent' : 'inconsistent';
  return { measuredBearing: round(degrees, 0), verdict };
}

/** Ratio of the subject's area to the object's (turf, square metres on the WGS 84 sphere). */
export function measureLargerArea(
  subject: readonly Outline[],
  object: readonly Outline[],
): Measurement {
  const total = (outlines: readonly Outline[]) =>
    outlines.reduce((sum, outline) => sum + area(outline), 0);
  const objectArea = total(object);
  if (objectArea === 0 || subject.length === 0) return NOT_MEASURABLE;
  const ratio = total(subject) / objectArea;
  return { ratio: round(ratio, 2), verdict: ratio > 1 ? 'consistent' : 'inconsistent' };
}
