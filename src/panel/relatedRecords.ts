import type { Dataset } from '../dataset/dataset';
import type { EventRecord } from '../domain/record';
import type { Relation } from '../domain/vocabulary';

export interface RelatedRecord {
  readonly record: EventRecord;
  readonly relation: Relation;
  /** The other record names this one, not this one the other. */
  readonly reversed: boolean;
}

/** Records related to this one in either direction; each pair and relation once. */
export function relatedTo(record: EventRecord, dataset: Dataset): RelatedRecord[] {
  const named = record.related.flatMap(({ event, relation }) => {
    const row = dataset.rowOf.get(event);
    const other = row === undefined ? undefined : dataset.events[row];
    return other ? [{ record: other, relation, reversed: false }] : [];
  });
  const naming = dataset.events.flatMap((other) =>
    other.related.flatMap(({ event, relation }) =>
      event === record.id ? [{ record: other, relation, reversed: true }] : [],
    ),
  );
  const isKnown = (item: RelatedRecord) =>
    item.relation === 'same_campaign' && named.some((known) => known.record === item.record);
  return [...named, ...naming.filter((item) => !isKnown(item))];
}
