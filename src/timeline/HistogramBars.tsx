import { memo, useMemo } from 'react';
import { KINDS } from '../domain/vocabulary';
import { type Bin, histogram, tallestOf } from './histogram';
import type { TimeScale } from './timeScale';
import type { Axis } from './useAxis';

/** Height of the bars' ground in CSS pixels; track.css gives it the same. */
const HEIGHT = 48;
/** One event alone does not fill the height: an almost empty file should look almost empty. */
const MAX_EVENT_PX = 16;
/** Room above the tallest stack. */
const HEADROOM_PX = 4;

/** Bars at least this wide stand apart; narrower ones would turn a plateau into a picket fence. */
const GAP_FROM_PX = 8;

interface Stack {
  readonly key: string;
  readonly className: string;
  readonly path: string;
}

/** Rounded to a tenth of a pixel to keep the paths short. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** One path a kind and certainty: a few paths draw as fast as thousands of rectangles do not. */
function stacksOf(bins: readonly Bin[]): Stack[] {
  const unit = Math.min(MAX_EVENT_PX, (HEIGHT - HEADROOM_PX) / tallestOf(bins));
  const paths = new Map<string, string[]>();
  const tops = new Float64Array(bins.length);
  for (const part of ['certain', 'possible'] as const) {
    KINDS.forEach((kind, index) => {
      const pieces: string[] = [];
      bins.forEach((bin, place) => {
        const height = (bin[part][index] ?? 0) * unit;
        if (height <= 0) return;
        const top = (tops[place] ?? 0) + height;
        tops[place] = top;
        const gap = bin.x1 - bin.x0 > GAP_FROM_PX ? 1 : 0;
        pieces.push(
          `M${px(bin.x0)} ${px(HEIGHT - top)}H${px(bin.x1 - gap)}v${px(height)}H${px(bin.x0)}Z`,
        );
      });
      paths.set(`${part} ${kind}`, pieces);
    });
  }
  return [...paths].flatMap(([key, pieces]) => {
    const [part, kind] = key.split(' ');
    return pieces.length > 0
      ? [{ key, className: `timeline-${part} timeline-${kind}`, path: pieces.join('') }]
      : [];
  });
}

interface HistogramBarsProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
}

/** How many events begin when, stacked by layer: solid where sure, faint where they only may lie. */
export const HistogramBars = memo(function HistogramBars({ axis, scale }: HistogramBarsProps) {
  const { dataset, drawnRows } = axis;
  const stacks = useMemo(
    () => stacksOf(histogram(dataset.columns, drawnRows, scale)),
    [dataset, drawnRows, scale],
  );
  return (
    <svg
      className="timeline-bars"
      width={scale.width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {stacks.map(({ key, className, path }) => (
        <path key={key} className={className} d={path} />
      ))}
    </svg>
  );
});
