import { useEffect, useRef } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type Clock, createPlayback } from './playback';
import type { Axis } from './useAxis';

const frames: Clock = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

const selectPlaying = ({ playing }: ViewState) => playing;

/**
 * Plays while the store says so. Readers who ask for less motion see one event after the other
 * instead of days running by.
 */
export function usePlayback(axis: Axis): void {
  const store = useViewStore();
  const playing = useView(selectPlaying);
  const latest = useRef(axis);
  latest.current = axis;
  useEffect(() => {
    if (!playing) return;
    const state = store.getState;
    const playback = createPlayback(
      {
        time: () => state().time,
        extent: () => state().dataset.extent,
        folds: () => latest.current.folds,
        eventDays: () => latest.current.eventDays,
        setWindow: (from, to) => state().setWindow(from, to),
        setDay: (day) => state().setDay(day),
        stopped: () => state().setPlaying(false),
      },
      frames,
    );
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    playback.start(calm ? 'event' : 'day');
    return () => playback.stop();
  }, [playing, store]);
}
