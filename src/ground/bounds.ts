/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How far the ground reaches, and with it the map: West Africa and the western Sahara. */
export const GROUND_BOUNDS: Bounds = [-30, -2, 26, 38];
