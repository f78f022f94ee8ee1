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
  /** Whether it may be filled: chosen, or in a window too short to show what is long over as if it held. */
  readonly current: boolean;
  readonly events: readonly EventId[];
}

const areaKey = (place: PlaceId, kind: Kind): string => `${place} ${kind}`;

/** In a longer window a state may be over though it is in view: its outline is drawn, without hatching. */
const LONGEST_FILLED_DAYS = 31;

/** One hatching a place and kind, whatever the number of records. */
export function areasOf(input: SceneInput, areas: readonly Placed<'area'>[]): SceneArea[] {
  const byKey = new Map<string, Placed<'area'>[]>();
  for (const area of areas) {
    const key = areaKey(area.shape.place, area.event.kind);
    byKey.set(key, [...(byKey.get(key) ?? []), area]);
  }
  const { from, to } = input.window;
  const short = to - from < LONGEST_FILLED_DAYS;
  return [...byKey].flatMap(([key, placed]) => {
    const [first] = placed;
    if (!first) return [];
    const { place } = first.shape;
    const selected =
      isChosenPlace(input, place) || placed.some(({ event }) => isShown(input, event.id));
    return {
      key,
      place,
      kind: first.event.kind,
      certain: placed.some(({ certain }) => certain),
      selected,
      current: selected || short,
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

/** What is chosen first, then who holds an area, then the kinds in the order of the legend. */
const hatchOrder = ({ kind, selected }: SceneArea): number =>
  (selected ? -2 * KINDS.length : 0) + (kind === 'territorial_control' ? -1 : KINDS.indexOf(kind));

/** The areas that are outlined: one a place, the first of them the one that may be hatched. */
export function areasShown(areas: readonly SceneArea[]): SceneArea[] {
  const shown = new Map<PlaceId, SceneArea>();
  for (const area of [...areas].sort((a, b) => hatchOrder(a) - hatchOrder(b)))
    if (!shown.has(area.place)) shown.set(area.place, area);
  return [...shown.values()];
}

/** From afar a hatching covers half of the map: only what is chosen is hatched there. */
const HATCHED_FROM_ZOOM = 5;

/** The one area that is hatched: several hatchings cannot be told apart. */
export const areaHatched = (areas: readonly SceneArea[], zoom: number): SceneArea | undefined =>
  areasShown(areas).find(
    ({ current, selected }) => selected || (current && zoom >= HATCHED_FROM_ZOOM),
  );
