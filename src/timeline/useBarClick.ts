import { type RefObject, useCallback } from 'react';
import { useViewStore } from '../store/useView';
import { binAtX, clickedRows } from './binRecords';
import { BARS_HEIGHT, unitOf } from './HistogramBars';
import { type Bin, heightOf, partsShown } from './histogram';
import type { Axis } from './useAxis';
import { useGoToRow } from './useEventStepping';

/** A bar a pixel or two high is hit this far above its top too, in CSS pixels. */
const SLOP_PX = 5;

/** Where a click fell on a bar, what the bar means by it: says whether there was one. */
export type BarClick = (clientX: number, clientY: number) => boolean;

/** The bin whose bar is under a point of the screen. */
function barAt(
  track: HTMLElement,
  bins: readonly Bin[],
  showPossible: boolean,
  [clientX, clientY]: readonly [number, number],
): Bin | undefined {
  const bars = track.querySelector('.timeline-bars')?.getBoundingClientRect();
  if (!bars) return undefined;
  const bin = binAtX(bins, clientX - bars.left);
  if (!bin) return undefined;
  const parts = partsShown(showPossible);
  const height = (heightOf(bin, parts) * unitOf(bins, parts) * bars.height) / BARS_HEIGHT;
  const above = bars.bottom - clientY;
  return height > 0 && above >= 0 && above <= height + SLOP_PX ? bin : undefined;
}

/**
 * A click on a bar chooses its event, or, where several begin there, looks at the days of the bar.
 */
export function useBarClick(
  axis: Axis,
  bins: readonly Bin[],
  track: RefObject<HTMLDivElement | null>,
): BarClick {
  const store = useViewStore();
  const goToRow = useGoToRow();
  return useCallback(
    (clientX, clientY) => {
      const { dataset, drawnRows, showPossible } = axis;
      const bin = track.current && barAt(track.current, bins, showPossible, [clientX, clientY]);
      if (!bin) return false;
      const rows = clickedRows(dataset.columns, drawnRows, bin, showPossible);
      const [only] = rows;
      if (only === undefined) return false;
      const { time, setWindow, setDay, setPlaying } = store.getState();
      setPlaying(false);
      if (rows.length === 1) goToRow(only);
      else if (time.mode === 'window') setWindow(bin.from, bin.to);
      else setDay(time.mode === 'day' ? bin.from : bin.to);
      return true;
    },
    [axis, bins, goToRow, store, track],
  );
}
