import { memo, useMemo } from 'react';
import { useView } from '../store/useView';
import { ticks } from './ticks';
import type { TimeScale } from './timeScale';

interface TickLabelsProps {
  readonly scale: TimeScale;
}

/** Dates along the foot of the track; the sliders say theirs in words, so these are for the eye. */
export const TickLabels = memo(function TickLabels({ scale }: TickLabelsProps) {
  const lang = useView((state) => state.lang);
  const labels = useMemo(() => ticks(scale, lang), [scale, lang]);
  return (
    <div className="timeline-ticks" aria-hidden="true">
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
