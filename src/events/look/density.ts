/** How much a square covers on each step of the scale of counts (`DENSITY_STEPS`); shares of 1. */
export const DENSITY_COVER = [0.12, 0.24, 0.38, 0.52, 0.68] as const;
