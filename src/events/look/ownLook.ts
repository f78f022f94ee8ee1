import { worldSize } from '../../domain/position';
import { OUTLINE_WIDTH } from '../../marks/symbols';
import { byZoom } from '../../scene/byZoom';
import { NO_POSITION, type OwnColumns, precisionOf } from '../columns/ownColumns';

/**
 * How own events look, for the map on the GPU and the static picture alike. Sizes are CSS pixels,
 * covers are shares of 1.
 */

/** Whether a row stands on the map as a point: countries live in lists, lines and areas in layers of their own. */
export const isPoint = (columns: OwnColumns, row: number): boolean =>
  columns.lon[row] !== NO_POSITION &&
  precisionOf(columns, row) !== 'country' &&
  !columns.shapes.has(row);

/** What only may lie in the window is this much fainter. */
export const OWN_POSSIBLE = 0.5;

/** How much the outline and the inside of a symbol cover. */
export const OWN_SYMBOL_COVER = {
  certain: { outline: 0.95, inside: 0.5 },
  possible: { outline: 0.65, inside: 0 },
  chosen: { inside: 1 },
} as const;
export const OWN_DOT_COVER = 0.6;
/** In the middle of a soft disk. */
export const OWN_SOFT_COVER = { amongSymbols: 0.3, amongDots: 0.16, chosen: 0.75 } as const;
export const OWN_SHAPE_COVER = { area: 0.16, line: 0.85 } as const;

/** Wider than on the marks of the documents: drawn at half their size, it still is a line. */
export const OWN_OUTLINE_WIDTH = 1.6 * OUTLINE_WIDTH;
export const OWN_LINE_PX = { rest: 1.6, chosen: 3.5 } as const;
/** A click this near a symbol's middle chooses it. */
export const OWN_REACH_PX = 8;
/** The chosen symbol is so many times as large. */
export const OWN_CHOSEN_SCALE = 1.7;

/** Side of an own symbol in CSS pixels: smaller than the documents' marks, which lie above. */
export const ownSymbolSize = (zoom: number): number =>
  byZoom(zoom, [3.5, 10], [5, 12], [7, 14], [10, 17]);

/** Diameter of a dot in CSS pixels, where symbols would cover each other. */
export const ownDotSize = (zoom: number): number => byZoom(zoom, [3, 4], [5, 5], [9, 7]);

/** So many rows on the ground are told apart as symbols in the first view, whose zoom is about this. */
const SYMBOLS_AT_FIRST = 1_500;
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
  return dotted ? Math.min(18, Math.max(16, ground)) : Math.min(72, Math.max(26, ground));
};
