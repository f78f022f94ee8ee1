import { type Dataset, spanOfRow } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import type { PlaceId } from '../domain/ids';
import { presenceIn } from '../domain/timeSpan';
import type { Kind } from '../domain/vocabulary';
import { inListOrder, type ListedRecord } from './groupRows';

export interface PlaceRows {
  readonly inside: readonly ListedRecord[];
  /** Before or after the window, or without a usable date. */
  readonly outside: readonly ListedRecord[];
  /** Kinds of the records left out because their layer is off, one entry a record. */
  readonly hidden: readonly Kind[];
  /** Number of records left out because they only may lie in the window. */
  readonly unsure: number;
}

/** The records that name a place, in order of time, parted by the window. */
export function placeRowsOf(
  dataset: Dataset,
  place: PlaceId,
  window: DayRange,
  layers: ReadonlySet<Kind>,
  showPossible = true,
): PlaceRows {
  const inside: ListedRecord[] = [];
  const outside: ListedRecord[] = [];
  const hidden: Kind[] = [];
  let unsure = 0;
  for (const row of dataset.rowsOfPlace.get(place) ?? []) {
    const record = dataset.events[row];
    if (!record) continue;
    if (!layers.has(record.kind)) {
      hidden.push(record.kind);
      continue;
    }
    const span = spanOfRow(dataset.columns, row);
    const presence = span ? presenceIn(span, window) : 'out';
    if (presence === 'possible' && !showPossible) {
      unsure++;
      continue;
    }
    const list = presence === 'out' ? outside : inside;
    list.push({ record, possible: presence === 'possible' });
  }
  return { inside: inListOrder(inside), outside: inListOrder(outside), hidden, unsure };
}
