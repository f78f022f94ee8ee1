import { FACETS, type FacetFilters, type Filters } from '../dataset/filters';
import type { CompiledStory } from '../dataset/stories';
import type { Day } from '../domain/day';
import { asKnownOn } from './known';
import { type MapPadding, movedBy } from './mapPadding';
import { NOTHING_PLAYED } from './played';
import { type Story, type StoryStep, stepAt } from './stories';
import { type Camera, defaultView, STORIES, sameCamera, sameSelection, type View } from './view';
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

/** Whether two views show the same records in the same time; where the map looks is left aside. */
const sameRecords = (a: View, b: View): boolean =>
  (a.time === b.time ||
    (a.time.mode === b.time.mode && a.time.from === b.time.from && a.time.to === b.time.to)) &&
  a.showPossible === b.showPossible &&
  a.known === b.known &&
  sameSet(a.layers, b.layers) &&
  sameSet(a.tiers, b.tiers) &&
  sameFilters(a.filters, b.filters);

/** Size in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The map for which the views of steps are written: as high as that of a page of 1280 × 800, and
 * narrower, so that a phone need not look from as far off as the whole width would ask.
 */
const WRITTEN_FOR: Size = { width: 648, height: 568 };

/**
 * The camera for a map of this size of which something is covered: what it looks at stands in the
 * middle of the free part, and where that is smaller than it was written for, it looks from further off.
 */
export function inFreePart(camera: Camera, padding: MapPadding, size: Size): Camera {
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const share = Math.min(1, width / WRITTEN_FOR.width, height / WRITTEN_FOR.height);
  const zoom = share > 0 ? Number((camera.zoom + Math.log2(share)).toFixed(2)) : camera.zoom;
  const { lat, lng } = movedBy(
    { ...camera, zoom },
    (padding.right - padding.left) / 2,
    (padding.bottom - padding.top) / 2,
  );
  return { zoom, lat: Number(lat.toFixed(3)), lng: Number(lng.toFixed(3)) };
}

/** The parts of the view that a step sets, on a map of this size. */
const viewOfStep = ({ mapPadding }: ViewState, { view }: StoryStep, size: Size) => {
  const { time, shownDays, showPossible, layers, tiers, filters } = view;
  const camera = view.camera && inFreePart(view.camera, mapPadding, size);
  return { time, shownDays, showPossible, layers, tiers, filters, camera };
};

/** Whether the reader still looks at what the step set; also before it could set anything. */
export function isOnPath(state: ViewState): boolean {
  const step = stepAt(state.stories, state.story);
  if (!step) return true;
  return sameCamera(state.camera, state.stepCamera) && sameRecords(state, step.view);
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

/**
 * Sets the view of each step that is asked for, from the moment the stories are in the store.
 */
export function leadAlong(
  store: ViewStore,
  /** Asked at each step. */
  mapSize: () => Size | undefined = () => undefined,
  /** Shows the records as they were known on a day, once it can. */
  showKnown: (known: Day) => void = () => undefined,
): void {
  const lead = () => {
    const state = store.getState();
    const step = stepAt(state.stories, state.story);
    if (!step || !(state.stepAsked || leavesViewToStep(state, step))) return;
    const view = viewOfStep(state, step, mapSize() ?? WRITTEN_FOR);
    const rest = {
      stepCamera: view.camera,
      stepAsked: false,
      playing: false,
      played: NOTHING_PLAYED,
      jumped: null,
    };
    // A step tells what is known today, unless its view says otherwise.
    store.setState({ ...view, ...rest, ...asKnownOn(state, null) });
    if (step.view.known !== null) showKnown(step.view.known);
  };
  // What covers the map may come or change after the step: what it looks at stays in the free part.
  const follow = (state: ViewState) => {
    const step = stepAt(state.stories, state.story);
    const isReading = sameSelection(state.selection, STORIES);
    if (!step || !isReading || !isOnPath(state)) return;
    const { camera } = viewOfStep(state, step, mapSize() ?? WRITTEN_FOR);
    if (!sameCamera(camera, state.camera)) store.setState({ camera, stepCamera: camera });
  };
  store.subscribe((state, before) => {
    if (state.story !== before.story || state.stories !== before.stories) lead();
    else if (state.mapPadding !== before.mapPadding) follow(state);
  });
}
