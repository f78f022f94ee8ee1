import { memo, useId, useMemo } from 'react';
import { KINDS } from '../domain/vocabulary';
import { type Bin, type Part, partsShown, tallestOf } from './histogram';

/** Drawing units from foot to top, stretched to the height that track.css gives. */
export const BARS_HEIGHT = 48;
/** One event alone does not fill the height: an almost empty file should look almost empty. */
const MAX_EVENT_HEIGHT = 16;
/** Room above the tallest stack. */
const HEADROOM = 4;

/** Bars at least this wide stand apart; narrower ones would turn a plateau into a picket fence. */
const GAP_FROM_PX = 8;

/** Stripes across the bars of context, in drawing units: they also show in a bar of two pixels. */
const STRIPE = 4;

interface Stack {
  readonly key: string;
  readonly isContext: boolean;
  readonly className: string;
  readonly path: string;
}

/** Rounded to a tenth of a pixel to keep the paths short. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Drawing units of one event. */
export const unitOf = (bins: readonly Bin[], parts: readonly Part[]): number =>
  Math.min(MAX_EVENT_HEIGHT, (BARS_HEIGHT - HEADROOM) / tallestOf(bins, parts));

/** One path a kind and certainty: a few paths draw as fast as thousands of rectangles do not. */
function stacksOf(bins: readonly Bin[], parts: readonly Part[]): Stack[] {
  const unit = unitOf(bins, parts);
  const paths = new Map<string, string[]>();
  const tops = new Float64Array(bins.length);
  for (const part of parts) {
    KINDS.forEach((kind, index) => {
      const pieces: string[] = [];
      bins.forEach((bin, place) => {
        const height = (bin[part][index] ?? 0) * unit;
        if (height <= 0) return;
        const top = (tops[place] ?? 0) + height;
        tops[place] = top;
        const gap = bin.x1 - bin.x0 > GAP_FROM_PX ? 1 : 0;
        pieces.push(
          `M${px(bin.x0)} ${px(BARS_HEIGHT - top)}H${px(bin.x1 - gap)}v${px(height)}H${px(bin.x0)}Z`,
        );
      });
      paths.set(`${part} ${kind}`, pieces);
    });
  }
  return [...paths].flatMap(([key, pieces]) => {
    const [part, kind] = key.split(' ');
    return pieces.length > 0
      ? [
          {
            key,
            isContext: part?.startsWith('context') ?? false,
            className: `timeline-${part} timeline-${kind}`,
            path: pieces.join(''),
          },
        ]
      : [];
  });
}

interface HistogramBarsProps {
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly showPossible: boolean;
}

/** How many events begin when, stacked by layer: solid where sure, faint where they only may lie, context striped. */
export const HistogramBars = memo(function HistogramBars(props: HistogramBarsProps) {
  const { bins, width, showPossible } = props;
  const stacks = useMemo(() => stacksOf(bins, partsShown(showPossible)), [bins, showPossible]);
  const id = useId();
  const drawn = (context: boolean) =>
    stacks.flatMap(({ key, isContext, className, path }) =>
      isContext === context ? [<path key={key} className={className} d={path} />] : [],
    );
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${width} ${BARS_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={`${id}stripe`} width={STRIPE} height={STRIPE} patternUnits="userSpaceOnUse">
          <rect width={STRIPE} height={STRIPE / 2} fill="white" />
        </pattern>
        <mask id={`${id}stripes`} maskUnits="userSpaceOnUse" width={width} height={BARS_HEIGHT}>
          <rect width={width} height={BARS_HEIGHT} fill={`url(#${id}stripe)`} />
        </mask>
      </defs>
      {drawn(false)}
      <g mask={`url(#${id}stripes)`}>{drawn(true)}</g>
    </svg>
  );
});
