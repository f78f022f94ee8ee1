/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How far the detailed ground reaches: West Africa and the western Sahara. Around it lies the world's. */
export const GROUND_BOUNDS: Bounds = [-30, -2, 26, 38];

/** Whether bounds reach beyond the detailed ground; their longitudes may go on past ±180. */
export const reachesBeyondGround = ([west, south, east, north]: Bounds): boolean =>
  west < GROUND_BOUNDS[0] ||
  south < GROUND_BOUNDS[1] ||
  east > GROUND_BOUNDS[2] ||
  north > GROUND_BOUNDS[3];
