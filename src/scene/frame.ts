import { geoClipRectangle, geoPath, geoTransform } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import type { Position } from '../domain/position';
import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from '../domain/position';
import type { Bounds } from '../ground/bounds';
import type { Camera } from '../store/view';

/** How a picture looks at the ground: Web Mercator, as the map. */

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

export interface Frame extends Size {
  /** As MapLibre counts it: at 0 the world is 512 pixels wide. */
  readonly zoom: number;
  project(position: Position): Point;
  unproject(point: Point): Position;
  /** SVG path data, cut off a little outside the frame; `null` where nothing of it lies inside. */
  path(shape: GeoJSON): string | null;
  /** Degrees north of the middle of the frame. */
  readonly middleLatitude: number;
}

/** Wider than any line is, so that no cut edge shows. */
const CLIP_MARGIN_PX = 12;
/** Closer, pixels are finer than numbers tell them apart; a map without a size would ask for any zoom. */
const MOST_ZOOM = 24;

/** The frame with this point of the unit square in its middle. */
function frameAt(x: number, y: number, asked: number, { width, height }: Size): Frame {
  const zoom = Math.min(asked, MOST_ZOOM);
  const world = worldSize(zoom);
  const project = ([lon, lat]: Position): Point => [
    (mercatorX(lon) - x) * world + width / 2,
    (mercatorY(lat) - y) * world + height / 2,
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
    unproject: ([px, py]) => [
      longitudeOf(x + (px - width / 2) / world),
      latitudeOf(y + (py - height / 2) / world),
    ],
    path: (shape) => draw(shape),
    middleLatitude: latitudeOf(y),
  };
}

/** The frame that shows what a camera shows in its middle, at the camera's own zoom. */
export const frameOfCamera = ({ lng, lat, zoom }: Camera, size: Size): Frame =>
  frameAt(mercatorX(lng), mercatorY(lat), zoom, size);

/** The frame in which these bounds are as large as they can be. */
export function frameAround([west, south, east, north]: Bounds, size: Size): Frame {
  const [left, right, top, bottom] = [
    mercatorX(west),
    mercatorX(east),
    mercatorY(north),
    mercatorY(south),
  ];
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  return frameAt((left + right) / 2, (top + bottom) / 2, Math.log2(scale / worldSize(0)), size);
}

/** What a camera sees on a map of this size. */
export function boundsSeen({ lng, lat, zoom }: Camera, { width, height }: Size): Bounds {
  const world = worldSize(zoom);
  const [halfWidth, halfHeight] = [width / world / 2, height / world / 2];
  const y = mercatorY(lat);
  return [
    lng - halfWidth * 360,
    latitudeOf(y + halfHeight),
    lng + halfWidth * 360,
    latitudeOf(y - halfHeight),
  ];
}
