import { isJsonObject } from '../features/jsonText';

const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** Whether a `type` is that of a geometry of GeoJSON. */
export const isGeometryType = (type: unknown): boolean =>
  typeof type === 'string' && GEOMETRY_TYPES.includes(type);

/** Names that say in which order two numbers stand; GeoJSON's own is longitude first. */
const LONGITUDE_FIRST = /(?:^|[._])(?:coordinates|lo?ng?_?lat)$/i;
/** As in answers of Kobo. */
const LATITUDE_FIRST = /(?:^|[._])(?:lat_?lo?ng?|_geolocation)$/i;

/** Whether a value is a geometry of GeoJSON. */
function isGeometry(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { type, coordinates, geometries } = value;
  const inside = type === 'GeometryCollection' ? geometries : coordinates;
  return isGeometryType(type) && Array.isArray(inside);
}

const isPosition = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 3) &&
  value.every((number) => typeof number === 'number');

/**
 * The geometry that a value of this name is: one of GeoJSON, or two numbers under a name that says their
 * order; `undefined` where it is none.
 */
export function geometryIn(name: string, value: unknown): unknown {
  if (isGeometry(value)) return value;
  if (!isPosition(value)) return undefined;
  const [first, second] = value;
  if (LONGITUDE_FIRST.test(name)) return { type: 'Point', coordinates: [first, second] };
  if (LATITUDE_FIRST.test(name)) return { type: 'Point', coordinates: [second, first] };
  return undefined;
}
