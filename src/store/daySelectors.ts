import { type LastKnown, lastKnown } from '../dataset/lastKnown';
import type { PlaceId } from '../domain/ids';
import { derived } from './derived';
import { selectRowsInView, selectRowsOfLayers } from './selectors';
import type { ViewState } from './viewStore';

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
