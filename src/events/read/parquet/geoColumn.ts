import type { FileMetaData, SchemaTree } from 'hyparquet';
import { wkbToGeojson } from 'hyparquet/src/wkb.js';
import { isJsonObject, textOfJson } from '../features/jsonText';
import { otherSystem } from '../features/referenceSystem';

/** The column in which a row has its place, and how that is written. */
export interface GeoColumn {
  readonly column: SchemaTree;
  /** Name of a reference system that is not WGS 84; its coordinates are no degrees. */
  readonly otherSystem: string | null;
  /** The geometry as GeoJSON, or what cannot be one; `null` where the row has none. */
  readonly geometryOf: (value: unknown) => unknown;
}

/** Structures of nested coordinates instead of bytes (GeoParquet 1.1). */
const NATIVE: Readonly<Record<string, string>> = {
  point: 'Point',
  linestring: 'LineString',
  polygon: 'Polygon',
  multipoint: 'MultiPoint',
  multilinestring: 'MultiLineString',
  multipolygon: 'MultiPolygon',
};

function keyOf({ key_value_metadata: pairs }: FileMetaData, key: string): unknown {
  const text = pairs?.find((pair) => pair.key === key)?.value;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

/**
 * The column of geometries of GeoParquet, or of Parquet's own logical types; else the boxes of rows; `null`
 * where rows have neither.
 *
 * @throws Error where what the file says of it is no JSON
 */
export function geoColumnOf(
  metadata: FileMetaData,
  columns: readonly SchemaTree[],
): GeoColumn | null {
  const geo = keyOf(metadata, 'geo');
  const described = isJsonObject(geo) && isJsonObject(geo.columns) ? geo.columns : {};
  const primary = isJsonObject(geo) ? geo.primary_column : undefined;
  const isGeo = ({ element }: SchemaTree) =>
    element.logical_type?.type === 'GEOMETRY' ||
    element.logical_type?.type === 'GEOGRAPHY' ||
    Object.hasOwn(described, element.name);
  const found =
    columns.find((column) => column.element.name === primary && isGeo(column)) ??
    columns.find(isGeo);
  if (!found) return boxColumnOf(columns);
  const { name, logical_type: logical } = found.element;
  const about = Object.hasOwn(described, name) ? described[name] : undefined;
  const ownCrs = logical?.type === 'GEOMETRY' || logical?.type === 'GEOGRAPHY' ? logical.crs : null;
  const crs = isJsonObject(about) ? about.crs : resolved(metadata, ownCrs);
  const native = isJsonObject(about) ? NATIVE[textOfJson(about.encoding)] : undefined;
  return {
    column: found,
    otherSystem: otherSystem(isJsonObject(crs) ? crs : textOfJson(crs)),
    geometryOf: native ? (value) => nativeGeometry(native, value) : bytesGeometry,
  };
}

/** Parquet's own types may name the key that holds the system. */
function resolved(metadata: FileMetaData, crs: string | null | undefined): unknown {
  const key = /^projjson:(.+)$/.exec(crs ?? '')?.[1];
  return key === undefined ? crs : (keyOf(metadata, key) ?? crs);
}

function bytesGeometry(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!(value instanceof Uint8Array)) return value;
  if (value.length === 0) return null;
  try {
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    return withoutNothing(wkbToGeojson({ view, offset: 0 }));
  } catch (error) {
    return { type: error instanceof Error ? error.message : 'WKB' };
  }
}

/** A point without coordinates is one of NaN. */
function withoutNothing(geometry: {
  readonly type: string;
  readonly coordinates?: unknown;
}): unknown {
  const { type, coordinates } = geometry;
  return type === 'Point' && Array.isArray(coordinates) && coordinates.every(Number.isNaN)
    ? null
    : geometry;
}

const nativeGeometry = (type: string, value: unknown): unknown =>
  value === null || value === undefined ? null : { type, coordinates: coordinatesOf(value) };

function coordinatesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(coordinatesOf);
  return isJsonObject(value) ? [value.x, value.y] : value;
}

const BOX = ['xmin', 'ymin', 'xmax', 'ymax'];

/** Boxes stand for rows where nothing else does, as in a file whose geometries were left out. */
function boxColumnOf(columns: readonly SchemaTree[]): GeoColumn | null {
  const column = columns.find(
    ({ element, children }) =>
      /bbox|bounds/i.test(element.name) &&
      BOX.every((side) => children.some((child) => child.element.name === side)),
  );
  return column ? { column, otherSystem: null, geometryOf: boxGeometry } : null;
}

function boxGeometry(box: unknown): unknown {
  if (!isJsonObject(box)) return null;
  const { xmin, ymin, xmax, ymax } = box;
  if (xmin === xmax && ymin === ymax) return { type: 'Point', coordinates: [xmin, ymin] };
  const ring = [
    [xmin, ymin],
    [xmax, ymin],
    [xmax, ymax],
    [xmin, ymax],
    [xmin, ymin],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
