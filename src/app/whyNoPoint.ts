import type { PlaceId } from '../domain/ids';
import type { EventRecord, Lang, Place } from '../domain/record';
import { reasonUnmapped } from '../panel/lists/RecordMeta';
import { placeInText } from '../words/placeInText';

/** Why the map has nothing to show of a record, and the places that are named nevertheless. */
interface NoPointReason {
  readonly reason: 'whole' | 'country' | 'distant' | 'none' | 'superseded';
  readonly places: readonly Place[];
}

/** `null` where the map draws the record once it is in view. */
export function whyNoPoint(
  record: EventRecord,
  known: ReadonlyMap<PlaceId, Place>,
): NoPointReason | null {
  const named = new Set(record.places.map(({ place }) => place));
  const places = [...named].flatMap((id) => known.get(id) ?? []);
  // Though its place is known: what was planned did not come about so.
  if (record.status === 'superseded') return { reason: 'superseded', places };
  const unmapped = reasonUnmapped(record, known);
  if (unmapped !== 'country') return unmapped && { reason: unmapped, places };
  return { reason: places.every(({ subject }) => subject) ? 'whole' : 'country', places };
}

/** What the sentence of this reason calls a place. */
export const nameFor = (reason: NoPointReason['reason'], place: Place, lang: Lang): string =>
  reason === 'whole' ? placeInText(place, lang) : place.name[lang];
