import { memo, useMemo } from 'react';
import { useView } from '../store/useView';
import { hasLargeTicks, minorTicks, ticks } from './ticks';
import type { TimeScale } from './timeScale';

interface TickLabelsProps {
  readonly scale: TimeScale;
}

/** Dates along the foot of the track; the sliders say theirs in words, so these are for the eye. */
export const TickLabels = memo(function TickLabels({ scale }: TickLabelsProps) {
  const lang = useView((state) => state.lang);
  const labels = useMemo(() => ticks(scale, lang), [scale, lang]);
  const marks = useMemo(() => minorTicks(scale), [scale]);
  return (
    <div
      className={hasLargeTicks(scale) ? 'timeline-ticks timeline-ticks-large' : 'timeline-ticks'}
      aria-hidden="true"
    >
      <svg className="timeline-minor-ticks" aria-hidden="true" focusable="false">
        <path d={marks.map((x) => `M${Math.round(x) + 0.5} 0v4`).join('')} />
      </svg>
      {labels.map(({ day, x, label, row, implied }) => (
        <span
          key={`${row} ${day}`}
          className={`timeline-tick timeline-tick-${row}${implied ? ' timeline-tick-implied' : ''}`}
          style={{ insetInlineStart: x }}
        >
          {label}
        </span>
      ))}
    </div>
  );
});
