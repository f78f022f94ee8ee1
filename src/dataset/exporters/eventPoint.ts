import type { PlaceId } from '../../domain/ids';
import type { EventRecord, Place } from '../../domain/record';
import { shapesOf } from '../../domain/shape';

/** WGS 84 [longitude, latitude] of a record that is one point; `null` for every other one. */
export function eventPoint(
  event: EventRecord,
  places: ReadonlyMap<PlaceId, Place>,
): readonly [number, number] | null {
  const [only, ...others] = shapesOf(event, places);
  if (!only || others.length > 0) return null;
  switch (only.type) {
    case 'point':
      return only.at;
    case 'movement':
      if (only.from && only.to) return null;
      return (only.from ?? only.to)?.at ?? null;
    case 'ring':
    case 'area':
      return null;
  }
}
