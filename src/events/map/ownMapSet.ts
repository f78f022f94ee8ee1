import type { DayRange } from '../../domain/day';
import type { Kind } from '../../domain/vocabulary';
import type { ScreenPoint } from '../../map/screenPoint';
import type { OwnColumns } from '../columns/ownColumns';

/** A reader's own set as the map draws it; compared by identity. */
export interface OwnMapSet {
  /** Different for each set that was ever opened. */
  readonly id: string;
  readonly columns: OwnColumns;
  /** Index into `OWN_COLOURS` of the theme. */
  readonly colour: number;
  /** One entry a row, 0 where a filter leaves it out; `null` lets all through. */
  readonly passes: Uint8Array | null;
  /** The row whose card is open. */
  readonly chosen: number | null;
}

/** All that decides what is drawn of the own sets; later sets lie on top. */
export interface OwnMapInput {
  readonly sets: readonly OwnMapSet[];
  readonly window: DayRange;
  readonly kinds: ReadonlySet<Kind>;
  readonly showPossible: boolean;
}

export const NO_OWN_SETS: readonly OwnMapSet[] = [];

/** Own events under the pointer, all of one set. */
export interface OwnHit {
  readonly set: string;
  /** The nearest first; hundreds may lie on one coordinate, so these are not all. */
  readonly rows: readonly number[];
  readonly total: number;
}

/** What of the own events the pointer rests on, and where. */
export interface OwnHovered {
  readonly hit: OwnHit;
  readonly point: ScreenPoint;
}
