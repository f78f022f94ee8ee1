import { useCallback } from 'react';
import { spanOfRow } from '../dataset/dataset';
import type { EventRecord } from '../domain/record';
import { presenceIn } from '../domain/timeSpan';
import { NOTHING_PLAYED } from '../store/played';
import { selectWindow } from '../store/selectors';
import { useViewStore } from '../store/useView';
import type { ViewStore } from '../store/viewStore';
import {
  type EventStop,
  focusDay,
  isWhole,
  neighbourStop,
  trailingDays,
  windowEnding,
  windowShowing,
} from './eventSteps';
import { openDaysIn } from './folds';
import type { Axis } from './useAxis';

/**
 * Steps to the next or previous event of the layers that are on: time moves so that it is in view,
 * and it becomes the selection. Returns its record, or `null` where there is none that way.
 */
export function stepEvent(
  store: ViewStore,
  { stops, folds }: Pick<Axis, 'stops' | 'folds'>,
  direction: 1 | -1,
): EventRecord | null {
  const { time, dataset, selection, played, select, setWindow, setDay, setPlaying, setPlayed } =
    store.getState();
  const { extent } = dataset;
  // What playback has just shown is looked at as much as what was chosen before.
  const id = played.trace[0] ?? (selection.type === 'event' ? selection.id : undefined);
  const chosenRow = id === undefined ? null : (dataset.rowOf.get(id) ?? null);
  const stop: EventStop | null = neighbourStop(stops, dataset.columns, direction, {
    time,
    extent,
    chosenRow,
  });
  const event = stop && dataset.events[stop.row];
  if (!stop || !event) return null;
  setPlaying(false);
  if (time.mode === 'window') {
    const window = isWhole(time, extent)
      ? windowEnding(stop.day, trailingDays(extent, openDaysIn(extent, folds)), extent)
      : windowShowing(stop.day, time, extent);
    setWindow(window.from, window.to);
  } else setDay(stop.day);
  select({ type: 'event', id: event.id });
  // The next step is from here, and no longer from what was played.
  setPlayed(NOTHING_PLAYED);
  return event;
}

export function useEventStepping({
  stops,
  folds,
}: Axis): (direction: 1 | -1) => EventRecord | null {
  const store = useViewStore();
  return useCallback(
    (direction) => stepEvent(store, { stops, folds }, direction),
    [store, stops, folds],
  );
}

/** Chooses the event of a row, and moves time as little as brings it into view where it is not. */
export function useGoToRow(): (row: number) => void {
  const store = useViewStore();
  return useCallback(
    (row) => {
      const state = store.getState();
      const { time, dataset } = state;
      const event = dataset.events[row];
      const span = spanOfRow(dataset.columns, row);
      if (!event) return;
      state.setPlaying(false);
      if (span && presenceIn(span, selectWindow(state)) === 'out') {
        const { from, to } = windowShowing(focusDay(span), time, dataset.extent);
        if (time.mode === 'window') state.setWindow(from, to);
        else state.setDay(focusDay(span));
      }
      state.select({ type: 'event', id: event.id });
    },
    [store],
  );
}
