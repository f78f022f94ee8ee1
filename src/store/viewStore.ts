import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset';
import {
  type Facet,
  type FacetValues,
  type Filters,
  NO_FILTERS,
  toggleValue,
} from '../dataset/filters';
import type { Translations } from '../dataset/translations';
import { clampDay, type Day, type DayRange, maxDay, minDay } from '../domain/day';
import type { EventId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { Lang } from '../domain/record';
import type { Kind } from '../domain/vocabulary';
import {
  type AsKnown,
  asKnownOn,
  datasetOf,
  type KnownActions,
  type KnownState,
  knownSlice,
} from './known';
import { type MapPadding, NO_PADDING, samePadding } from './mapPadding';
import { type Notice, type NoticesActions, noticesSlice } from './notices';
import { type OwnActions, type OwnState, ownSlice, spanning } from './own';
import { keptChoosing, keptInTime, NOTHING_PLAYED, type Played } from './played';
import { PENDING, type Resource, resourceLoader } from './resource';
import type { Stories } from './stories';
import {
  ALL_TIERS,
  type Camera,
  clampZoom,
  DOCUMENTS_ONLY,
  type Jumped,
  type Selection,
  STORIES,
  type StoryPlace,
  sameRange,
  sameSelection,
  type TimeMode,
  type View,
} from './view';

/** Its datasets come without their details until something has asked for them. */
export interface ViewState extends View, KnownState, OwnState {
  /** The whole dataset with its details, as it was loaded; `dataset` is what to read. */
  readonly details: Resource<Dataset>;
  readonly playing: boolean;
  readonly played: Played;
  readonly jumped: Jumped | null;
  /** Events that the reader points at in a list or passage: lit on the map. */
  readonly lit: readonly EventId[];
  readonly notices: readonly Notice[];
  /** The newest message for those who listen; a new object for each, also where the words are the same. */
  readonly told: { readonly text: string } | null;
  /** Our renderings of the quotations. */
  readonly translations: Resource<Translations>;
  readonly stories: Resource<Stories>;
  /** A step was asked for and sets the view as soon as the stories are there. */
  readonly stepAsked: boolean;
  /** Where the last step made the map look: on a phone not quite where the story says. */
  readonly stepCamera: Camera | null;
  /** Takes the next point that the reader clicks on the map, in place of choosing what is there. */
  readonly pointAsked: ((at: Position) => void) | null;
  /** What of the map is covered while the page is at rest; a subject belongs in the part left free. */
  readonly mapPadding: MapPadding;
  /** The hash of a link that opens a view and names the version of the data. */
  readonly permanentHash: (view: View) => string;
}

export interface ViewActions extends KnownActions, NoticesActions, OwnActions {
  /** Sets the window, in order and within the data's extent. */
  setWindow(from: Day, to: Day): void;
  /** Sets the day of the modes that look at one; in window mode, the window's end. */
  setDay(day: Day): void;
  /** Takes the reader to a day that he did not name: a window that he goes back to is the one before. */
  jumpToDay(day: Day): void;
  setMode(mode: TimeMode): void;
  toggleLayer(kind: Kind): void;
  /** Shows the context tier beside the documents' records, or leaves it out. */
  setContextShown(shown: boolean): void;
  /** Searches for the words of a query, as typed. */
  setQuery(q: string): void;
  /** Chooses a value of a facet, or no longer. */
  toggleFilter<F extends Facet>(facet: F, value: FacetValues[F]): void;
  setFilters(filters: Filters): void;
  /** Drops all filters, those of own events as well. */
  clearFilters(): void;
  select(selection: Selection): void;
  setCamera(camera: Camera | null): void;
  setLang(lang: Lang): void;
  setPlaying(playing: boolean): void;
  /** Marks on the map what playback shows. */
  setPlayed(played: Played): void;
  setMapPadding(padding: MapPadding): void;
  /** Asks for a point of the map, or no longer. */
  askPoint(take: ((at: Position) => void) | null): void;
  /** Lights these events on the map; none to put them out. */
  light(events: readonly EventId[]): void;
  /** Switches these layers on, leaving the others as they are. */
  showLayers(kinds: readonly Kind[]): void;
  setFolded(folded: boolean): void;
  /** Zooms the time axis to these days, within the data's extent; `null` shows all of it. */
  setShownDays(days: DayRange | null): void;
  setShowPossible(showPossible: boolean): void;
  /** Replaces the whole view, as a changed link asks; what shows it as known on a day has loaded. */
  applyView(view: View): void;
  /** Says something by the page's one live region. */
  tell(text: string): void;
  /** Asks for a step with its view; `null` closes the story. */
  openStep(place: StoryPlace | null): void;
  /** What is then to read, with its details, loaded once; rejects where they do not arrive, and then may be called again. */
  completeDataset(): Promise<Dataset>;
  /** Our renderings of the quotations, likewise. */
  loadTranslations(): Promise<Translations>;
  /** The stories, likewise. */
  loadStories(): Promise<Stories>;
}

/** Where the resources of a store come from. */
export interface Loaders {
  /** The dataset with its details. */
  readonly details: () => Promise<Dataset>;
  readonly translations: () => Promise<Translations>;
  readonly stories: () => Promise<Stories>;
  readonly asKnown: () => Promise<AsKnown>;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

/** What changes with another day; nothing where it is the one looked at. */
function movedTo(state: ViewState, day: Day): Partial<ViewState> {
  const { time, dataset } = state;
  const to = clampDay(day, dataset.extent);
  if (to === time.to) return {};
  const from = minDay(time.from, to);
  return { time: { ...time, to, from }, jumped: null, played: keptInTime(state) };
}

const thenRead =
  <Value>(load: () => Promise<unknown>, read: () => Value) =>
  (): Promise<Value> =>
    load().then(read);

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A store of its own for each app, and for each test. It begins with the whole dataset, whatever the
 * view says was known: `setKnown` follows. Rooms that may not import `url/` make links by
 * the function given here. Without loaders the dataset is taken for complete, and nothing else arrives.
 */
export function createViewStore(
  dataset: Dataset,
  initial: View,
  permanentHash: (view: View) => string = () => '',
  loaders: Partial<Loaders> = {},
): ViewStore {
  return createStore<ViewState & ViewActions>()((set, get) => ({
    ...initial,
    known: null,
    ...knownSlice(dataset, loaders.asKnown ?? never, set),
    ...noticesSlice(set),
    ...ownSlice(dataset.extent, set),
    details: PENDING,
    playing: false,
    played: NOTHING_PLAYED,
    jumped: null,
    lit: [],
    told: null,
    translations: PENDING,
    stories: PENDING,
    stepAsked: false,
    stepCamera: null,
    pointAsked: null,
    mapPadding: NO_PADDING,
    permanentHash,
    setWindow: (from, to) =>
      set((state) => {
        const { time, dataset } = state;
        const [a, b] = [clampDay(from, dataset.extent), clampDay(to, dataset.extent)];
        const next = { ...time, from: minDay(a, b), to: maxDay(a, b) };
        return sameRange(next, time) ? {} : { time: next, jumped: null, played: keptInTime(state) };
      }),
    setDay: (day) => set((state) => movedTo(state, day)),
    jumpToDay: (day) =>
      set((state) => {
        const { time, jumped } = state;
        const before = jumped?.to === time.to ? jumped.before : time;
        const moved = movedTo(state, day);
        return moved.time ? { ...moved, jumped: { to: moved.time.to, before } } : {};
      }),
    setMode: (mode) =>
      set((state) => {
        const { time, jumped } = state;
        if (time.mode === mode) return {};
        const played = keptInTime(state);
        if (mode !== 'window') return { time: { ...time, mode }, played };
        const found = jumped?.to === time.to ? jumped.before : time;
        return { time: { ...found, mode }, jumped: null, played };
      }),
    toggleLayer: (kind) =>
      set(({ layers }) => {
        const next = new Set(layers);
        if (!next.delete(kind)) next.add(kind);
        return { layers: next };
      }),
    setContextShown: (shown) => set({ tiers: shown ? ALL_TIERS : DOCUMENTS_ONLY }),
    setQuery: (q) => set(({ filters }) => (q === filters.q ? {} : { filters: { ...filters, q } })),
    toggleFilter: (facet, value) =>
      set(({ filters }) => ({ filters: toggleValue(filters, facet, value) })),
    setFilters: (filters) => set({ filters }),
    clearFilters: () => set(({ own }) => ({ filters: NO_FILTERS, own: own.unfiltered() })),
    select: (selection) =>
      set((state) => {
        const played = keptChoosing(state, selection);
        // The same thing once more is no new choice; what was played goes all the same.
        if (!sameSelection(state.selection, selection)) return { selection, played };
        return played === state.played ? {} : { played };
      }),
    setCamera: (camera) => set({ camera }),
    setLang: (lang) => set({ lang }),
    setPlaying: (playing) => set({ playing }),
    setPlayed: (played) => set({ played }),
    setMapPadding: (mapPadding) =>
      set((state) => (samePadding(state.mapPadding, mapPadding) ? {} : { mapPadding })),
    askPoint: (pointAsked) => set({ pointAsked }),
    light: (lit) => set((state) => (state.lit.length === 0 && lit.length === 0 ? {} : { lit })),
    showLayers: (kinds) => set(({ layers }) => ({ layers: new Set([...layers, ...kinds]) })),
    setFolded: (folded) => set({ folded }),
    setShownDays: (days) =>
      set((state) => {
        const shownDays = clampZoom(days, state.dataset.extent);
        return sameRange(shownDays, state.shownDays) ? {} : { shownDays };
      }),
    setShowPossible: (showPossible) => set({ showPossible }),
    applyView: (view) =>
      set((state) => ({
        ...view,
        ...asKnownOn(state, view.known),
        playing: false,
        played: NOTHING_PLAYED,
        stepAsked: false,
        jumped: null,
      })),
    tell: (text) => set({ told: { text } }),
    openStep: (story) =>
      set(
        story
          ? {
              story,
              selection: STORIES,
              stepAsked: true,
              playing: false,
              played: NOTHING_PLAYED,
            }
          : { story, stepAsked: false },
      ),
    completeDataset: thenRead(
      resourceLoader(loaders.details ?? (async () => dataset), (details) =>
        set((state) => {
          if (details.status !== 'ready') return { details };
          const whole = spanning(details.value, state.whole.extent);
          return { details, whole, dataset: datasetOf({ ...state, whole }) };
        }),
      ),
      () => get().dataset,
    ),
    loadTranslations: resourceLoader(loaders.translations ?? never, (translations) =>
      set({ translations }),
    ),
    loadStories: resourceLoader(loaders.stories ?? never, (stories) => set({ stories })),
  }));
}
