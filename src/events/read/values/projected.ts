/** No turn of the globe is longer: such a number is a length, or another mistake. */
const FULL_CIRCLE = 360;

/** Whether two coordinates are metres of a projection (UTM, Web Mercator), by their size. */
export const isProjected = (first: number, second: number): boolean =>
  Math.abs(first) > FULL_CIRCLE &&
  Math.abs(second) > FULL_CIRCLE &&
  Number.isFinite(first) &&
  Number.isFinite(second);
