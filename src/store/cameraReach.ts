import { wrapLongitude } from '../domain/position';
import type { Camera } from './view';

/** Zooms between which the map shows the ground, as MapLibre counts them: at the least, a phone shows the world. */
export const ZOOM_REACH = { min: -0.5, max: 12 } as const;

/** Degrees north and south within which the map can be moved: further there is nothing to see. */
export const LATITUDE_REACH = 80;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The camera that the map would show in place of this one: itself where the map can show it. */
export const withinReach = ({ zoom, lat, lng }: Camera): Camera => ({
  zoom: between(zoom, ZOOM_REACH.min, ZOOM_REACH.max),
  lat: between(lat, -LATITUDE_REACH, LATITUDE_REACH),
  lng: wrapLongitude(lng),
});
