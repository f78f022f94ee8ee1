import { useEffect } from 'react';
import type { Day } from '../domain/day';
import { useViewStore } from '../store/useView';
import type { TimeView } from '../store/view';
import { playedDay } from './eventSteps';
import type { Axis } from './useAxis';
import type { Zoom } from './useZoom';
import { revealed } from './zoom';

/** The day that was moved: of a window moved whole its leading end. */
export function movedDay(before: TimeView, { mode, from, to }: TimeView): Day {
  if (mode !== 'window' || from === before.from) return to;
  if (to === before.to) return from;
  return to > before.to ? to : from;
}

/**
 * Keeps what moves in time in view: a zoomed axis follows keys, stepping, playback and typed dates.
 * A link that sets the time brings its own zoom.
 */
export function useReveal(axis: Axis, zoom: Zoom): void {
  const store = useViewStore();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { time, shownDays, dataset, played } = state;
        if (!shownDays || shownDays !== before.shownDays) return;
        if (time.mode !== before.time.mode) return;
        const moved = time === before.time ? null : movedDay(before.time, time);
        // Where all days are looked at playback goes on without moving them.
        const day = moved ?? (played === before.played ? null : playedDay(state));
        if (day === null) return;
        const limits = { extent: dataset.extent, folds: axis.folds, coarse: axis.coarse };
        const days = revealed(zoom.scale(), limits, day);
        if (days) state.setShownDays(days);
      }),
    [store, axis, zoom],
  );
}
