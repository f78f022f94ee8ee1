import type { PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import { campLabel } from './campLabel';
import type { Hubs } from './hubs';
import { isChosenPlace, type SceneInput } from './sceneInput';
import { townSides } from './townSides';

/** A town of the dataset: its disk and its name. */
export interface SceneTown {
  readonly id: PlaceId;
  readonly at: Position;
  readonly name: string;
  /** Who holds its camp, in a few words; empty where nothing is to be said. */
  readonly camp: string;
  /** Side of the disk on which the name stands, in degrees clockwise from north, in steps of 45. */
  readonly nameSide: number;
  /** And the side for its marks. */
  readonly marksSide: number;
  readonly selected: boolean;
  /** Number of records that stand here. */
  readonly records: number;
  /** Whether a mark stands here for what was last reported. */
  readonly remembered: boolean;
  /** One of the towns that are always shown. */
  readonly featured: boolean;
}

/** All towns of the dataset, whether or not a record in view stands there. */
export const townsOf = (input: SceneInput, hubs: Hubs): SceneTown[] =>
  [...input.dataset.places.values()].flatMap((place) =>
    place.kind === 'town' && place.at
      ? {
          id: place.id,
          at: place.at,
          name: place.name[input.lang],
          camp: campLabel(input, place.id),
          nameSide: townSides(input.dataset).get(place.id)?.name ?? 180,
          marksSide: townSides(input.dataset).get(place.id)?.marks ?? 0,
          selected: isChosenPlace(input, place.id),
          records: hubs.get(place.id)?.marks.size ?? 0,
          remembered: !hubs.has(place.id) && (input.lastKnown?.has(place.id) ?? false),
          featured: place.featured,
        }
      : [],
  );
