import type { Dataset } from '../dataset/dataset';
import type { EventId, PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { EventRecord } from '../domain/record';
import type { HubSides } from './hubLayout';
import type { PlacedShapes } from './placedShapes';
import { townSides } from './townSides';

/** A record that stands at a place: around the place's disk, or with one stated end of a movement. */
export interface HubMark {
  readonly event: EventRecord;
  readonly certain: boolean;
  /** The end of the movement that the place is, where only one end is stated. */
  readonly end: 'from' | 'to' | null;
}

/** A place with the records that stand there. */
export interface Hub {
  readonly at: Position;
  readonly sides: HubSides;
  readonly marks: Map<EventId, HubMark>;
}

export type Hubs = ReadonlyMap<PlaceId, Hub>;

/** Of a place that is no town. */
const NORTH_SOUTH: HubSides = { marks: 0, name: 180 };

/** Places with a record in view. */
export function hubsOf(dataset: Dataset, placed: PlacedShapes): Map<PlaceId, Hub> {
  const hubs = new Map<PlaceId, Hub>();
  const add = (id: PlaceId, at: Position, mark: HubMark) => {
    const hub = hubs.get(id) ?? {
      at,
      sides: townSides(dataset).get(id) ?? NORTH_SOUTH,
      marks: new Map(),
    };
    hub.marks.set(mark.event.id, mark);
    hubs.set(id, hub);
  };
  for (const { event, certain, shape } of [...placed.point, ...placed.ring])
    add(shape.place, shape.at, { event, certain, end: null });
  for (const { event, certain, shape } of placed.movement) {
    const { from, to } = shape;
    if (from && !to) add(from.place, from.at, { event, certain, end: 'from' });
    if (to && !from) add(to.place, to.at, { event, certain, end: 'to' });
  }
  return hubs;
}
