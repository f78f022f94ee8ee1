import type { Feature } from 'geojson';
import type { Dataset, RowInWindow } from '../dataset/dataset';
import type { Day } from '../domain/day';
import type { EventId, PlaceId } from '../domain/ids';
import type { EventRecord, Lang } from '../domain/record';
import type { Kind, Tier } from '../domain/vocabulary';
import { type HandoverSides, handoverSides } from '../marks/handoverSides';
import { type OutlineStyle, outlineOf } from '../marks/symbols';
import type { Selection } from '../store/view';

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
  readonly tier: Tier;
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
  /** Who holds the town's camp. */
  readonly camp: string;
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
  /** Events that the reader points at elsewhere. */
  readonly lit: readonly EventId[];
  readonly lang: Lang;
  /** The day for which towns tell who holds their camp; `null` where the view is no day or the layer is off. */
  readonly campDay: Day | null;
}

/** A feature that stands for no record in particular. */
export const BLANK: Omit<MarkProperties, 'form' | 'refType' | 'ref'> = {
  kind: 'other',
  outline: 'solid',
  tier: 'corpus',
  certain: true,
  selected: false,
  image: '',
  offset: [0, 0],
  heading: 0,
  fade: 1,
  label: '',
  camp: '',
  anchor: 'top',
  records: 0,
  featured: false,
  order: 0,
};

/** Image of a symbol; `MapBridge` draws it when the style first asks for it. */
export const symbolImage = (
  kind: Kind,
  outline: OutlineStyle,
  tier: Tier,
  sides?: HandoverSides,
): string => `symbol:${kind}:${outline}:${sides ?? ''}:${tier}`;

/** Image of the head on the line of a movement. */
export const arrowheadImage = (kind: Kind, outline: OutlineStyle, tier: Tier): string =>
  `arrowhead:${kind}:${outline}::${tier}`;

/** Image of a hatching in the colours of one or more kinds. */
export const hatchImage = (kinds: readonly Kind[]): string => `hatch:${kinds.join('+')}`;

/** Whether the panel shows this place. */
export const isChosenPlace = ({ selection }: MapScene, id: PlaceId): boolean =>
  selection.type === 'place' && selection.id === id;

/** Chosen, or pointed at in a list or passage. */
export const isShown = ({ selection, lit }: MapScene, id: EventId): boolean =>
  (selection.type === 'event' && selection.id === id) || lit.includes(id);

/** What all forms of one event's mark share. */
export const eventProperties = (
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
  tier: event.tier,
  certain,
  selected: isShown(scene, event.id),
  image: symbolImage(event.kind, outlineOf(event.status), event.tier, handoverSides(event)),
  label: event.title[scene.lang],
});
