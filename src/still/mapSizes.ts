import type { Lang } from '../domain/record';
import type { FigureChild, FigureNode } from '../drawing/node';
import type { Size } from '../scene/frame';

/**
 * The places of the map for which the still one is drawn, in CSS pixels: beside the evidence, and what
 * a sheet leaves of a phone. In others it is drawn larger or smaller.
 */
export const MAP_SIZES = {
  desk: { width: 896, height: 565 },
  small: { width: 390, height: 321 },
} as const satisfies Readonly<Record<string, Size>>;
export type MapSize = keyof typeof MAP_SIZES;

/** The map at one size, over the ground that is the page's. */
export interface StillMapDrawing {
  readonly size: MapSize;
  readonly ground: FigureNode;
  readonly shared: readonly FigureChild[];
  /** What it shows in one language only: names, which lie above all else. */
  readonly names: readonly { readonly lang: Lang; readonly items: readonly FigureChild[] }[];
}
