import type { Camera } from './view';

/** Zooms between which the map shows the ground, as MapLibre counts them. */
export const ZOOM_REACH = { min: 2.5, max: 12 } as const;

/**
 * [west, south, east, north] in which the map can be moved at most. It reaches further south than the
 * ground: under a sheet the map needs the room to lift what it shows above it.
 */
export const CAMERA_REACH: readonly [number, number, number, number] = [-30, -20, 26, 38];

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The camera that the map would show in place of this one: itself where the map can show it. */
export function withinReach({ zoom, lat, lng }: Camera): Camera {
  const [west, south, east, north] = CAMERA_REACH;
  return {
    zoom: between(zoom, ZOOM_REACH.min, ZOOM_REACH.max),
    lat: between(lat, south, north),
    lng: between(lng, west, east),
  };
}
