/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Mali: what is shown where no link says otherwise. */
export const MALI_BOUNDS: Bounds = [-12.3, 10.1, 4.3, 25.1];

/** How far the ground reaches, and with it the map: West Africa and the western Sahara. */
export const GROUND_BOUNDS: Bounds = [-30, -2, 26, 38];
