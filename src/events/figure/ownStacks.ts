import { KINDS } from '../../domain/vocabulary';
import type { OwnPoints } from './ownPoints';

/** CSS pixels within which symbols count as one spot. */
export const SYMBOL_CELL_PX = 0.5;

/** Points that fall into one cell of a grid. */
export interface OwnStack {
  /** Of the cell, counted in cells. */
  readonly x: number;
  readonly y: number;
  readonly kind: number;
  readonly certain: boolean;
  readonly count: number;
}

/** Cells left and above of the picture, so that no number is negative. */
const OFFSET = 1 << 10;
/** Cells in a row: more than any picture has. */
const ROW = 1 << 16;
const LOOKS = KINDS.length * 2;

/**
 * The points by cells of a grid, from the top left on, those of a cell by kind and presence.
 *
 * @param cell - CSS pixels a side
 * @param byKind - whether points of different kinds are told apart
 */
export function stacksOf(points: OwnPoints, cell: number, byKind: boolean): OwnStack[] {
  const counts = new Map<number, number>();
  points.x.forEach((x, at) => {
    const column = Math.round(x / cell) + OFFSET;
    const row = Math.round((points.y[at] ?? 0) / cell) + OFFSET;
    const look = (byKind ? (points.kind[at] ?? 0) * 2 : 0) + (points.certain[at] ?? 0);
    const key = (row * ROW + column) * LOOKS + look;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const keys = Float64Array.from(counts.keys()).sort();
  return Array.from(keys, (key) => {
    const [look, place] = [key % LOOKS, Math.floor(key / LOOKS)];
    return {
      x: (place % ROW) - OFFSET,
      y: Math.floor(place / ROW) - OFFSET,
      kind: look >> 1,
      certain: look % 2 === 1,
      count: counts.get(key) ?? 0,
    };
  });
}

/** From one grid to the next: small steps, for the coarser a grid the more of it shows. */
const COARSER = 1.25;

/** The stacks on the finest grid on which there are no more than `most`; `cell` is the finest wanted. */
export function stacksWithin(
  points: OwnPoints,
  cell: number,
  most: number,
): { readonly cell: number; readonly stacks: readonly OwnStack[] } {
  const stacks = stacksOf(points, cell, false);
  return stacks.length <= most ? { cell, stacks } : stacksWithin(points, cell * COARSER, most);
}

/** How much so many things cover that lie on each other, each of which covers `one`; shares of 1. */
export const coverOf = (one: number, count: number): number => 1 - (1 - one) ** count;
