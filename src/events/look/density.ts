/** How much a square covers on each step of the scale of counts (`DENSITY_STEPS`); shares of 1. */
export const DENSITY_COVER = [0.2, 0.32, 0.44, 0.56, 0.7] as const;

/** Side of a square at least, in CSS pixels: smaller ones would not be seen. */
export const LEAST_SQUARE_PX = 3;
