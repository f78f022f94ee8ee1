import { useEffect, useState } from 'react';
import type { Day } from '../domain/day';
import { useViewStore } from '../store/useView';
import { type Fold, foldCrossed } from './folds';
import type { Axis } from './useAxis';
import { movedDay } from './useReveal';

/** A fold that time has just passed over; `count` tells one crossing from the next. */
export interface FoldCrossing {
  readonly fold: Fold;
  /** Where it came to rest. */
  readonly day: Day;
  readonly count: number;
}

/** The last fold that a handle, a window or the playhead went over, however it was moved. */
export function useFoldCrossing({ folds }: Axis): FoldCrossing | null {
  const store = useViewStore();
  const [crossing, setCrossing] = useState<FoldCrossing | null>(null);
  useEffect(
    () =>
      store.subscribe(({ time }, { time: before }) => {
        if (time === before || time.mode !== before.mode) return;
        const moved = movedDay(before, time);
        const came = moved === time.from && time.to === before.to ? before.from : before.to;
        const fold = foldCrossed(folds, came, moved);
        if (fold) setCrossing((last) => ({ fold, day: moved, count: (last?.count ?? 0) + 1 }));
      }),
    [store, folds],
  );
  return crossing;
}
