/** Web Mercator (EPSG:3857) as MapLibre's matrices take it: the world is a unit square, y to the south. */
export const mercatorX = (lon: number): number => (180 + lon) / 360;
export const mercatorY = (lat: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;

/** CSS pixels across the whole world at a zoom, MapLibre's tiles being 512 wide. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;
