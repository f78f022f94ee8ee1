import { NO_DAYS } from '../dataset/dataset';
import { type Filters, NO_FILTERS } from '../dataset/filters';
import { clampDay, type Day, type DayRange, minDay } from '../domain/day';
import type { ActorId, EventId, PlaceId, SourceId } from '../domain/ids';
import type { Lang } from '../domain/record';
import { KINDS, type Kind, TIERS, type Tier } from '../domain/vocabulary';

/**
 * Three ways to look at time: the state of things on a day, what a range holds, and everything up
 * to a day.
 */
export const TIME_MODES = ['window', 'day', 'upto'] as const;
export type TimeMode = (typeof TIME_MODES)[number];

/**
 * `from..to` (both included) is the window; the other modes look at the day `to` and keep `from`, so
 * that switching back finds the window again while the day has not been moved, or only by a jump.
 */
export interface TimeView {
  readonly mode: TimeMode;
  readonly from: Day;
  readonly to: Day;
}

/** The day that the reader was taken to without naming it, and the days looked at before. */
export interface Jumped {
  readonly to: Day;
  readonly before: TimeView;
}

/** What every view follows: at most one thing is chosen. */
export type Selection =
  | { readonly type: 'none' }
  /** With a kind: of what happened there, only the records of that kind, as a stack on the map holds them. */
  | { readonly type: 'place'; readonly id: PlaceId; readonly kind?: Kind }
  | { readonly type: 'event'; readonly id: EventId }
  | { readonly type: 'source'; readonly id: SourceId }
  | { readonly type: 'actor'; readonly id: ActorId }
  | { readonly type: 'page'; readonly id: PageId }
  /** A row of an own set (`ownEventId`): no link can name it, the file is the reader's alone. */
  | { readonly type: 'own'; readonly id: string };

/** Pages of the panel that are about no single thing. */
export const PAGE_IDS = ['stories', 'actors', 'camps', 'table', 'own', 'method'] as const;
export type PageId = (typeof PAGE_IDS)[number];

export const NOTHING: Selection = { type: 'none' };

/** The page of the stories, which shows the one that is being read. */
export const STORIES: Selection = { type: 'page', id: 'stories' };

/** The page of the table, which lies over the map. */
export const TABLE: Selection = { type: 'page', id: 'table' };

/** Whether both look at the same view; `null` is the view fitted to the documents' records. */
export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng);

const kindIn = (selection: Selection): Kind | undefined =>
  selection.type === 'place' ? selection.kind : undefined;

export const sameSelection = (a: Selection, b: Selection): boolean =>
  a.type === b.type &&
  (a.type === 'none' || b.type === 'none' || (a.id === b.id && kindIn(a) === kindIn(b)));

/** A step of a guided reading. */
export interface StoryPlace {
  readonly story: string;
  readonly step: string;
}

/** Where the map looks; degrees WGS 84, zoom as MapLibre counts it. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** The whole of what a link restores. */
export interface View {
  readonly time: TimeView;
  /** Days that the time axis is zoomed to, both ends included; `null`: the whole extent. */
  readonly shownDays: DayRange | null;
  /** Long stretches without a known day or month are left out of the time axis. */
  readonly folded: boolean;
  /** Whether records that only may lie in the window are shown. */
  readonly showPossible: boolean;
  readonly layers: ReadonlySet<Kind>;
  /** Records of the documents, context from other pages, or both. */
  readonly tiers: ReadonlySet<Tier>;
  /** What else records must have to be shown. */
  readonly filters: Filters;
  readonly selection: Selection;
  /** The story that is being read, also while the reader looks at something else. */
  readonly story: StoryPlace | null;
  /** Only what the documents published up to this day say; `null`: all that they say. */
  readonly known: Day | null;
  /** `null`: fitted to the documents' records. */
  readonly camera: Camera | null;
  readonly lang: Lang;
}

export const ALL_LAYERS: ReadonlySet<Kind> = new Set(KINDS);
export const ALL_TIERS: ReadonlySet<Tier> = new Set(TIERS);
/** What has words of a source stands alone until the rest is asked for. */
export const DOCUMENTS_ONLY: ReadonlySet<Tier> = new Set(['corpus']);

/** The view of a link that says nothing. */
export const defaultView = (extent: DayRange, lang: Lang): View => ({
  time: { mode: 'window', from: extent.from, to: extent.to },
  shownDays: null,
  folded: true,
  showPossible: true,
  layers: ALL_LAYERS,
  tiers: DOCUMENTS_ONLY,
  filters: NO_FILTERS,
  selection: NOTHING,
  story: null,
  known: null,
  camera: null,
  lang,
});

export const sameRange = (a: DayRange | null, b: DayRange | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** A zoom kept within the extent; `null` where nothing of the extent is left out. */
export function clampZoom(range: DayRange | null, extent: DayRange): DayRange | null {
  if (!range || range.to < extent.from || range.from > extent.to) return null;
  const shown = { from: clampDay(range.from, extent), to: clampDay(range.to, extent) };
  return sameRange(shown, extent) ? null : shown;
}

/** The days that a time view looks at, both ends included. */
export function windowOf(time: TimeView, extent: DayRange): DayRange {
  if (extent === NO_DAYS) return NO_DAYS;
  switch (time.mode) {
    case 'window':
      return { from: time.from, to: time.to };
    case 'day':
      return { from: time.to, to: time.to };
    case 'upto':
      return { from: minDay(extent.from, time.to), to: time.to };
  }
}

/** Whether a view leaves no day of this extent out. */
export const showsAllDates = ({
  time,
  dataset: { extent },
}: Pick<View, 'time'> & { readonly dataset: { readonly extent: DayRange } }): boolean =>
  time.mode === 'window' && sameRange(time, extent);

/** The days of a view whose data now span another extent: looking at all of it goes on doing so. */
export function withinExtent(
  { time, shownDays }: Pick<View, 'time' | 'shownDays'>,
  before: DayRange,
  extent: DayRange,
): Pick<View, 'time' | 'shownDays'> {
  const whole = time.from === before.from && time.to === before.to;
  const { from, to } = whole
    ? extent
    : { from: clampDay(time.from, extent), to: clampDay(time.to, extent) };
  return { time: { ...time, from, to }, shownDays: clampZoom(shownDays, extent) };
}

/** Whether one thing of the data is chosen, which has words to be read, and not a page or nothing. */
export const isSubject = ({ type }: Selection): boolean => type !== 'none' && type !== 'page';
