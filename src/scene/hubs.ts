import type { Dataset } from '../dataset/dataset';
import type { EventId, PlaceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import { shapesOf } from '../domain/shape';
import { type HubSides, hubSides } from './hubLayout';
import type { PlacedShapes } from './placedShapes';
import type { Position } from './sceneInput';

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

/** Far ends of all movements of a dataset, by the town at the other end; whatever the time in view. */
function waysByTown({ events, places }: Dataset): Map<PlaceId, Position[]> {
  const ways = new Map<PlaceId, Position[]>();
  const add = (id: PlaceId, far: Position) => ways.set(id, [...(ways.get(id) ?? []), far]);
  for (const event of events)
    for (const shape of shapesOf(event, places)) {
      if (shape.type !== 'movement' || !shape.from || !shape.to) continue;
      add(shape.from.place, shape.to.at);
      add(shape.to.place, shape.from.at);
    }
  return ways;
}

/** Sides of every town, by dataset: they depend on nothing that is in view, so that nothing moves with the time. */
const knownSides = new WeakMap<Dataset, ReadonlyMap<PlaceId, HubSides>>();

function sidesOfTowns(dataset: Dataset): ReadonlyMap<PlaceId, HubSides> {
  const known = knownSides.get(dataset);
  if (known) return known;
  const ways = waysByTown(dataset);
  const towns = [...dataset.places.values()].filter(({ kind }) => kind === 'town');
  const sides = new Map<PlaceId, HubSides>();
  for (const { id, at, featured } of towns) {
    if (!at) continue;
    // The towns that are always named keep clear of each other alone; the others give way to all.
    const others = towns.flatMap((town) =>
      town.at && (town.featured || !featured) ? [town.at] : [],
    );
    sides.set(id, hubSides(at, others, ways.get(id)));
  }
  knownSides.set(dataset, sides);
  return sides;
}

/** Which sides of a town its marks and its name take. */
export const sidesOf = (dataset: Dataset, id: PlaceId): HubSides =>
  sidesOfTowns(dataset).get(id) ?? { marks: 0, name: 180 };

/** Places with a record in view. */
export function hubsOf(dataset: Dataset, placed: PlacedShapes): Map<PlaceId, Hub> {
  const hubs = new Map<PlaceId, Hub>();
  const add = (id: PlaceId, at: Position, mark: HubMark) => {
    const hub = hubs.get(id) ?? { at, sides: sidesOf(dataset, id), marks: new Map() };
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
