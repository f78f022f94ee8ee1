import type { EventId, PlaceId } from '../domain/ids';
import type { EventRecord, Place } from '../domain/record';
import { TIERS } from '../domain/vocabulary';
import { campLabel } from './campLabel';
import { fanOffsets, type HubSides, hubSides } from './hubLayout';
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

type Hubs = ReadonlyMap<PlaceId, Hub>;

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

/**
 * Which sides of a place its marks and its name take. The towns that are always named keep clear of
 * each other alone, so that what else is in view does not move them; other places give way to all.
 */
function sidesOf(place: Place, at: Hub['at'], { dataset }: MapScene, hubs: Hubs): HubSides {
  const featured = [...dataset.places.values()].flatMap((town) =>
    town.featured && town.at ? [town.at] : [],
  );
  return hubSides(
    at,
    place.featured ? featured : [...featured, ...[...hubs.values()].map((hub) => hub.at)],
  );
}

/** Records of the documents stand nearest to their place, context around them; each in order of time. */
const documentsFirst = (marks: Iterable<HubMark>): HubMark[] =>
  [...marks].sort((a, b) => TIERS.indexOf(a.event.tier) - TIERS.indexOf(b.event.tier));

/** The marks around each place, one a record. */
export function hubFeatures(scene: MapScene, hubs: Hubs): MarkFeature[] {
  return [...hubs].flatMap(([id, { at, marks }]) => {
    const place = scene.dataset.places.get(id);
    if (!place) return [];
    const offsets = fanOffsets(marks.size, sidesOf(place, at, scene, hubs).marks);
    return documentsFirst(marks.values()).map((mark, index) => ({
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
export function townFeatures(scene: MapScene, hubs: Hubs): MarkFeature[] {
  return [...scene.dataset.places.values()].flatMap((place) => {
    if (place.kind !== 'town' || !place.at) return [];
    const side = sidesOf(place, place.at, scene, hubs).name;
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
