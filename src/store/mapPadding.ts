import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from '../domain/position';
import type { Camera } from './view';

/** How much of each edge of the map lies under other parts of the page, in CSS pixels. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A map that nothing covers. */
export const NO_PADDING: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Whether both leave the same part of the map free. */
export const samePadding = (a: MapPadding, b: MapPadding): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** The camera after a move by so many CSS pixels. */
export function movedBy({ zoom, lat, lng }: Camera, east: number, south: number): Camera {
  const world = worldSize(zoom);
  return {
    zoom,
    lat: latitudeOf(mercatorY(lat) + south / world),
    lng: longitudeOf(mercatorX(lng) + east / world),
  };
}
