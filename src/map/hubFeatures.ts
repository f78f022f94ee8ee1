import type { EventId, PlaceId } from '../domain/ids';
import type { EventRecord } from '../domain/record';
import { campLabel } from './campLabel';
import { fanOffsets, hubSides } from './hubLayout';
import {
  BLANK,
  eventProperties,
  isChosenPlace,
  type MapScene,
  type MarkFeature,
} from './markProperties';
import type { PlacedShapes } from './placedShapes';

/** A record that stands at a place: around the place's disk, or with one stated end of a movement. */
interface HubMark {
  readonly event: EventRecord;
  readonly certain: boolean;
}

/** A place with the records that stand there. */
export type Hub = { readonly at: readonly [number, number]; readonly marks: Map<EventId, HubMark> };

/** Places with a record in view. */
export function hubsOf(placed: PlacedShapes): Map<PlaceId, Hub> {
  const hubs = new Map<PlaceId, Hub>();
  const add = (place: PlaceId, at: readonly [number, number], mark: HubMark) => {
    const hub = hubs.get(place) ?? { at, marks: new Map() };
    hub.marks.set(mark.event.id, mark);
    hubs.set(place, hub);
  };
  for (const mark of [...placed.point, ...placed.ring]) add(mark.shape.place, mark.shape.at, mark);
  for (const mark of placed.movement) {
    const { from, to } = mark.shape;
    const end = from && to ? undefined : (from ?? to);
    if (end) add(end.place, end.at, mark);
  }
  return hubs;
}

/** MapLibre text anchor of a name that stands on this side of its place. */
const ANCHOR_ON_SIDE: Readonly<Record<number, string>> = {
  0: 'bottom',
  45: 'bottom-left',
  90: 'left',
  135: 'top-left',
  180: 'top',
  225: 'top-right',
  270: 'right',
  315: 'bottom-right',
};

/** What a name or mark could stand in the way of: places with marks, and the towns always named. */
const crowdOf = ({ dataset }: MapScene, hubs: ReadonlyMap<PlaceId, Hub>): Hub['at'][] => [
  ...[...hubs.values()].map(({ at }) => at),
  ...[...dataset.places.values()].flatMap(({ featured, at }) => (featured && at ? [at] : [])),
];

/** The marks around each place, one a record. */
export function hubFeatures(scene: MapScene, hubs: ReadonlyMap<PlaceId, Hub>): MarkFeature[] {
  const crowd = crowdOf(scene, hubs);
  return [...hubs.values()].flatMap(({ at, marks }) => {
    const offsets = fanOffsets(marks.size, hubSides(at, crowd).marks);
    return [...marks.values()].map((mark, index) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...at] },
      properties: {
        ...eventProperties(scene, mark, 'mark'),
        offset: offsets[index] ?? [0, 0],
        order: index,
      },
    }));
  });
}

/** Towns of the dataset with the number of records that stand there in the window. */
export function townFeatures(scene: MapScene, hubs: ReadonlyMap<PlaceId, Hub>): MarkFeature[] {
  const crowd = crowdOf(scene, hubs);
  return [...scene.dataset.places.values()].flatMap((place) => {
    if (place.kind !== 'town' || !place.at) return [];
    const side = hubSides(place.at, crowd).name;
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...place.at] },
      properties: {
        ...BLANK,
        form: 'town' as const,
        refType: 'place' as const,
        ref: place.id,
        label: place.name[scene.lang],
        camp: campLabel(scene, place.id),
        anchor: ANCHOR_ON_SIDE[side] ?? 'top',
        selected: isChosenPlace(scene, place.id),
        records: hubs.get(place.id)?.marks.size ?? 0,
        featured: place.featured,
      },
    };
  });
}
