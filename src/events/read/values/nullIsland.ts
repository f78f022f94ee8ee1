/** The point in the Gulf of Guinea where positions lie that nobody has filled in. */
export const isNullIsland = ([lon, lat]: readonly number[]): boolean => lon === 0 && lat === 0;
