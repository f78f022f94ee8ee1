import type { PlaceId } from './ids';
import type { Position } from './position';
import type { EventRecord, Place } from './record';

/**
 * What a record gives the map to draw, no more exact than its source: a named point, a ring at a
 * stated distance, the outline of a region, or a movement with one or two ends.
 */
export type Shape =
  | { readonly type: 'point'; readonly place: PlaceId; readonly at: Position }
  | { readonly type: 'ring'; readonly place: PlaceId; readonly at: Position; readonly km: number }
  | { readonly type: 'area'; readonly place: PlaceId; readonly outline: readonly string[] }
  | {
      readonly type: 'movement';
      /** Absent where the source names no such end. */
      readonly from?: { readonly place: PlaceId; readonly at: Position };
      readonly to?: { readonly place: PlaceId; readonly at: Position };
      /** Whether it sets out at `from`; it may only pass through there (`via`), and fades in. */
      readonly starts: boolean;
      /** `toward` is a direction: the arrow fades out before its end. */
      readonly arrives: boolean;
    };

/**
 * The drawable shapes of a record; empty where it has no place, only a country, or a place that no
 * outline or point stands for (such records live in lists). Superseded plans keep their shape, though
 * it is not drawn.
 */
export function shapesOf(record: EventRecord, places: ReadonlyMap<PlaceId, Place>): Shape[] {
  const shapes: Shape[] = [];
  type End = { place: PlaceId; at: Position };
  const ends: { from?: End; via?: End; to?: End; toward?: End } = {};
  for (const { place: id, role, precision, km } of record.places) {
    const place = places.get(id);
    if (!place || role === 'subject') continue;
    if (place.outline && precision === 'region') {
      shapes.push({ type: 'area', place: id, outline: place.outline });
      continue;
    }
    // Countries and distant places live in lists.
    if (!place.at || place.kind !== 'town') continue;
    const { at } = place;
    switch (role) {
      case 'from':
      case 'via':
      case 'to':
      case 'toward':
        ends[role] = { place: id, at };
        break;
      case 'near':
        shapes.push(
          km === undefined ? { type: 'point', place: id, at } : { type: 'ring', place: id, at, km },
        );
        break;
      case 'location':
        shapes.push({ type: 'point', place: id, at });
        break;
    }
  }
  const from = ends.from ?? ends.via;
  const to = ends.to ?? ends.toward;
  if (from || to)
    shapes.push({
      type: 'movement',
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      starts: ends.from !== undefined,
      arrives: ends.to !== undefined,
    });
  return shapes;
}

/** What the map draws of a record, wherever it looks: a superseded plan is nowhere. */
export const drawnShapes = (record: EventRecord, places: ReadonlyMap<PlaceId, Place>): Shape[] =>
  record.status === 'superseded' ? [] : shapesOf(record, places);

/** A place at which a shape stands, with the end of the movement that the place is where only one is stated. */
interface Standing {
  readonly place: PlaceId;
  readonly at: Position;
  readonly end: 'from' | 'to' | null;
}

/** Where a shape stands as a mark; `null` for a movement from one place to another and for an area. */
export function standingOf(shape: Shape): Standing | null {
  switch (shape.type) {
    case 'point':
    case 'ring':
      return { place: shape.place, at: shape.at, end: null };
    case 'movement': {
      const { from, to } = shape;
      if (from && !to) return { ...from, end: 'from' };
      return to && !from ? { ...to, end: 'to' } : null;
    }
    case 'area':
      return null;
  }
}
