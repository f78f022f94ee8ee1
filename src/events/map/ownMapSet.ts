import type { DayRange } from '../../domain/day';
import type { Kind } from '../../domain/vocabulary';
import type { OwnColumns } from '../columns/ownColumns';
import type { PackCells } from '../packs/cells';

/** Rows of a set that the map draws; compared by the identity of the columns. */
export interface OwnMapTable {
  /** Different for each table that was ever opened. */
  readonly id: string;
  readonly columns: OwnColumns;
  /** One entry a row, 0 where a filter leaves it out; `null` lets all through. */
  readonly passes: Uint8Array | null;
  /** The row whose card is open. */
  readonly chosen: number | null;
}

/** Squares of a published set, of whose events only the counts are there. */
interface OwnMapCells {
  readonly cells: PackCells;
  /** Events in each square; 0 where nothing is drawn. */
  readonly events: Uint32Array;
}

/** A reader's own set as the map draws it; compared by identity. */
export interface OwnMapSet {
  /** Different for each set that was ever opened. */
  readonly id: string;
  /** One, or those files of a published set that are there. */
  readonly tables: readonly OwnMapTable[];
  /** How many of its events have a place: decides on dots or symbols. */
  readonly onMap: number;
  /** `null` for a file of the reader's. */
  readonly density: OwnMapCells | null;
  /** Index into `OWN_COLOURS` of the theme. */
  readonly colour: number;
}

/** All that decides what is drawn of the own sets; later sets lie on top. */
export interface OwnMapInput {
  readonly sets: readonly OwnMapSet[];
  readonly window: DayRange;
  readonly kinds: ReadonlySet<Kind>;
  readonly showPossible: boolean;
}

/** Own events at a point, all of one table. */
export interface RowsHit {
  readonly table: string;
  /** The nearest first; hundreds may lie on one coordinate, so these are not all. */
  readonly rows: readonly number[];
  readonly total: number;
}
