import { useEffect, useRef } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type Clock, createPlayback, type Pace } from './playback';
import type { Axis } from './useAxis';

const frames: Clock = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

const selectPlaying = ({ playing }: ViewState) => playing;

/** Readers who ask for less motion see one event after the other instead of days running by. */
export const usualPace = (): Pace => ({
  step: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 'event' : 'day',
  speed: 1,
  loop: false,
});

/** Plays while the store says so, at a pace that may change meanwhile. */
export function usePlayback(axis: Axis, pace: Pace): void {
  const store = useViewStore();
  const playing = useView(selectPlaying);
  const latest = useRef({ axis, pace });
  latest.current = { axis, pace };
  useEffect(() => {
    if (!playing) return;
    const state = store.getState;
    const playback = createPlayback(
      {
        time: () => state().time,
        extent: () => state().dataset.extent,
        folds: () => latest.current.axis.folds,
        eventDays: () => latest.current.axis.eventDays,
        pace: () => latest.current.pace,
        setWindow: (from, to) => state().setWindow(from, to),
        setDay: (day) => state().setDay(day),
        stopped: () => state().setPlaying(false),
      },
      frames,
    );
    playback.start();
    return () => playback.stop();
  }, [playing, store]);
}
