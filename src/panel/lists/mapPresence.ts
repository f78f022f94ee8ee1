import type { PlaceId } from '../../domain/ids';
import type { EventRecord, Place } from '../../domain/record';
import { shapesOf } from '../../domain/shape';

/** Why a record has no mark on the map; `null` where it has one. */
export function reasonUnmapped(
  record: EventRecord,
  places: ReadonlyMap<PlaceId, Place>,
): 'country' | 'distant' | 'none' | null {
  if (shapesOf(record, places).length > 0) return null;
  const kinds = record.places.map(({ place }) => places.get(place)?.kind);
  if (record.places.some(({ precision }, i) => precision === 'country' || kinds[i] === 'country'))
    return 'country';
  return kinds.includes('distant') ? 'distant' : 'none';
}
