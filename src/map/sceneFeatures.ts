import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import type { PlaceId } from '../domain/ids';
import type { Kind } from '../domain/vocabulary';
import { areaKey, areaKinds, areaOutlines, areasShown } from '../scene/areas';
import type { Scene } from '../scene/scene';

/** What of a scene goes through MapLibre's own layers: hatchings and lettering. */

/** A hatching that the map keeps ready; whether it shows is feature state, by `key`. */
interface AreaProperties {
  readonly key: string;
  readonly place: PlaceId;
  readonly kind: Kind;
}

/** All hatchings that any time may show: one an area and kind. */
export const areaFeatures = (
  dataset: Dataset,
): FeatureCollection<Polygon | MultiPolygon, AreaProperties> => ({
  type: 'FeatureCollection',
  features: areaOutlines(dataset).flatMap(({ place, geometry }) =>
    areaKinds(dataset, place).map((kind) => ({
      type: 'Feature' as const,
      geometry,
      properties: { key: areaKey(place, kind), place, kind },
    })),
  ),
});

/** State of a hatching: how strongly it shows, 0 to 1, and whether it is chosen. */
export type AreaState = { readonly presence: number; readonly selected: boolean };

const POSSIBLE_PRESENCE = 0.5;

/** States of the hatchings in view, by key; all others are out. */
export const areaStates = ({ areas }: Scene): Map<string, AreaState> =>
  new Map(
    areasShown(areas).map(({ key, certain, selected }) => [
      key,
      { presence: certain ? 1 : POSSIBLE_PRESENCE, selected },
    ]),
  );

/** What the style reads of a name. Whether it is in use or chosen is feature state, by `place`. */
interface NameProperties {
  readonly form: 'town' | 'area';
  readonly place: PlaceId;
  readonly label: string;
  /** Second lines, smaller: who holds the camp, or the area. */
  readonly detail: string;
  /** MapLibre text anchor. */
  readonly anchor: string;
  readonly featured: boolean;
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

const nameAt = (
  at: readonly [number, number],
  properties: NameProperties,
): Feature<Point, NameProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties,
});

/** State of a name: a lesser town or an area without a record in view is named close up or not at all. */
export type NameState = { readonly inUse: boolean; readonly selected: boolean };

/** States of all names, by place. */
export const nameStates = ({ towns, areaLabels }: Scene): Map<string, NameState> =>
  new Map<string, NameState>([
    ...towns.map(({ id, records, selected }): [string, NameState] => [
      id,
      { inUse: records > 0 || selected, selected },
    ]),
    ...areaLabels.map(({ place, records, selected }): [string, NameState] => [
      place,
      { inUse: records > 0 || selected, selected },
    ]),
  ]);

/** Names of the dataset's towns and areas; they change with the language and with who holds what. */
export const nameFeatures = ({
  towns,
  areaLabels,
}: Scene): FeatureCollection<Point, NameProperties> => ({
  type: 'FeatureCollection',
  features: [
    ...towns.map((town) =>
      nameAt(town.at, {
        form: 'town',
        place: town.id,
        label: town.name,
        detail: town.camp,
        anchor: ANCHOR_ON_SIDE[town.nameSide] ?? 'top',
        featured: town.featured,
      }),
    ),
    ...areaLabels.map((area) =>
      nameAt(area.at, {
        form: 'area',
        place: area.place,
        label: area.name,
        detail: area.held.join('\n'),
        anchor: 'center',
        featured: false,
      }),
    ),
  ],
});
