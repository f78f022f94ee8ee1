import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import { outlineGeometry } from '../domain/geometry';
import type { EventId, PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import { KINDS, type Kind } from '../domain/vocabulary';
import type { Placed } from './placedShapes';
import { isChosenPlace, isShown, type SceneInput } from './sceneInput';

/** The records of one kind that a source places in a region and no nearer: one hatching. */
export interface SceneArea {
  /** As `areaKey` makes it. */
  readonly key: string;
  readonly place: PlaceId;
  readonly kind: Kind;
  readonly certain: boolean;
  readonly selected: boolean;
  readonly events: readonly EventId[];
}

export const areaKey = (place: PlaceId, kind: Kind): string => `${place} ${kind}`;

/** One hatching a place and kind, whatever the number of records. */
export function areasOf(input: SceneInput, areas: readonly Placed<'area'>[]): SceneArea[] {
  const byKey = new Map<string, Placed<'area'>[]>();
  for (const area of areas) {
    const key = areaKey(area.shape.place, area.event.kind);
    byKey.set(key, [...(byKey.get(key) ?? []), area]);
  }
  return [...byKey].flatMap(([key, placed]) => {
    const [first] = placed;
    if (!first) return [];
    const { place } = first.shape;
    return {
      key,
      place,
      kind: first.event.kind,
      certain: placed.some(({ certain }) => certain),
      selected: isChosenPlace(input, place) || placed.some(({ event }) => isShown(input, event.id)),
      events: placed.map(({ event }) => event.id),
    };
  });
}

/** Outline of a region or area of the land, and where its name stands. */
interface AreaOutline {
  readonly place: PlaceId;
  readonly geometry: Polygon | MultiPolygon;
  readonly nameAt: Position;
}

/** Middle of the bounding box: where the name of an area stands unless its place says otherwise. */
function middleOf(geometry: Polygon | MultiPolygon): Position {
  const positions =
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(positions.map(([lon = 0]) => lon)), middle(positions.map(([, lat = 0]) => lat))];
}

/** Every place that has an outline, whether or not a record is in view. */
export const areaOutlines = ({ places, outlines }: Dataset): AreaOutline[] =>
  [...places.values()].flatMap((place) => {
    const geometry = outlineGeometry(
      (place.outline ?? []).flatMap((id) => outlines.get(id)?.geometry ?? []),
    );
    return geometry
      ? { place: place.id, geometry, nameAt: place.nameAt ?? middleOf(geometry) }
      : [];
  });

/** The kinds of record that any time brings to each area: what a map prepares hatchings for. */
export const areaKinds = ({ events }: Dataset, place: PlaceId): Kind[] =>
  KINDS.filter((kind) =>
    events.some(
      (event) => event.kind === kind && event.places.some(({ place: named }) => named === place),
    ),
  );

/** What is chosen first, then who holds an area, then the kinds in the order of the legend. */
const hatchOrder = ({ kind, selected }: SceneArea): number =>
  (selected ? -2 * KINDS.length : 0) + (kind === 'territorial_control' ? -1 : KINDS.indexOf(kind));

/** The areas that are hatched: one a place, as several hatchings would be a net. */
export function areasShown(areas: readonly SceneArea[]): SceneArea[] {
  const shown = new Map<PlaceId, SceneArea>();
  for (const area of [...areas].sort((a, b) => hatchOrder(a) - hatchOrder(b)))
    if (!shown.has(area.place)) shown.set(area.place, area);
  return [...shown.values()];
}
