import { type NeighbourDays, nearestDay, neighbourDays } from '../dataset/dayStops';
import type { Day } from '../domain/day';
import { derived } from './derived';
import { selectRowsOfLayers } from './selectors';
import type { ViewActions, ViewState } from './viewStore';

/** The days with records next to the day looked at. */
export const selectNeighbourDays: (state: ViewState) => NeighbourDays = derived(
  (state) => [state.dataset, selectRowsOfLayers(state), state.time.to],
  neighbourDays,
);

/**
 * Takes a reader who asked for a single day, and stands on this one, to the nearest with something to see:
 * most days have nothing. Of own events nothing is known here, so beside them the day stays.
 */
export function goToNearestDay(from: Day, state: ViewState & ViewActions): void {
  const { time, own, dataset } = state;
  if (time.mode !== 'day' || time.to !== from || own.shown) return;
  state.jumpToDay(nearestDay(dataset, selectRowsOfLayers(state), from));
}
