import { type NeighbourDays, nearestDay, neighbourDays } from '../dataset/dayStops';
import { type LastKnown, lastKnown } from '../dataset/lastKnown';
import type { PlaceId } from '../domain/ids';
import { derived } from './derived';
import { selectRowsInView, selectRowsOfLayers } from './selectors';
import type { TimeMode } from './view';
import type { ViewActions, ViewState } from './viewStore';

const NO_STATES: ReadonlyMap<PlaceId, LastKnown> = new Map();

/** What was last reported of the places that have nothing on the day looked at; in the other modes of none. */
export const selectLastKnown: (state: ViewState) => ReadonlyMap<PlaceId, LastKnown> = derived(
  (state) => [
    state.dataset,
    selectRowsOfLayers(state),
    selectRowsInView(state),
    state.time.mode === 'day' ? state.time.to : null,
  ],
  (dataset, rows, inView, day) =>
    day === null ? NO_STATES : lastKnown(dataset, rows, inView, day),
);

/** The days with records next to the day looked at. */
export const selectNeighbourDays: (state: ViewState) => NeighbourDays = derived(
  (state) => [state.dataset, selectRowsOfLayers(state), state.time.to],
  neighbourDays,
);

/**
 * Looks at time in another way, as a reader asks. A single day is one with something to see, near the
 * day looked at: most days have nothing. Of own events nothing is known here, so beside them it stays.
 */
export function chooseMode(mode: TimeMode, state: ViewState & ViewActions): void {
  if (mode === 'day' && !state.ownSets.some(({ shown }) => shown))
    state.setDay(nearestDay(state.dataset, selectRowsOfLayers(state), state.time.to));
  state.setMode(mode);
}
