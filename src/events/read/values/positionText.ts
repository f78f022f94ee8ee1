import type { Geometry } from 'geojson';
import type { Precision } from '../../../domain/vocabulary';
import { readPlace } from '../features/featureShape';
import { plainCharacters } from './digits';
import { isMissing } from './missing';
import { type BarePair, readPair } from './pairText';
import { isGridReference } from './projected';
import { isWkbHex, readWkbHex } from './wkb';
import { type GeometryText, isWkt, readWkt } from './wkt';

/** What one cell says of a place. */
type PositionReading =
  | {
      readonly type: 'placed';
      readonly position: readonly [lon: number, lat: number];
      /** A line or an area; `position` is then a point of it. */
      readonly shape?: Geometry;
      /** Corners of `shape`. */
      readonly vertices: number;
      /** Points in the cell, of which `position` is the first. */
      readonly points: number;
      /** An area stands for a region. */
      readonly precision: Precision;
    }
  /** Empty, "unknown", or a geometry without any point. */
  | { readonly type: 'unplaced' }
  | {
      readonly type: 'wrong';
      readonly problem:
        | 'bad_geometry'
        | 'bad_number'
        | 'out_of_range'
        | 'null_island'
        | 'too_complex'
        | 'projected';
    };

const UNPLACED: PositionReading = { type: 'unplaced' };
const BAD: PositionReading = { type: 'wrong', problem: 'bad_geometry' };
/** WGS 84, also with heights, and systems that differ from it by a metre or two; 0: not said. */
const LIKE_WGS84: readonly (number | null)[] = [null, 0, 4326, 4979, 4258, 4269];

/**
 * The place in one cell: WKT, EWKT, WKB in hexadecimal digits, GeoJSON, two coordinates with or without
 * hemispheres, a geo URI, or a link of a map. Coordinates of another reference system are told as such.
 *
 * @param lonFirst - the order of two bare numbers
 */
export function readPositionText(text: string, lonFirst: boolean): PositionReading {
  const trimmed = text.trim();
  if (isMissing(trimmed)) return UNPLACED;
  if (isWkt(trimmed)) return placeOf(readWkt(trimmed));
  if (isWkbHex(trimmed)) return placeOf(readWkbHex(trimmed));
  if (trimmed.startsWith('{')) {
    const geometry = geometryInJson(trimmed);
    if (geometry) return placeOf(geometry);
  }
  const plain = plainCharacters(trimmed);
  const pair = readPair(plain) ?? readPair(behindName(plain));
  if (pair) return placeOfPair(pair, lonFirst);
  return isGridReference(trimmed) ? { type: 'wrong', problem: 'projected' } : BAD;
}

/**
 * In which order bare pairs of a column stand: `true` longitude first, `false` latitude first, `null` where none
 * proves it, or they contradict each other.
 */
export function pairOrder(texts: Iterable<string>): boolean | null {
  let lonFirst = false;
  let latFirst = false;
  for (const text of texts) {
    const pair =
      isWkbHex(text.trim()) || isWkt(text) ? null : readPair(plainCharacters(text.trim()));
    if (pair?.order !== null) continue;
    lonFirst ||= Math.abs(pair.first) > 90 && Math.abs(pair.second) <= 90;
    latFirst ||= Math.abs(pair.second) > 90 && Math.abs(pair.first) <= 90;
  }
  return lonFirst === latFirst ? null : lonFirst;
}

function placeOfPair({ first, second, order }: BarePair, lonFirst: boolean): PositionReading {
  const isLonFirst = order === null ? lonFirst : order === 'lon_lat';
  const coordinates = isLonFirst ? [first, second] : [second, first];
  return placeOf({ geometry: { type: 'Point', coordinates }, srid: null });
}

function placeOf(found: GeometryText | null): PositionReading {
  if (!found) return BAD;
  if (!LIKE_WGS84.includes(found.srid)) return { type: 'wrong', problem: 'projected' };
  const reading = readPlace(found.geometry, false);
  switch (reading.type) {
    case 'unplaced':
      return UNPLACED;
    case 'wrong':
      return { type: 'wrong', problem: reading.problem };
    case 'placed': {
      const { position, shape, vertices, points, precision } = reading.place;
      return { type: 'placed', position, ...(shape ? { shape } : {}), vertices, points, precision };
    }
  }
}

/** As open data portals have it: `Market, Gao (16.2717, -0.0447)`, on one line or two. */
const BEHIND_A_NAME = /\p{L}[^()]*(\(-?\d{1,3}\.\d{2,20}, ?-?\d{1,3}\.\d{2,20}\))$/u;
const LONGEST_WITH_NAME = 300;

const behindName = (text: string): string =>
  text.length <= LONGEST_WITH_NAME && text.endsWith(')')
    ? (BEHIND_A_NAME.exec(text)?.[1] ?? '')
    : '';

const NAMED_CRS = /"crs"|EPSG/;
const WGS84_NAME = /CRS84|EPSG:{1,2}4326\b/i;

/** A geometry or feature of GeoJSON; `null` where the text is neither. */
function geometryInJson(text: string): GeometryText | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  const srid = NAMED_CRS.test(text) && !WGS84_NAME.test(text) ? -1 : null;
  const geometry = value.type === 'Feature' && 'geometry' in value ? value.geometry : value;
  return { geometry, srid };
}
