import { worldSize } from '../ground/mercator';
import { byZoom } from '../scene/byZoom';

/** Side of an own symbol in CSS pixels: smaller than the documents' marks, which lie above. */
export const ownSymbolSize = (zoom: number): number =>
  byZoom(zoom, [3.5, 10], [5, 12], [7, 14], [10, 17]);

/** Diameter of a dot in CSS pixels, where symbols would cover each other. */
export const ownDotSize = (zoom: number): number => byZoom(zoom, [3, 4], [5, 5], [9, 7]);

/** So many rows on the ground are told apart as symbols in the first view, whose zoom is about this. */
const SYMBOLS_AT_FIRST = 5_000;
const FIRST_ZOOM = 4.6;
const DOTS_UP_TO_ZOOM = 9;

/**
 * Whether a set of so many rows on the ground is drawn as dots at a zoom. A step of the zoom spreads them over four
 * times the room; it depends on the set and not on the window, so that no mark changes its shape
 * while the time is dragged.
 */
export const isDotted = (count: number, zoom: number): boolean =>
  zoom < Math.min(DOTS_UP_TO_ZOOM, FIRST_ZOOM + Math.log2(count / SYMBOLS_AT_FIRST) / 2);

/** Radius on the ground, in km, of the soft disk of a row that is known to the region only. */
const SOFT_KM = 40;
/** The circumference of the earth along the equator, in km; disks are drawn for latitude 17. */
const WORLD_KM = 40_075 * Math.cos((17 * Math.PI) / 180);

/** Diameter of the soft disk in CSS pixels: never as small as a symbol, nor as dear as its region. */
export const ownSoftSize = (zoom: number, dotted: boolean): number => {
  const ground = (2 * SOFT_KM * worldSize(zoom)) / WORLD_KM;
  return dotted ? Math.min(24, Math.max(16, ground)) : Math.min(72, Math.max(26, ground));
};
