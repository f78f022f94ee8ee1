import { FACETS, type FacetFilters, type Filters } from '../dataset/filters';
import type { CompiledStory } from '../dataset/stories';
import type { MapPadding } from './mapPadding';
import { type Story, type StoryStep, stepAt } from './stories';
import { type Camera, defaultView, STORIES, sameSelection, type View } from './view';
import type { ViewState, ViewStore } from './viewStore';

/** What leads along a story: loaded with the first that is opened. */

/** The stories as the app reads them; `read` turns a hash into a view. */
export const openStories = (
  compiled: readonly CompiledStory[],
  read: (hash: string) => View,
): Story[] =>
  compiled.map((story) => ({
    ...story,
    steps: story.steps.map((step) => ({ ...step, view: read(`#${step.view}`) })),
  }));

const sameSet = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean =>
  a === b || (a.size === b.size && [...a].every((item) => b.has(item)));

const sameFilters = (a: Filters, b: Filters): boolean =>
  a === b ||
  (a.q === b.q && FACETS.every((facet) => sameSet<unknown>(facetOf(a, facet), facetOf(b, facet))));

const facetOf = (filters: FacetFilters, facet: keyof FacetFilters): ReadonlySet<unknown> =>
  filters[facet];

const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng);

/** Whether two views show the same records in the same time; where the map looks is left aside. */
const sameRecords = (a: View, b: View): boolean =>
  (a.time === b.time ||
    (a.time.mode === b.time.mode && a.time.from === b.time.from && a.time.to === b.time.to)) &&
  a.showPossible === b.showPossible &&
  sameSet(a.layers, b.layers) &&
  sameSet(a.tiers, b.tiers) &&
  sameFilters(a.filters, b.filters);

/** MapLibre's tiles: the world is this many CSS pixels wide at zoom 0. */
const WORLD_PX = 512;

/** The camera moved so that what it looks at stands in the middle of what nothing covers. */
export function inFreePart({ zoom, lat, lng }: Camera, padding: MapPadding): Camera {
  if (padding.bottom === 0 && padding.top === 0) return { zoom, lat, lng };
  const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const shift = ((padding.bottom - padding.top) / 2 / (WORLD_PX * 2 ** zoom)) * 2 * Math.PI;
  const shifted = (Math.atan(Math.sinh(mercator - shift)) * 180) / Math.PI;
  return { zoom, lat: Number(shifted.toFixed(3)), lng };
}

/** The parts of the view that a step sets. */
const viewOfStep = ({ mapPadding }: ViewState, { view }: StoryStep) => {
  const { time, shownDays, showPossible, layers, tiers, filters } = view;
  const camera = view.camera && inFreePart(view.camera, mapPadding);
  return { time, shownDays, showPossible, layers, tiers, filters, camera };
};

/** Whether the reader still looks at what the step set; also before it could set anything. */
export function isOnPath(state: ViewState): boolean {
  const step = stepAt(state.stories, state.story);
  if (!step) return true;
  const { camera } = viewOfStep(state, step);
  const looksThere = [camera, state.stepCamera].some((there) => sameCamera(state.camera, there));
  return looksThere && sameRecords(state, step.view);
}

/**
 * Whether a link leaves the view to the step that it names: it sets nothing else, or what the step
 * sets. Where the map looks depends on the screen and is left aside.
 */
function leavesViewToStep(state: ViewState, step: StoryStep): boolean {
  if (!sameSelection(state.selection, STORIES)) return false;
  const untouched = defaultView(state.dataset.extent, state.lang);
  return sameRecords(state, step.view) || (state.camera === null && sameRecords(state, untouched));
}

/** Brings the stories into the store, and from then on the view of each step that is asked for. */
export function leadAlong(store: ViewStore, stories: readonly Story[]): void {
  const lead = () => {
    const state = store.getState();
    const step = stepAt(state.stories, state.story);
    if (!step || !(state.stepAsked || leavesViewToStep(state, step))) return;
    const view = viewOfStep(state, step);
    store.setState({ ...view, stepCamera: view.camera, stepAsked: false, playing: false });
  };
  store.getState().setStories(stories);
  lead();
  store.subscribe((state, before) => {
    if (state.story !== before.story) lead();
  });
}
