import type { Dataset, RowInWindow } from '../../dataset/dataset';
import type { ListedRecord } from '../../dataset/passages';
import type { PlaceId } from '../../domain/ids';
import type { Kind } from '../../domain/vocabulary';
import { hubsOf } from '../../scene/hubs';
import { collectShapes } from '../../scene/placedShapes';
import { inListOrder } from '../lists/groupRows';

/**
 * The records of a kind that stand at a place on the map, in order of time: those that its stack
 * counts, and found by the same code.
 */
export function stackRecordsOf(
  dataset: Dataset,
  rows: readonly RowInWindow[],
  place: PlaceId,
  kind: Kind,
): readonly ListedRecord[] {
  const marks = hubsOf(dataset, collectShapes({ dataset, rows })).get(place)?.marks;
  return inListOrder(
    [...(marks?.values() ?? [])]
      .filter(({ event }) => event.kind === kind)
      .map(({ event, certain }) => ({ record: event, possible: !certain })),
  );
}
