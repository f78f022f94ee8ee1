import { useEffect, useMemo, useRef } from 'react';
import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { type Clock, createPlayback, type Pace } from './playback';
import { playbackHost } from './playbackHost';
import type { Axis } from './useAxis';

const timers: Clock = {
  request: (callback, ms) => window.setTimeout(callback, ms),
  cancel: (handle) => clearTimeout(handle),
};

const selectPlaying = ({ playing }: ViewState) => playing;

/**
 * Plays while the store says so, at a pace that may change meanwhile. Played again without having moved time, it goes on where it was.
 */
export function usePlayback(axis: Axis, pace: Pace): void {
  const store = useViewStore();
  const playing = useView(selectPlaying);
  const latest = useRef({ axis, pace });
  latest.current = { axis, pace };
  const host = useMemo(
    () =>
      playbackHost(
        store,
        () => latest.current.axis.stops,
        () => latest.current.pace,
      ),
    [store],
  );
  useEffect(() => {
    if (!playing) return;
    const playback = createPlayback(host, timers);
    playback.start();
    return () => playback.stop();
  }, [playing, host]);
}
