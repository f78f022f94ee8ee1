import type { Geometry, Position } from 'geojson';
import type { Day } from '../../../domain/day';
import type { Precision } from '../../../domain/vocabulary';
import { isNullIsland } from '../values/nullIsland';
import { type GeometryParts, partsOf } from './geometryParts';
import { pointInside } from './insidePolygon';

/** Where a feature is. */
export interface FeaturePlace {
  readonly position: readonly [lon: number, lat: number];
  /** Lines and areas; absent for points. */
  readonly shape?: Geometry;
  /** How many points it has beside lines and areas; it is shown at the first. */
  readonly points: number;
  /** Points of `shape`, corners included. */
  readonly vertices: number;
  readonly precision: Precision;
  /** First and last day of a line whose points carry times. */
  readonly track: { readonly from: Day; readonly to: Day } | null;
}

type PlaceReading =
  | { readonly type: 'placed'; readonly place: FeaturePlace }
  | { readonly type: 'unplaced' }
  | {
      readonly type: 'wrong';
      readonly problem:
        | 'bad_geometry'
        | 'out_of_range'
        | 'projected'
        | 'too_complex'
        | 'null_island';
      readonly value: string;
    };

function shapeOf({ lines, areas }: GeometryParts): Geometry | null {
  const [line, ...otherLines] = lines;
  const [area, ...otherAreas] = areas;
  const drawn: Geometry[] = [];
  if (line)
    drawn.push(
      otherLines.length === 0
        ? { type: 'LineString', coordinates: line }
        : { type: 'MultiLineString', coordinates: lines },
    );
  if (area)
    drawn.push(
      otherAreas.length === 0
        ? { type: 'Polygon', coordinates: area }
        : { type: 'MultiPolygon', coordinates: areas },
    );
  const [only, ...others] = drawn;
  if (!only) return null;
  return others.length === 0 ? only : { type: 'GeometryCollection', geometries: drawn };
}

const lonLat = (position: Position): readonly [number, number] => [
  position[0] ?? 0,
  position[1] ?? 0,
];

/** Its first point; else where a movement arrived, or the middle corner of a line; else inside its largest area. */
function positionOf({ points, lines, areas }: GeometryParts, moving: boolean): Position | null {
  if (points[0]) return points[0];
  const line = moving ? lines.at(-1) : lines[0];
  if (line) return line.at(moving ? -1 : Math.floor((line.length - 1) / 2)) ?? null;
  let largest = areas[0];
  for (const area of areas) if (extent(area) > extent(largest)) largest = area;
  return largest ? pointInside(largest) : null;
}

/** Area of the box around a polygon, in square degrees. */
function extent(rings: readonly (readonly Position[])[] | undefined): number {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const position of rings?.[0] ?? []) {
    const [lon, lat] = lonLat(position);
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return Math.max(0, east - west) * Math.max(0, north - south);
}

/**
 * Where a GeoJSON geometry is, checked: WGS 84, altitudes left out. A row has one position, so that a
 * `MultiPoint` is shown at its first point only, and the report says so; `shape` is for lines and areas.
 * Points at 0, 0 are no places; where there is nothing else, that is what is wrong.
 *
 * @param moves Whether times of the line's points are known from elsewhere (KML).
 */
export function readPlace(geometry: unknown, moves: boolean): PlaceReading {
  if (geometry === null || geometry === undefined) return { type: 'unplaced' };
  const found = partsOf(geometry);
  if (found.type === 'wrong') return found;
  const parts = { ...found, points: found.points.filter((point) => !isNullIsland(point)) };
  const moving = moves || parts.track !== null;
  const position = positionOf(parts, moving);
  if (!position)
    return found.points.length > 0
      ? { type: 'wrong', problem: 'null_island', value: '0, 0' }
      : { type: 'unplaced' };
  const shape = shapeOf(parts);
  const atPoint = parts.points.length > 0 || parts.lines.length > 0;
  return {
    type: 'placed',
    place: {
      position: lonLat(position),
      ...(shape ? { shape } : {}),
      points: parts.points.length,
      vertices: shape ? parts.vertices : 0,
      precision: atPoint ? 'exact' : 'region',
      track: parts.track,
    },
  };
}
