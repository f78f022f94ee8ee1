import type { Geometry } from 'geojson';
import type { RowProblem } from '../outcome';

/** What one cell says of a place. */
export type PositionReading =
  | {
      readonly type: 'placed';
      readonly position: readonly [lon: number, lat: number];
      /** A line or an area; `position` is then a point of it. */
      readonly shape?: Geometry;
      readonly vertices: number;
    }
  /** Empty, "unknown", or a geometry without any point. */
  | { readonly type: 'unplaced' }
  | { readonly type: 'wrong'; readonly problem: RowProblem };

/**
 * The place in one cell.
 *
 * @param lonFirst - the order of two bare numbers
 */
export function readPositionText(_text: string, _lonFirst: boolean): PositionReading {
  return { type: 'unplaced' };
}

/** In which order bare pairs of a column stand: `true` longitude first, `false` latitude first, `null` where none proves it, or they contradict each other. */
export function pairOrder(_texts: Iterable<string>): boolean | null {
  return null;
}
