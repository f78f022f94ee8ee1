import type { Feature, MultiPolygon, Polygon, Position as Vertex } from 'geojson';
import { destinationFrom, outlineGeometry } from './geometry';
import { areaKm2, centreOf } from './outline';
import type { Position } from './position';
import type { ClaimVerdict, GeographicClaim } from './record';
import { bearingDeg, haversineKm } from './spatialRelation';

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

/** Great-circle distance of two WGS 84 positions in km and the ratio stated / measured. */
export function measureDistance(a: Position, b: Position, statedKm: number): Measurement {
  const km = haversineKm(a, b);
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
  const degrees = bearingDeg(object, subject);
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
  const centre = centreOf(under);
  const origin = centreOf(moved);
  const move = ([lon = 0, lat = 0]: Vertex): Vertex => {
    const vertex: Position = [lon, lat];
    const to = destinationFrom(centre, bearingDeg(origin, vertex), haversineKm(origin, vertex));
    return to.map((degrees) => round(degrees, OVERLAY_DECIMALS));
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
 * The two areas (on a sphere of mean Earth radius), their ratio subject / object, and the
 * object's outline over the subject.
 */
export function measureLargerArea(
  subject: readonly Outline[],
  object: readonly Outline[],
): Measurement {
  const km2 = (outlines: readonly Outline[]) =>
    outlines.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
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
