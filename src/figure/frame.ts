import { geoClipRectangle, geoPath, geoTransform } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import type { Position } from '../scene/sceneInput';
import type { Camera } from '../store/view';

/** How a picture looks at the ground: Web Mercator, as the map. */

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** CSS pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

export interface Frame extends Size {
  /** As MapLibre counts it: at 0 the world is 512 pixels wide. */
  readonly zoom: number;
  project(position: Position): Point;
  /** SVG path data, cut off a little outside the frame; `null` where nothing of it lies inside. */
  path(shape: GeoJSON): string | null;
  /** Degrees north of the middle of the frame. */
  readonly middleLatitude: number;
}

/** Mali: what is shown where no link says otherwise. */
export const MALI_BOUNDS: Bounds = [-12.3, 10.1, 4.3, 25.1];

const TILE_PX = 512;
/** Wider than any line is, so that no cut edge shows. */
const CLIP_MARGIN_PX = 12;

/** Web Mercator of the unit square: x to the east, y to the south. */
const unitX = (lon: number): number => lon / 360 + 0.5;
const unitY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitudeOf = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** The frame with this point of the unit square in its middle. */
function frameAt(x: number, y: number, zoom: number, { width, height }: Size): Frame {
  const world = TILE_PX * 2 ** zoom;
  const project = ([lon, lat]: Position): Point => [
    (unitX(lon) - x) * world + width / 2,
    (unitY(lat) - y) * world + height / 2,
  ];
  const clip = geoClipRectangle(
    -CLIP_MARGIN_PX,
    -CLIP_MARGIN_PX,
    width + CLIP_MARGIN_PX,
    height + CLIP_MARGIN_PX,
  );
  const toScreen = geoTransform({
    point(lon, lat) {
      const [px, py] = project([lon, lat]);
      this.stream.point(px, py);
    },
  });
  // Clipped on the screen: on the sphere the direction of a ring would decide what is inside.
  const draw = geoPath({ stream: (sink) => toScreen.stream(clip(sink)) }).digits(1);
  return {
    width,
    height,
    zoom,
    project,
    path: (shape) => draw(shape),
    middleLatitude: latitudeOf(y),
  };
}

/** The frame that shows what a camera shows in its middle, at the camera's own zoom. */
export const frameOfCamera = ({ lng, lat, zoom }: Camera, size: Size): Frame =>
  frameAt(unitX(lng), unitY(lat), zoom, size);

/** The frame in which these bounds are as large as they can be. */
export function frameAround([west, south, east, north]: Bounds, size: Size): Frame {
  const [left, right, top, bottom] = [unitX(west), unitX(east), unitY(north), unitY(south)];
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return frameAt((left + right) / 2, (top + bottom) / 2, Math.log2(scale / TILE_PX), size);
}

/** What a camera sees on a map of this size. */
export function boundsSeen({ lng, lat, zoom }: Camera, { width, height }: Size): Bounds {
  const world = TILE_PX * 2 ** zoom;
  const [halfWidth, halfHeight] = [width / world / 2, height / world / 2];
  const y = unitY(lat);
  return [
    lng - halfWidth * 360,
    latitudeOf(y + halfHeight),
    lng + halfWidth * 360,
    latitudeOf(y - halfHeight),
  ];
}
