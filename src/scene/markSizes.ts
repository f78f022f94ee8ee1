import type { SymbolLook } from '../marks/symbols';
import type { SceneArrow } from './arrows';
import { byZoom } from './byZoom';
import type { SceneTown } from './towns';

/** Sizes of the marks in CSS pixels by zoom, for drawing and for hitting them. */

/** Opacity of what only may lie in the window. */
export const POSSIBLE_OPACITY = 0.48;

/** From here on each record of a crowded place stands on its own. */
export const CLOSE_UP_ZOOM = 6.2;

/** The head beside the symbol of a movement with one known end. */
export const POINTER_PX = 9;
/** From here on facts of other pages are symbols; from afar they are dots. */
const CONTEXT_SYMBOL_ZOOM = 5.8;
export const isDot = ({ tier }: SymbolLook, zoom: number): boolean =>
  tier === 'context' && zoom < CONTEXT_SYMBOL_ZOOM;
export const DOT_PX = 9;
/** More symbols in one view cannot be read. */
export const MOST_SYMBOLS = 40;
/** Paper around a town's disk. */
export const DISK_CASING_PX = 1.5;
/** The number of records in a stack, beside its symbol. */
export const COUNT_PX = { font: 11, gap: 1 };
/** How a map is looked at: its width in CSS pixels and its zoom. */
interface Seen {
  readonly width: number;
  readonly zoom: number;
}

/** On a map that is this wide, in CSS pixels, marks and names are larger. */
const LARGE_MAP_PX = 1200;
export const sizeFactor = ({ width }: Pick<Seen, 'width'>): number =>
  width >= LARGE_MAP_PX ? 1.25 : 1;

/** Symbols, and the arcs in which they stand, grow a little with the zoom. */
export const markScale = (zoom: number): number =>
  byZoom(zoom, [3.5, 0.62], [5, 0.76], [7, 0.92], [9, 1]);

/** Even whole pixels, so that a symbol's straight edges stay sharp. */
export const symbolSize = (zoom: number): number => Math.round((24 * markScale(zoom)) / 2) * 2;

/** The disk of more records than this would reach the town's name; the stacks beside it have their numbers. */
const MOST_RECORDS = 40;

/** A town's disk grows with the square root of its records, so that its area tells their number. */
export function diskRadius({ featured, selected, records }: SceneTown, seen: Seen): number {
  const base = byZoom(seen.zoom, [3.5, featured ? 3 : 1.6], [8, featured ? 4.5 : 3]);
  const grown = base + 0.75 * Math.sqrt(Math.min(records, MOST_RECORDS)) * markScale(seen.zoom);
  return Math.round((selected ? grown + 1.5 : grown) * sizeFactor(seen) * 2) / 2;
}

/** What names keep clear of: a disk as large as many records make it, so that no name moves with the time. */
const MANY_RECORDS = 12;
export const grownDiskRadius = (town: SceneTown, seen: Seen): number =>
  diskRadius({ ...town, selected: false, records: MANY_RECORDS }, seen);

/** Lesser towns show where a record in view stands, where they are chosen, and close up. */
const LESSER_TOWNS_ZOOM = 6;
/** And are named where they are chosen, and close up. */
export const LESSER_NAMES_ZOOM = 5.8;
export const isTownShown = (town: SceneTown, zoom: number): boolean =>
  town.featured ||
  town.records > 0 ||
  town.remembered ||
  town.selected ||
  zoom >= LESSER_TOWNS_ZOOM;

const CORPUS_WIDTHS = [
  [5.6, 1.2],
  [7, 3.4],
  [8, 4.6],
] as const;
const CONTEXT_WIDTHS = [
  [5.6, 0.9],
  [7, 2.1],
  [8, 2.8],
] as const;

/** From the middle line of an arrow to its edge, at its head. */
export const arrowHalfWidth = ({ look, width }: SceneArrow, seen: Seen): number =>
  width *
  sizeFactor(seen) *
  byZoom(seen.zoom, ...(look.tier === 'corpus' ? CORPUS_WIDTHS : CONTEXT_WIDTHS));

/** Length of an arrow's head along the arrow; it is as wide as it is long. */
export const headLength = (arrow: SceneArrow, seen: Seen): number =>
  Math.round(9 * sizeFactor(seen) + 2.6 * arrowHalfWidth(arrow, seen));

/** A click this near a featured town chooses it, whatever else is there: no mark has its middle nearer. */
export const TOWN_HIT_PX = 14;
/** And a finger this near, unless a mark is nearer. */
export const TOWN_TOUCH_PX = 22;
/** A town's name is met this far around it. */
export const NAME_MARGIN_PX = 6;
