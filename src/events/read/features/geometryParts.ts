import type { Position } from 'geojson';
import { type Day, maxDay, minDay } from '../../../domain/day';
import { dayOfEpoch } from '../values/calendar';
import { onGlobe } from '../values/degrees';
import { isJsonObject, textOfJson } from './jsonText';

/** Corners that one shape may have; more would be drawn no better and slow every redraw. */
const MOST_VERTICES = 50_000;

/** A geometry taken apart; altitudes are left out. */
export interface GeometryParts {
  readonly type: 'parts';
  readonly points: Position[];
  readonly lines: Position[][];
  readonly areas: Position[][][];
  readonly vertices: number;
  /** Days of the first and last time that a line's points carry as fourth coordinate. */
  readonly track: { readonly from: Day; readonly to: Day } | null;
}

interface WrongGeometry {
  readonly type: 'wrong';
  readonly problem: 'bad_geometry' | 'out_of_range' | 'projected' | 'too_complex';
  readonly value: string;
}

class WrongGeometryError extends Error {
  constructor(
    readonly problem: WrongGeometry['problem'],
    readonly value: string,
  ) {
    super(problem);
  }
}

/** 1973-03-03 in seconds to 2286 in milliseconds: what is smaller may be a measure along the line. */
const FIRST_TIME = 1e8;
const LAST_TIME = 1e13;

class PartsReader {
  readonly points: Position[] = [];
  readonly lines: Position[][] = [];
  readonly areas: Position[][][] = [];
  vertices = 0;
  private from: Day | null = null;
  private to: Day | null = null;
  private everyVertexTimed = true;

  get track(): GeometryParts['track'] {
    return this.everyVertexTimed && this.from !== null && this.to !== null
      ? { from: this.from, to: this.to }
      : null;
  }

  geometry(geometry: unknown): void {
    if (!isJsonObject(geometry)) throw new WrongGeometryError('bad_geometry', textOfJson(geometry));
    const { type, coordinates } = geometry;
    switch (type) {
      case 'Point':
        // An empty list is a point that has no place (RFC 7946 §3.1).
        if (!isEmptyList(coordinates)) this.points.push(this.position(coordinates));
        break;
      case 'MultiPoint':
        for (const point of listOf(coordinates)) this.points.push(this.position(point));
        break;
      case 'LineString':
        this.line(coordinates);
        break;
      case 'MultiLineString':
        for (const line of listOf(coordinates)) this.line(line);
        break;
      case 'Polygon':
        this.area(coordinates);
        break;
      case 'MultiPolygon':
        for (const area of listOf(coordinates)) this.area(area);
        break;
      case 'GeometryCollection':
        for (const part of listOf(geometry.geometries)) this.geometry(part);
        break;
      default:
        throw new WrongGeometryError('bad_geometry', textOfJson(type));
    }
  }

  private position(value: unknown): Position {
    if (++this.vertices > MOST_VERTICES)
      throw new WrongGeometryError('too_complex', `> ${MOST_VERTICES}`);
    const [lon, lat]: unknown[] = Array.isArray(value) ? value : [];
    if (!isFiniteNumber(lon) || !isFiniteNumber(lat))
      throw new WrongGeometryError('bad_geometry', textOfJson(value));
    const [x, y] = [onGlobe(lon, 'lon'), onGlobe(lat, 'lat')];
    if (x === null || y === null)
      throw new WrongGeometryError(
        isProjected(lon, lat) ? 'projected' : 'out_of_range',
        `${lon}, ${lat}`,
      );
    return [x, y];
  }

  private line(coordinates: unknown): void {
    const line: Position[] = [];
    for (const value of listOf(coordinates)) {
      line.push(this.position(value));
      this.time(value);
    }
    const [only] = line;
    if (line.length === 1 && only) this.points.push(only);
    else if (line.length > 1) this.lines.push(line);
  }

  private time(position: unknown): void {
    const time: unknown = Array.isArray(position) ? position[3] : null;
    if (!isFiniteNumber(time) || time < FIRST_TIME || time >= LAST_TIME) {
      this.everyVertexTimed = false;
      return;
    }
    const day = dayOfEpoch(time);
    this.from = this.from === null ? day : minDay(this.from, day);
    this.to = this.to === null ? day : maxDay(this.to, day);
  }

  private area(coordinates: unknown): void {
    const rings: Position[][] = [];
    for (const values of listOf(coordinates)) {
      const ring = listOf(values).map((value) => this.position(value));
      const [first] = ring;
      const last = ring.at(-1);
      if (!first || !last) continue;
      if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
      if (ring.length < 4) throw new WrongGeometryError('bad_geometry', textOfJson(values));
      rings.push(ring);
    }
    if (rings.length > 0) this.areas.push(rings);
  }
}

/** Full turns and more in degrees nobody writes; metres of a projection are thousands. */
const LARGEST_DEGREES = 360;
const isProjected = (x: number, y: number): boolean =>
  Math.max(Math.abs(x), Math.abs(y)) > LARGEST_DEGREES;

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new WrongGeometryError('bad_geometry', textOfJson(value));
}

/** A GeoJSON geometry as points, lines and areas, each checked; or what is wrong with it. */
export function partsOf(geometry: unknown): GeometryParts | WrongGeometry {
  const reader = new PartsReader();
  try {
    reader.geometry(geometry);
  } catch (error) {
    if (error instanceof WrongGeometryError)
      return { type: 'wrong', problem: error.problem, value: error.value };
    throw error;
  }
  const { points, lines, areas, vertices, track } = reader;
  return { type: 'parts', points, lines, areas, vertices, track };
}
