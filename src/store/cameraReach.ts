import { worldSize, wrapLongitude } from '../domain/position';
import type { Camera } from './view';

/** Zooms between which the map shows the ground, as MapLibre counts them: at the least, a phone shows the world. */
export const ZOOM_REACH = { min: -0.5, max: 12 } as const;

/** Degrees north and south within which the map can be moved: further there is nothing to see. */
export const LATITUDE_REACH = 80;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/**
 * The least zoom of a map of this width in CSS pixels: the world is as wide as the map. Further out it
 * would stand there twice, with its marks once.
 */
export const leastZoom = (width: number): number =>
  Math.max(ZOOM_REACH.min, Math.log2(width / worldSize(0)));

/**
 * The camera that a map of this width in CSS pixels would show in place of this one: itself where the
 * map can show it. Without a width, that of a map of some width.
 */
export const withinReach = ({ zoom, lat, lng }: Camera, width = 0): Camera => ({
  zoom: between(zoom, leastZoom(width), ZOOM_REACH.max),
  lat: between(lat, -LATITUDE_REACH, LATITUDE_REACH),
  lng: wrapLongitude(lng),
});
