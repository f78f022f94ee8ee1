import type { RefObject } from 'react';
import type { TimeScale } from './timeScale';
import type { Axis } from './useAxis';
import type { BarClick } from './useBarClick';

/** What every moving part of the track needs. */
export interface HandlesProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** Spans exactly the days drawn. */
  readonly track: RefObject<HTMLDivElement | null>;
  /** A click that falls on a bar is the bar's; elsewhere a handle comes to it. */
  readonly onBar: BarClick;
}
