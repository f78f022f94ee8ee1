import type { Geometry, Position } from 'geojson';

const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' ')}</coordinates>`;

const point = (at: Position): string => `<Point>${coordinates([at])}</Point>`;

/** `tessellate` lays a long line on the ground instead of through it. */
const line = (positions: readonly Position[]): string =>
  `<LineString><tessellate>1</tessellate>${coordinates(positions)}</LineString>`;

const ring = (positions: readonly Position[]): string =>
  `<LinearRing>${coordinates(positions)}</LinearRing>`;

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('');
  return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner}</Polygon>`;
}

const multi = (parts: readonly string[]): string =>
  `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

/** A GeoJSON geometry as an element of KML 2.2. */
export function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates);
    case 'LineString':
      return line(geometry.coordinates);
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPoint':
      return multi(geometry.coordinates.map(point));
    case 'MultiLineString':
      return multi(geometry.coordinates.map(line));
    case 'MultiPolygon':
      return multi(geometry.coordinates.map(polygon));
    case 'GeometryCollection':
      return multi(geometry.geometries.map(kmlGeometry));
  }
}
