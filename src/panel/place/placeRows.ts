import { type Dataset, spanOfRow } from '../../dataset/dataset';
import { passes } from '../../dataset/filters';
import type { ListedRecord } from '../../dataset/passages';
import type { DayRange } from '../../domain/day';
import type { PlaceId } from '../../domain/ids';
import { presenceIn } from '../../domain/timeSpan';
import type { Kind, Tier } from '../../domain/vocabulary';
import { inListOrder } from '../lists/groupRows';

interface PlaceRows {
  readonly inside: readonly ListedRecord[];
  /** Before or after the window, or without a usable date. */
  readonly outside: readonly ListedRecord[];
  /** Kinds of the records left out because their layer is off, one entry a record. */
  readonly hidden: readonly Kind[];
  /** Number of records left out because they only may lie in the window. */
  readonly unsure: number;
  /** Number of records left out because they do not match the filters. */
  readonly unmatched: number;
  /** Number of context facts left out only because context is off. */
  readonly contextOff: number;
}

/** Which records a list is to hold. */
export interface ListScope {
  readonly window: DayRange;
  readonly layers: ReadonlySet<Kind>;
  readonly tiers: ReadonlySet<Tier>;
  readonly showPossible: boolean;
  /** Which filters each row fails; absent or `null` where none is set. */
  readonly failures?: Uint8Array | null;
}

/** The records that name a place, in order of time, parted by the window. */
export function placeRowsOf(
  dataset: Dataset,
  place: PlaceId,
  { window, layers, tiers, showPossible, failures = null }: ListScope,
): PlaceRows {
  const inside: ListedRecord[] = [];
  const outside: ListedRecord[] = [];
  const hidden: Kind[] = [];
  let unsure = 0;
  let unmatched = 0;
  let contextOff = 0;
  for (const row of dataset.rowsOfPlace.get(place) ?? []) {
    const record = dataset.events[row];
    if (!record) continue;
    const span = spanOfRow(dataset.columns, row);
    const presence = span ? presenceIn(span, window) : 'out';
    const isUnsure = presence === 'possible' && !showPossible;
    if (!tiers.has(record.tier)) {
      const isWanted = passes(failures, row) && layers.has(record.kind) && !isUnsure;
      if (record.tier === 'context' && isWanted) contextOff++;
      continue;
    }
    if (!passes(failures, row)) {
      unmatched++;
      continue;
    }
    if (!layers.has(record.kind)) {
      hidden.push(record.kind);
      continue;
    }
    if (isUnsure) {
      unsure++;
      continue;
    }
    const list = presence === 'out' ? outside : inside;
    list.push({ record, possible: presence === 'possible' });
  }
  return {
    inside: inListOrder(inside),
    outside: inListOrder(outside),
    ...{ hidden, unsure, unmatched, contextOff },
  };
}
