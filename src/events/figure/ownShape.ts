import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Frame } from '../../scene/frame';

/** A line or an area on the picture, as SVG path data; '' where the shape has none of either. */
export interface OwnShape {
  readonly row: number;
  readonly area: string;
  readonly line: string;
  readonly certain: boolean;
  readonly chosen: boolean;
}

type Drawable = Polygon | MultiPolygon | LineString | MultiLineString;

/** What of a shape can be drawn; the map draws no points of shapes either. */
function drawableParts(geometry: Geometry): Drawable[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(drawableParts);
    case 'Point':
    case 'MultiPoint':
      return [];
    default:
      return [geometry];
  }
}

const isArea = ({ type }: Drawable): boolean => type === 'Polygon' || type === 'MultiPolygon';

const pathOf = (parts: readonly Drawable[], frame: Frame): string =>
  parts.length === 0
    ? ''
    : (frame.path({ type: 'GeometryCollection', geometries: [...parts] }) ?? '');

/** A row's line or area on a picture; `null` where nothing of it lies there. */
export function shapeOf(
  geometry: Geometry,
  frame: Frame,
  rest: Pick<OwnShape, 'row' | 'certain' | 'chosen'>,
): OwnShape | null {
  const parts = drawableParts(geometry);
  const line = pathOf(parts, frame);
  return line === '' ? null : { ...rest, line, area: pathOf(parts.filter(isArea), frame) };
}
