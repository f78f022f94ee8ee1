import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { FeatureLike } from '../features/featureTaker';

type Position = readonly number[];

/** Geometries in one another, and all together of a feature: what refers to itself has no end. */
const MOST_DEPTH = 20;
const MOST_PARTS = 200_000;
/** Corners of a feature; forty times as many as are drawn. */
const MOST_CORNERS = 2_000_000;

class DamagedError extends Error {}

/** Reads the geometry of one feature. */
class GeometryReading {
  private parts = 0;
  private corners = 0;

  read(geometry: Geometry, stated: GeometryType, depth = 0): unknown {
    if (++this.parts > MOST_PARTS || depth > MOST_DEPTH) throw new DamagedError('parts');
    const type = stated === GeometryType.Unknown ? geometry.type() : stated;
    switch (type) {
      case GeometryType.Point:
        return { type: 'Point', coordinates: this.positions(geometry)[0] ?? [] };
      case GeometryType.MultiPoint:
        return { type: 'MultiPoint', coordinates: this.positions(geometry) };
      case GeometryType.LineString:
        return { type: 'LineString', coordinates: this.positions(geometry) };
      case GeometryType.MultiLineString:
        return { type: 'MultiLineString', coordinates: this.lines(geometry) };
      case GeometryType.Polygon:
        return { type: 'Polygon', coordinates: this.lines(geometry) };
      case GeometryType.MultiPolygon:
        return {
          type: 'MultiPolygon',
          coordinates: this.partsOf(geometry).map((part) => {
            if (++this.parts > MOST_PARTS) throw new DamagedError('parts');
            return this.lines(part);
          }),
        };
      case GeometryType.GeometryCollection:
        return {
          type: 'GeometryCollection',
          geometries: this.partsOf(geometry).map((part) =>
            this.read(part, GeometryType.Unknown, depth + 1),
          ),
        };
      default:
        return `geometry type ${type}`;
    }
  }

  private partsOf(geometry: Geometry): readonly Geometry[] {
    const count = geometry.partsLength();
    if (this.parts + count > MOST_PARTS) throw new DamagedError('parts');
    return Array.from({ length: count }, (_, part) => geometry.parts(part)).filter(
      (part) => part !== null,
    );
  }

  private positions(geometry: Geometry): Position[] {
    const xy = geometry.xyArray() ?? new Float64Array();
    const corners = xy.length >> 1;
    this.corners += corners;
    if (this.corners > MOST_CORNERS) throw new DamagedError('corners');
    return Array.from({ length: corners }, (_, corner) => [
      xy[2 * corner] ?? Number.NaN,
      xy[2 * corner + 1] ?? Number.NaN,
    ]);
  }

  private lines(geometry: Geometry): readonly (readonly Position[])[] {
    const positions = this.positions(geometry);
    const ends = geometry.endsArray() ?? [];
    if (ends.length === 0) return positions.length > 0 ? [positions] : [];
    let from = 0;
    return Array.from(ends, (end) => {
      if (end < from || end > positions.length) throw new DamagedError('ends');
      const line = positions.slice(from, end);
      from = end;
      return line;
    });
  }
}

/**
 * A feature of FlatGeobuf as one of GeoJSON, in coordinates of the file; a geometry that is damaged is a text, which
 * is none. `null` where nothing of it can be read.
 *
 * @param bytes - with the length in front, and in memory of their own: numbers must lie at multiples of 8
 */
export function fgbFeature(bytes: Uint8Array, header: HeaderMeta): FeatureLike | null {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    const properties = Object.entries(parseProperties(feature, header.columns)).flatMap(
      ([name, value]) => (value instanceof Uint8Array ? [] : [[name, plain(value)] as const]),
    );
    return { geometry: geometryOf(feature, header), properties: Object.fromEntries(properties) };
  } catch {
    return null;
  }
}

/** Values of JSON as text here, where one that is endlessly deep can still be told. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

function geometryOf(feature: Feature, header: HeaderMeta): unknown {
  try {
    const geometry = feature.geometry();
    return geometry && new GeometryReading().read(geometry, header.geometryType);
  } catch (error) {
    return error instanceof Error ? error.message : 'geometry';
  }
}
