import { geoClipRectangle, geoPath, geoTransform } from 'd3-geo';
import type { GeoJSON } from 'geojson';
import type { Position } from '../domain/position';
import {
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  worldSize,
  worldsIn,
  wrapLongitude,
} from '../domain/position';
import type { Bounds } from '../ground/bounds';
import { leastZoom } from '../store/cameraReach';
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
  /** On that of the repeated worlds that is nearest to the middle of the frame. */
  project(position: Position): Point;
  /** All on the world on which the first lies, so that no line jumps from one to the next. */
  projectLine(positions: readonly Position[]): Point[];
  unproject(point: Point): Position;
  /**
   * SVG path data on every world in sight, cut off a little outside the frame; `null` where
   * nothing of it lies inside. Points of a line that lie nearer to each other than `least` pixels are left out.
   */
  path(shape: GeoJSON, least?: number): string | null;
  /** Degrees north of the middle of the frame. */
  readonly middleLatitude: number;
  /** What is seen; longitudes may go on past ±180. */
  readonly bounds: Bounds;
}

/** Wider than any line is, so that no cut edge shows. */
const CLIP_MARGIN_PX = 12;
/** Closer, pixels are finer than numbers tell them apart; a map without a size would ask for any zoom. */
const MOST_ZOOM = 24;

/**
 * Puts positions on the screen; of a line without those that are nearer to the one before than `least`
 * pixels, and without rings of which then nothing is left.
 */
function thinned(least: number, project: (lon: number, lat: number) => Point) {
  let points: Point[] = [];
  let left: Point | null = null;
  let fewest = 0;
  return geoTransform({
    polygonStart() {
      fewest = least > 0 ? 3 : 0;
      this.stream.polygonStart();
    },
    polygonEnd() {
      fewest = 0;
      this.stream.polygonEnd();
    },
    lineStart() {
      points = [];
      left = null;
    },
    point(lon, lat) {
      const at = project(lon, lat);
      const kept = points.at(-1);
      const isNear =
        kept !== undefined &&
        Math.abs(at[0] - kept[0]) < least &&
        Math.abs(at[1] - kept[1]) < least;
      left = isNear ? at : null;
      if (!isNear) points.push(at);
    },
    lineEnd() {
      if (left) points.push(left);
      if (points.length < fewest) return;
      this.stream.lineStart();
      for (const at of points) this.stream.point(...at);
      this.stream.lineEnd();
    },
  });
}

/** The frame with this point of the unit square in its middle. */
function frameAt(x: number, y: number, asked: number, { width, height }: Size): Frame {
  const zoom = Math.min(Math.max(asked, leastZoom(width)), MOST_ZOOM);
  const world = worldSize(zoom);
  const clip = geoClipRectangle(
    -CLIP_MARGIN_PX,
    -CLIP_MARGIN_PX,
    width + CLIP_MARGIN_PX,
    height + CLIP_MARGIN_PX,
  );
  /** Pixels from the left at which each world begins of which something is seen: the map goes round the Earth. */
  const worlds = worldsIn(x - width / world / 2, x + width / world / 2).map(
    (turn) => (turn - x) * world + width / 2,
  );
  // Clipped on the screen: on the sphere the direction of a ring would decide what is inside.
  const drawersOf = (least: number) =>
    worlds.map((left) => {
      const toScreen = thinned(least, (lon, lat) => [
        left + mercatorX(lon) * world,
        (mercatorY(lat) - y) * world + height / 2,
      ]);
      return geoPath({ stream: (sink) => toScreen.stream(clip(sink)) }).digits(1);
    });
  /** Worlds between the middle of the frame and a longitude. */
  const turnsTo = (lon: number) => Math.round(mercatorX(lon) - x);
  const projectOn = ([lon, lat]: Position, turns: number): Point => [
    (mercatorX(lon) - turns - x) * world + width / 2,
    (mercatorY(lat) - y) * world + height / 2,
  ];
  return {
    width,
    height,
    zoom,
    project: (position) => projectOn(position, turnsTo(position[0])),
    projectLine(positions) {
      const turns = turnsTo(positions[0]?.[0] ?? 0);
      return positions.map((position) => projectOn(position, turns));
    },
    unproject: ([px, py]) => [
      wrapLongitude(longitudeOf(x + (px - width / 2) / world)),
      latitudeOf(y + (py - height / 2) / world),
    ],
    path(shape, least = 0) {
      const parts = drawersOf(least).flatMap((draw) => draw(shape) ?? []);
      return parts.length === 0 ? null : parts.join('');
    },
    middleLatitude: latitudeOf(y),
    bounds: [
      longitudeOf(x - width / world / 2),
      latitudeOf(y + height / world / 2),
      longitudeOf(x + width / world / 2),
      latitudeOf(y - height / world / 2),
    ],
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

/** What a camera sees on a map of this size; longitudes may go on past ±180. */
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
