import type { Dataset } from '../../dataset/dataset';
import type { PlaceId } from '../../domain/ids';
import type { EventRecord } from '../../domain/record';
import type { Relation } from '../../domain/vocabulary';

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

interface RelatedToHere extends RelatedRecord {
  /** The record of the place that the other is related to. */
  readonly here: EventRecord;
}

/** Relations that tie a record to what it speaks of, not merely to what came before it. */
const TELLING: ReadonlySet<Relation> = new Set<Relation>([
  'claims',
  'part_of',
  'responds_to',
  'supersedes',
]);

/** Records elsewhere or nowhere that are related to those of a place, each once. */
export function relatedToPlace(place: PlaceId, dataset: Dataset): RelatedToHere[] {
  const here = (dataset.rowsOfPlace.get(place) ?? []).flatMap((row) => dataset.events[row] ?? []);
  const seen = new Set(here);
  return here.flatMap((record) =>
    relatedTo(record, dataset).flatMap((item) => {
      if (seen.has(item.record) || !TELLING.has(item.relation)) return [];
      seen.add(item.record);
      // Told from the other record: "Claims responsibility for: Suicide bombing …".
      return [{ ...item, reversed: !item.reversed, here: record }];
    }),
  );
}
