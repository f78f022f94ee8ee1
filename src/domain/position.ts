/** WGS 84 [longitude, latitude] in degrees. */
export type Position = readonly [number, number];

/** Web Mercator (EPSG:3857) as MapLibre's matrices take it: the world is a unit square, y to the south. */
export const mercatorX = (lon: number): number => (180 + lon) / 360;
/** As `mercatorX`, southwards from 85.05° north. */
export const mercatorY = (lat: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;

/** What `mercatorX` and `mercatorY` undo. */
export const longitudeOf = (x: number): number => x * 360 - 180;
export const latitudeOf = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** A longitude between -180 and 180, wherever round the Earth it was counted. */
export const wrapLongitude = (lon: number): number =>
  Math.abs(lon) <= 180 ? lon : lon - 360 * Math.floor((lon + 180) / 360);

/** Which of the worlds side by side, of which the first has number 0, lie between two `mercatorX`. */
export const worldsIn = (left: number, right: number): readonly number[] => {
  const first = Math.floor(left);
  return Array.from({ length: Math.floor(right) - first + 1 }, (_, index) => first + index);
};

/** CSS pixels across the whole world at a zoom, MapLibre's tiles being 512 wide. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;
