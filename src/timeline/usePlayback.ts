import { useEffect, useRef } from 'react';
import { spanOfRow } from '../dataset/dataset';
import { presenceIn } from '../domain/timeSpan';
import { NOTHING_PLAYED, playedOn } from '../store/played';
import { selectWindow } from '../store/selectors';
import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type EventStop, focusDay } from './eventSteps';
import { openingStop } from './opening';
import { type Clock, createPlayback, type Pace } from './playback';
import type { Axis } from './useAxis';

const timers: Clock = {
  request: (callback, ms) => window.setTimeout(callback, ms),
  cancel: (handle) => clearTimeout(handle),
};

const selectPlaying = ({ playing }: ViewState) => playing;

/** The chosen record as a stop, where it has a date and is in view. */
function chosenStop(state: ViewState): EventStop | null {
  const { selection, dataset } = state;
  const row = selection.type === 'event' ? dataset.rowOf.get(selection.id) : undefined;
  const span = row === undefined ? null : spanOfRow(dataset.columns, row);
  if (row === undefined || !span || presenceIn(span, selectWindow(state)) === 'out') return null;
  return { row, day: focusDay(span) };
}

/** The record shown last, and the view in which it was. */
interface Paused extends Pick<ViewState, 'time' | 'selection'> {
  readonly stop: EventStop;
}

/** What was chosen since, else what was shown last where time has not been moved since, else what is chosen. */
function reachedStop(state: ViewState, paused: Paused | null): EventStop | null {
  const here = paused?.time === state.time ? paused : null;
  if (here?.selection === state.selection) return here.stop;
  return chosenStop(state) ?? here?.stop ?? null;
}

/**
 * Plays while the store says so, at a pace that may change meanwhile. Played again without having moved time, it goes on where it was.
 */
export function usePlayback(axis: Axis, pace: Pace): void {
  const store = useViewStore();
  const playing = useView(selectPlaying);
  const latest = useRef({ axis, pace });
  latest.current = { axis, pace };
  const paused = useRef<Paused | null>(null);
  useEffect(() => {
    if (!playing) return;
    const state = store.getState;
    const playback = createPlayback(
      {
        time: () => state().time,
        extent: () => state().dataset.extent,
        stops: () => latest.current.axis.stops,
        reached: () => reachedStop(state(), paused.current),
        opening: () => openingStop(latest.current.axis.stops, state().dataset),
        pace: () => latest.current.pace,
        setWindow: (from, to) => state().setWindow(from, to),
        setDay: (day) => state().setDay(day),
        show(stop, earlier) {
          const { dataset, played, time, selection, setPlayed } = state();
          const event = dataset.events[stop.row];
          if (!event) return;
          paused.current = { stop, time, selection };
          setPlayed(
            earlier === null
              ? playedOn(played, event.id)
              : { ...playedOn(NOTHING_PLAYED, event.id), earlier },
          );
        },
        stopped: () => state().setPlaying(false),
        isHidden: () => document.hidden,
      },
      timers,
    );
    playback.start();
    return () => playback.stop();
  }, [playing, store]);
}
