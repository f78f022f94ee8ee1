import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from '../domain/position';
import type { Bounds } from '../ground/bounds';
import { withinReach } from '../store/cameraReach';
import type { MapPadding } from '../store/mapPadding';
import type { Camera } from '../store/view';
import type { Size } from './frame';

/** Both margins of a small map take no more of it, or too little would be left for what is to be seen. */
const MOST_MARGINS = 0.4;
/** Closer, the ground shows nothing by which a single place could be recognised. */
const MOST_ZOOM = 8;
/** Degrees north and south at which the map ends. */
const LAST_LATITUDE = 85;

/** What of each edge of a map in CSS pixels is covered or kept free. */
function withMargin({ width, height }: Size, covered: MapPadding, margin: MapPadding): MapPadding {
  const shareOf = (free: number, margins: number): number =>
    Math.min(1, (Math.max(0, free) * MOST_MARGINS) / margins);
  const { top, right, bottom, left } = margin;
  const across = shareOf(width - covered.left - covered.right, left + right);
  const down = shareOf(height - covered.top - covered.bottom, top + bottom);
  return {
    top: covered.top + top * down,
    right: covered.right + right * across,
    bottom: covered.bottom + bottom * down,
    left: covered.left + left * across,
  };
}

/**
 * The camera that shows these bounds as large as they can be on a map of this size in CSS pixels: in the
 * part that nothing covers, with a margin. An east beyond 180 is taken on past the antimeridian.
 */
export function cameraOn(
  [west, south, east, north]: Bounds,
  size: Size,
  covered: MapPadding,
  margin: MapPadding,
): Camera {
  const padding = withMargin(size, covered, margin);
  const [left, right, top, bottom] = [
    mercatorX(west),
    mercatorX(east),
    mercatorY(Math.min(north, LAST_LATITUDE)),
    mercatorY(Math.max(south, -LAST_LATITUDE)),
  ];
  const scale = Math.min(
    Math.max(1, size.width - padding.left - padding.right) / (right - left),
    Math.max(1, size.height - padding.top - padding.bottom) / (bottom - top),
  );
  const asked = { zoom: Math.min(MOST_ZOOM, Math.log2(scale / worldSize(0))), lat: 0, lng: 0 };
  const { zoom } = withinReach(asked, size.width);
  const world = worldSize(zoom);
  return withinReach({
    zoom,
    lat: latitudeOf((top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world),
    lng: longitudeOf((left + right) / 2 + (padding.right - padding.left) / 2 / world),
  });
}
