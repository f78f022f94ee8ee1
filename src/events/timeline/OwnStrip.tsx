import { memo, useMemo } from 'react';
import type { AxisDays } from '../../slots/door';
import { useView } from '../../store/useView';
import { dayTotals } from '../columns/ownDays';
import { ownColourCss } from '../look/ownPalette';
import { selectCounted } from '../store/ownSelectors';
import { perSet } from '../store/perSet';
import { OWN_BARS_HEIGHT, ownPaths, setBars, tallestOwn } from './ownBars';
import './ownStrip.css';

const totalsOf = perSet(dayTotals);

interface OwnStripProps {
  readonly bins: readonly AxisDays[];
  readonly width: number;
  readonly showPossible: boolean;
}

/**
 * How many own events lie when, on a scale of their own under the checked records: thousands of theirs
 * must not press our few flat. For the eye; lists say the same.
 */
export const OwnStrip = memo(function OwnStrip({ bins, width, showPossible }: OwnStripProps) {
  const counted = useView(selectCounted);
  const layers = useView((state) => state.layers);
  const lang = useView((state) => state.lang);
  const bars = useMemo(
    () =>
      counted.map(({ of }) => {
        const totals = of.map(({ columns, passes, weights }) => totalsOf(columns, passes, weights));
        return setBars(totals, bins, layers);
      }),
    [counted, bins, layers],
  );
  const paths = useMemo(() => ownPaths(bins, bars, showPossible), [bins, bars, showPossible]);
  const tallest = Math.round(tallestOwn(bars, showPossible));
  return (
    <div className="timeline-own">
      <svg
        viewBox={`0 0 ${width} ${OWN_BARS_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {paths.map(({ set, part, path }) => (
          <path
            key={`${counted[set]?.set.id} ${part}`}
            className={`timeline-${part}`}
            style={{ fill: ownColourCss(counted[set]?.set.colour ?? 0) }}
            d={path}
          />
        ))}
      </svg>
      {tallest > 0 && <span aria-hidden="true">{tallest.toLocaleString(lang)}</span>}
    </div>
  );
});
