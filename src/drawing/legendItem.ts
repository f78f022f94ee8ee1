import type { FigureNode } from './node';

/** An entry of the legend: a drawing of `LEGEND_DRAWING`, and what it means. */
export interface LegendItem {
  readonly key: string;
  readonly drawing: FigureNode;
  readonly words: string;
}

/** Pixels. */
export const LEGEND_DRAWING = { width: 30, height: 20 } as const;
