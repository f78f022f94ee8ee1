import { circle, destination } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Shape } from './shape';

/** Corners of a geodesic ring: enough that no chord leaves the circle by more than 0.15 % of its radius. */
const RING_STEPS = 64;

/** Degrees to five decimals, about one metre. */
const rounded = (position: Position): Position =>
  position.map((degrees) => Number(degrees.toFixed(5)));

/** The points `km` away from a place, as a closed geodesic polygon whose outline is meant, not its inside. */
export function ringAround(at: readonly [number, number], km: number): Polygon {
  const ring = circle([...at], km, { steps: RING_STEPS, units: 'kilometers' }).geometry;
  return { type: 'Polygon', coordinates: ring.coordinates.map((line) => line.map(rounded)) };
}

/** The position `km` away in the direction of `bearing`, in degrees clockwise from north. */
export function destinationFrom(
  at: readonly [number, number],
  bearing: number,
  km: number,
): [number, number] {
  const [lon = 0, lat = 0] = destination([...at], km, bearing).geometry.coordinates;
  return [lon, lat];
}

/** All polygons of several outlines as one geometry. */
export function outlineGeometry(
  outlines: readonly (Polygon | MultiPolygon)[],
): Polygon | MultiPolygon | null {
  const [only, ...others] = outlines;
  if (!only) return null;
  if (others.length === 0) return only;
  return {
    type: 'MultiPolygon',
    coordinates: outlines.flatMap((outline) =>
      outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates,
    ),
  };
}

/**
 * GeoJSON geometry (WGS 84, longitude first) of one shape. A movement with one stated end has only
 * that end's point. `null` where no outline is known.
 */
export function geometryOfShape(
  shape: Shape,
  outlineOf: (id: string) => Polygon | MultiPolygon | undefined,
): Geometry | null {
  switch (shape.type) {
    case 'point':
      return { type: 'Point', coordinates: [...shape.at] };
    case 'ring':
      return ringAround(shape.at, shape.km);
    case 'area':
      return outlineGeometry(shape.outline.flatMap((id) => outlineOf(id) ?? []));
    case 'movement': {
      const ends = [shape.from, shape.to].flatMap((end) => (end ? [[...end.at]] : []));
      const [only, other] = ends;
      if (!only) return null;
      return other
        ? { type: 'LineString', coordinates: [only, other] }
        : { type: 'Point', coordinates: only };
    }
  }
}

/** One geometry for several: alike points become a MultiPoint, a mixture a GeometryCollection. */
export function joinGeometries(geometries: readonly Geometry[]): Geometry | null {
  const [only, ...others] = geometries;
  if (!only) return null;
  if (others.length === 0) return only;
  const points = geometries.flatMap((geometry) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );
  return points.length === geometries.length
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'GeometryCollection', geometries: [...geometries] };
}
