import { area, bearing, centerOfMass, destination, distance, feature, point } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position as Vertex } from 'geojson';
import { outlineGeometry } from './geometry';
import type { Position } from './position';
import type { ClaimVerdict, GeographicClaim } from './record';

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
const MAX_BEARING_OFFSET_DEG = 45;

/**
 * "Larger" is a ratio above 1, without a margin: what is drawn of the two outlines is off by a few
 * per cent at most, and no claim here comes that close.
 */
const MIN_LARGER_RATIO = 1;

/** Decimals of an overlay's degrees: about 1 km, finer than a comparison by eye can use. */
const OVERLAY_DECIMALS = 2;

const SQUARE_METRES_PER_KM2 = 1e6;

/** Vertices of the smallest closed ring. */
const MIN_RING = 4;

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
  | 'measuredKm'
  | 'measuredBearing'
  | 'measuredKm2Subject'
  | 'measuredKm2Object'
  | 'ratio'
  | 'verdict'
  | 'overlay'
>;

const NOT_MEASURABLE: Measurement = { verdict: 'not_measurable' };

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Great-circle distance of two WGS 84 positions in km (turf, mean Earth radius 6371.0088 km). */
export const greatCircleKm = (a: Position, b: Position): number =>
  distance(point([...a]), point([...b]), { units: 'kilometers' });

/** Great-circle distance of two WGS 84 positions in km and the ratio stated / measured. */
export function measureDistance(a: Position, b: Position, statedKm: number): Measurement {
  const km = greatCircleKm(a, b);
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

/**
 * The object's outline moved over the subject on the sphere, so that their centroids meet: each
 * vertex keeps its bearing and distance from the centroid (azimuthal equidistant), and with them
 * the outline its size. `null` where one of the two has no outline.
 */
function overlayOf(
  subject: readonly Outline[],
  object: readonly Outline[],
): Polygon | MultiPolygon | null {
  const under = outlineGeometry(subject.map(({ geometry }) => geometry));
  const moved = outlineGeometry(object.map(({ geometry }) => geometry));
  if (!under || !moved) return null;
  const centre = centerOfMass(feature(under));
  const origin = centerOfMass(feature(moved));
  const move = (vertex: Vertex): Vertex => {
    const to = destination(centre, distance(origin, vertex), bearing(origin, vertex));
    return to.geometry.coordinates.map((degrees) => round(degrees, OVERLAY_DECIMALS));
  };
  const moveRing = (ring: readonly Vertex[]): Vertex[] =>
    ring.map(move).filter(([lon, lat], index, all) => {
      const last = all[index - 1];
      return !last || last[0] !== lon || last[1] !== lat;
    });
  const movePolygon = (rings: readonly Vertex[][]): Vertex[][] =>
    rings.map(moveRing).filter((ring) => ring.length >= MIN_RING);
  return moved.type === 'Polygon'
    ? { type: 'Polygon', coordinates: movePolygon(moved.coordinates) }
    : {
        type: 'MultiPolygon',
        coordinates: moved.coordinates.map(movePolygon).filter(({ length }) => length > 0),
      };
}

/**
 * The two areas (turf, on a sphere of mean Earth radius), their ratio subject / object, and the
 * object's outline over the subject.
 */
export function measureLargerArea(
  subject: readonly Outline[],
  object: readonly Outline[],
): Measurement {
  const km2 = (outlines: readonly Outline[]) =>
    outlines.reduce((sum, outline) => sum + area(outline), 0) / SQUARE_METRES_PER_KM2;
  const subjectKm2 = km2(subject);
  const objectKm2 = km2(object);
  const overlay = overlayOf(subject, object);
  if (subjectKm2 === 0 || objectKm2 === 0 || !overlay) return NOT_MEASURABLE;
  const ratio = subjectKm2 / objectKm2;
  return {
    measuredKm2Subject: round(subjectKm2, 0),
    measuredKm2Object: round(objectKm2, 0),
    ratio: round(ratio, 2),
    verdict: ratio > MIN_LARGER_RATIO ? 'consistent' : 'inconsistent',
    overlay,
  };
}
