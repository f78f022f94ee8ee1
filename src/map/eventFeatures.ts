import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Dataset, RowInWindow } from '../dataset/dataset';
import { outlineGeometry, ringAround } from '../domain/geometry';
import type { EventId, PlaceId } from '../domain/ids';
import type { EventRecord, Lang } from '../domain/record';
import { type Shape, shapesOf } from '../domain/shape';
import type { Kind, Status } from '../domain/vocabulary';
import { KINDS } from '../domain/vocabulary';
import { type OutlineStyle, outlineOf } from '../marks/symbols';
import type { Selection } from '../store/view';
import { arcBetween, headingAt } from './curve';
import { fanOffsets, hubSides } from './hubLayout';

/**
 * What the style reads of a feature, one shape for all forms of mark so that every property exists.
 * `ref` is the event or place that a click selects.
 */
export interface MarkProperties {
  readonly form: 'mark' | 'arrow' | 'arrowhead' | 'ring' | 'area' | 'area_label' | 'town';
  readonly refType: 'event' | 'place';
  readonly ref: string;
  readonly kind: Kind;
  readonly outline: OutlineStyle;
  readonly certain: boolean;
  readonly selected: boolean;
  /** Image id: symbol or hatching. */
  readonly image: string;
  /** Pixels right and down of the place, before scaling with the zoom. */
  readonly offset: readonly [number, number];
  /** Degrees clockwise from north. */
  readonly heading: number;
  /** Opacity of a piece of an arrow that fades out. */
  readonly fade: number;
  readonly label: string;
  /** MapLibre text anchor of a town's name: opposite its marks. */
  readonly anchor: string;
  readonly records: number;
  readonly featured: boolean;
  readonly order: number;
}

export type MarkFeature = Feature<Feature['geometry'], MarkProperties>;

/** What the map shows of the view. */
export interface MapScene {
  readonly dataset: Dataset;
  readonly rows: readonly RowInWindow[];
  readonly selection: Selection;
  readonly lang: Lang;
}

const BLANK: Omit<MarkProperties, 'form' | 'refType' | 'ref'> = {
  kind: 'other',
  outline: 'solid',
  certain: true,
  selected: false,
  image: '',
  offset: [0, 0],
  heading: 0,
  fade: 1,
  label: '',
  anchor: 'top',
  records: 0,
  featured: false,
  order: 0,
};

/** Image of a symbol; `MapBridge` draws it when the style first asks for it. */
export const symbolImage = (kind: Kind, outline: OutlineStyle): string =>
  `symbol:${kind}:${outline}`;

/** Image of a hatching in the colours of one or more kinds. */
export const hatchImage = (kinds: readonly Kind[]): string => `hatch:${kinds.join('+')}`;

interface Placed<S extends Shape['type']> {
  readonly event: EventRecord;
  readonly certain: boolean;
  readonly shape: Extract<Shape, { type: S }>;
}

const isDrawn = (status: Status): boolean => status !== 'superseded';

/** Shapes of the rows in view by type, in row order. */
function collectShapes({ dataset, rows }: MapScene) {
  const placed = {
    point: [] as Placed<'point'>[],
    ring: [] as Placed<'ring'>[],
    area: [] as Placed<'area'>[],
    movement: [] as Placed<'movement'>[],
  };
  for (const { row, presence } of rows) {
    const event = dataset.events[row];
    if (!event || !isDrawn(event.status)) continue;
    for (const shape of shapesOf(event, dataset.places)) {
      const certain = presence === 'certain';
      switch (shape.type) {
        case 'point':
          placed.point.push({ event, certain, shape });
          break;
        case 'ring':
          placed.ring.push({ event, certain, shape });
          break;
        case 'area':
          placed.area.push({ event, certain, shape });
          break;
        case 'movement':
          placed.movement.push({ event, certain, shape });
          break;
      }
    }
  }
  return placed;
}

const isSelected = ({ selection }: MapScene, type: 'event' | 'place', id: string): boolean =>
  selection.type === type && selection.id === id;

const eventProperties = (
  scene: MapScene,
  { event, certain }: { event: EventRecord; certain: boolean },
  form: MarkProperties['form'],
): MarkProperties => ({
  ...BLANK,
  form,
  refType: 'event',
  ref: event.id,
  kind: event.kind,
  outline: outlineOf(event.status),
  certain,
  selected: isSelected(scene, 'event', event.id),
  image: symbolImage(event.kind, outlineOf(event.status)),
  label: event.title[scene.lang],
});

/** A record that stands at a place: around the place's disk, or with one stated end of a movement. */
interface HubMark {
  readonly event: EventRecord;
  readonly certain: boolean;
}

type Hub = { readonly at: readonly [number, number]; readonly marks: Map<EventId, HubMark> };

function hubsOf(placed: ReturnType<typeof collectShapes>): Map<PlaceId, Hub> {
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

function hubFeatures(scene: MapScene, hubs: ReadonlyMap<PlaceId, Hub>): MarkFeature[] {
  const crowd = [...hubs.values()].map(({ at }) => at);
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
function townFeatures(scene: MapScene, hubs: ReadonlyMap<PlaceId, Hub>): MarkFeature[] {
  const crowd = [...hubs.values()].map(({ at }) => at);
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
        anchor: ANCHOR_ON_SIDE[side] ?? 'top',
        selected: isSelected(scene, 'place', place.id),
        records: hubs.get(place.id)?.marks.size ?? 0,
        featured: place.featured,
      },
    };
  });
}

/** Height of an arrow's arc, as a share of its length; each further movement on one pair bends more. */
const BEND = -0.08;
/** A movement "toward" a place stops short of it and fades: a direction, not an arrival. */
const TOWARD_SHARE = 0.9;
const FADE_PIECES = [
  { until: 0.55, fade: 1 },
  { until: 0.7, fade: 0.72 },
  { until: 0.85, fade: 0.45 },
  { until: 1, fade: 0.22 },
] as const;

function arrowFeatures(scene: MapScene, movements: readonly Placed<'movement'>[]): MarkFeature[] {
  const pairs = new Map<string, number>();
  return movements.flatMap((movement) => {
    const { from, to, arrives } = movement.shape;
    if (!from || !to) return [];
    const pair = [from.place, to.place].sort().join(' ');
    const index = pairs.get(pair) ?? 0;
    pairs.set(pair, index + 1);
    const line = arcBetween(from.at, to.at, BEND * (index + 1), arrives ? 1 : TOWARD_SHARE);
    const properties = eventProperties(scene, movement, 'arrow');
    const last = line.length - 1;
    const pieces = arrives ? [{ until: 1, fade: 1 }] : FADE_PIECES;
    let start = 0;
    const lines = pieces.map(({ until, fade }): MarkFeature => {
      const end = Math.round(until * last);
      const coordinates = line.slice(start, end + 1);
      start = end;
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: { ...properties, fade },
      };
    });
    const tip = Math.round(last * (arrives ? 0.5 : 0.45));
    const head: MarkFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: line[tip] ?? [...from.at] },
      // The symbol points east, headings count from north.
      properties: { ...properties, form: 'arrowhead', heading: headingAt(line, tip) - 90 },
    };
    return [...lines, head];
  });
}

const ringFeatures = (scene: MapScene, rings: readonly Placed<'ring'>[]): MarkFeature[] =>
  rings.map((ring) => ({
    type: 'Feature',
    geometry: ringAround(ring.shape.at, ring.shape.km),
    properties: eventProperties(scene, ring, 'ring'),
  }));

/** One hatching and one label an area, whatever the number of its records. */
function areaFeatures(scene: MapScene, areas: readonly Placed<'area'>[]): MarkFeature[] {
  const byPlace = new Map<PlaceId, Placed<'area'>[]>();
  for (const area of areas)
    byPlace.set(area.shape.place, [...(byPlace.get(area.shape.place) ?? []), area]);
  return [...byPlace].flatMap(([id, placed]) => {
    const outlines = (placed[0]?.shape.outline ?? []).flatMap(
      (outline) => scene.dataset.outlines.get(outline)?.geometry ?? [],
    );
    const geometry = outlineGeometry(outlines);
    if (!geometry) return [];
    const place = scene.dataset.places.get(id);
    const kinds = KINDS.filter((kind) => placed.some(({ event }) => event.kind === kind));
    const properties: MarkProperties = {
      ...BLANK,
      form: 'area',
      refType: 'place',
      ref: id,
      kind: kinds[0] ?? 'other',
      certain: placed.some(({ certain }) => certain),
      selected: isSelected(scene, 'place', id),
      image: hatchImage(kinds),
      label: place?.name[scene.lang] ?? '',
      records: placed.length,
    };
    const label: MarkFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...(place?.nameAt ?? middleOf(geometry))] },
      properties: { ...properties, form: 'area_label' },
    };
    return [{ type: 'Feature', geometry, properties } satisfies MarkFeature, label];
  });
}

/** Middle of the bounding box: where the name of an area stands unless its place says otherwise. */
function middleOf(geometry: Polygon | MultiPolygon): [number, number] {
  const positions =
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  const range = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [range(positions.map(([lon = 0]) => lon)), range(positions.map(([, lat = 0]) => lat))];
}

/**
 * Turns the records in view into what the style draws, carrying only what it reads. Pure: the same
 * scene gives the same features. Superseded plans are never drawn.
 */
export function eventFeatures(
  scene: MapScene,
): FeatureCollection<Feature['geometry'], MarkProperties> {
  const placed = collectShapes(scene);
  const hubs = hubsOf(placed);
  return {
    type: 'FeatureCollection',
    features: [
      ...areaFeatures(scene, placed.area),
      ...ringFeatures(scene, placed.ring),
      ...arrowFeatures(scene, placed.movement),
      ...townFeatures(scene, hubs),
      ...hubFeatures(scene, hubs),
    ],
  };
}
