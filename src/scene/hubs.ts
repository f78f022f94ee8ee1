import type { Dataset } from '../dataset/dataset';
import type { EventId, PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { EventRecord } from '../domain/record';
import { standingOf } from '../domain/shape';
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

const sidesOf = (dataset: Dataset, place: PlaceId): HubSides =>
  townSides(dataset).get(place) ?? NORTH_SOUTH;

/** Places with a record in view. */
export function hubsOf(dataset: Dataset, placed: PlacedShapes): Map<PlaceId, Hub> {
  const hubs = new Map<PlaceId, Hub>();
  for (const { event, certain, shape } of [...placed.point, ...placed.ring, ...placed.movement]) {
    const standing = standingOf(shape);
    if (!standing) continue;
    const { place, at, end } = standing;
    const hub = hubs.get(place) ?? { at, sides: sidesOf(dataset, place), marks: new Map() };
    hub.marks.set(event.id, { event, certain, end });
    hubs.set(place, hub);
  }
  return hubs;
}
