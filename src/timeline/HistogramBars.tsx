import { memo, useMemo } from 'react';
import type { Dataset } from '../dataset/dataset';
import { CONTEXT_LINE, RAIL_LINES, TONES, type Tone, toneOf } from '../marks/timeMarks';
import { type Bin, fullestOf } from './histogram';
import { type Rail, railPaths } from './rails';
import type { TimeScale } from './timeScale';

/** Drawing units from foot to top, stretched to the height that track.css gives. */
export const BARS_HEIGHT = 44;
/** A record is no higher than this: an almost empty file should look almost empty. */
const MOST_BLOCK = 6;
/** Room above the fullest bar, for the year. */
const HEADROOM = 13;
/** Between blocks, so that they can be counted. */
const BLOCK_GAP = 0.8;

/** Drawing units from one line of rails to the next, and of a rail. */
const RAIL_LINE = 3;
const RAIL_HEIGHT = 2.4;

/** Rounded to a tenth of a pixel to keep the paths short. */
const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Drawing units of one record. */
export const unitOf = (bins: readonly Bin[]): number =>
  Math.min(MOST_BLOCK, (BARS_HEIGHT - HEADROOM) / fullestOf(bins));

/** One path a colour: a few paths draw as fast as hundreds of rectangles do not. */
function blockPaths({ events }: Pick<Dataset, 'events'>, bins: readonly Bin[]) {
  const unit = unitOf(bins);
  const paths = new Map<Tone, string[]>();
  for (const { x0, x1, rows } of bins)
    rows.forEach((row, level) => {
      const tone = toneOf(events[row]?.kind ?? 'other');
      const top = BARS_HEIGHT - (level + 1) * unit;
      const gap = Math.min(BLOCK_GAP, unit / 4);
      const piece = `M${px(x0)} ${px(top)}H${px(x1 - 1)}v${px(unit - gap)}H${px(x0)}Z`;
      const known = paths.get(tone);
      if (known) known.push(piece);
      else paths.set(tone, [piece]);
    });
  return [...paths].map(([tone, pieces]) => ({ tone, path: pieces.join('') }));
}

interface HistogramBarsProps {
  readonly dataset: Dataset;
  readonly bins: readonly Bin[];
  readonly rails: readonly Rail[];
  readonly scale: TimeScale;
}

/**
 * What is known to the day as blocks on the axis, one a record; what is known less well as rails below
 * it, a line for each colour. Neither depends on the time looked at.
 */
export const HistogramBars = memo(function HistogramBars(props: HistogramBarsProps) {
  const { dataset, bins, rails, scale } = props;
  const blocks = useMemo(() => blockPaths(dataset, bins), [dataset, bins]);
  const lines = useMemo(
    () => railPaths(rails, scale, { lineHeight: RAIL_LINE, height: RAIL_HEIGHT }),
    [rails, scale],
  );
  return (
    <>
      <svg
        className="timeline-bars"
        viewBox={`0 0 ${scale.width} ${BARS_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {blocks.map(({ tone, path }) => (
          <path key={tone} className={`timeline-${tone}`} d={path} />
        ))}
      </svg>
      <svg
        className="timeline-rails"
        viewBox={`0 0 ${scale.width} ${RAIL_LINES * RAIL_LINE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {lines.map(({ line, opacity, path }) => (
          <path
            key={`${line} ${opacity}`}
            className={line === CONTEXT_LINE ? 'timeline-context' : `timeline-${TONES[line]}`}
            opacity={opacity}
            d={path}
          />
        ))}
      </svg>
    </>
  );
});
