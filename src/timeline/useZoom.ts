import { useMemo, useRef } from 'react';
import type { DayRange } from '../domain/day';
import { useViewStore } from '../store/useView';
import { sameRange } from '../store/view';
import { type TimeScale, timeScale, xAfterDay, xOfDay } from './timeScale';
import type { Axis } from './useAxis';
import { daysOfRows, type ZoomGesture, zoomed, zoomedToCluster } from './zoom';

/** Ways to change which days the axis shows. */
export interface Zoom {
  /** The scale of the days shown now, even where they are not drawn yet. */
  readonly scale: () => TimeScale;
  /** Follows a gesture that began on `from`, or on what is shown now; says whether anything changed. */
  readonly gesture: (gesture: ZoomGesture, from?: TimeScale) => boolean;
  /** Magnifies about the window's middle where it is in view. */
  readonly by: (factor: number) => void;
  readonly toCluster: (x: number) => void;
  /** Shows the events of the layers that are on. */
  readonly fit: () => void;
  readonly isWhole: () => boolean;
}

/** Zooming of a track of this width; the object stays the same as long as the axis lives. */
export function useZoom(axis: Axis, width: number): Zoom {
  const store = useViewStore();
  const latest = useRef({ axis, width });
  latest.current = { axis, width };
  return useMemo(() => {
    const limits = () => ({
      extent: store.getState().dataset.extent,
      folds: latest.current.axis.folds,
      coarse: latest.current.axis.coarse,
    });
    const show = (days: DayRange | null): boolean => {
      const before = store.getState().shownDays;
      store.getState().setShownDays(days);
      return !sameRange(before, store.getState().shownDays);
    };
    const zoom: Zoom = {
      scale() {
        const { extent, folds, coarse } = limits();
        return timeScale(store.getState().shownDays ?? extent, latest.current.width, folds, coarse);
      },
      gesture: (gesture, from = zoom.scale()) => show(zoomed(from, limits(), gesture)),
      by(factor) {
        const scale = zoom.scale();
        const { from, to } = store.getState().time;
        const middle = (xOfDay(scale, from) + xAfterDay(scale, to)) / 2;
        zoom.gesture({ held: middle, at: middle, factor }, scale);
      },
      toCluster(x) {
        show(zoomedToCluster(zoom.scale(), limits(), latest.current.axis.eventDays, x));
      },
      fit() {
        const { dataset, drawnRows } = latest.current.axis;
        show(daysOfRows(dataset.columns, drawnRows, limits()));
      },
      isWhole: () => store.getState().shownDays === null,
    };
    return zoom;
  }, [store]);
}
