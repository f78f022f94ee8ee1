import type { ReactNode } from 'react';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { type LaneSegment, laneTicks, laneX } from './laneScale';
import { percent, styleOf } from './laneStyle';

interface LanesProps {
  readonly segments: readonly LaneSegment[];
  readonly children: ReactNode;
}

/** Lanes under one axis of months; behind all of them one band for the days looked at. */
export function Lanes({ segments, children }: LanesProps) {
  const lang = useView((state) => state.lang);
  const window = useView(selectWindow);
  const extent = useView((state) => state.dataset.extent);
  const start = laneX(segments, window.from);
  const end = laneX(segments, window.to + 1);
  // Where all days are looked at, none are picked out.
  const all = window.from <= extent.from && window.to >= extent.to;
  const chosen = !all && styleOf({ start, size: end - start });
  return (
    <div className="camp-lanes">
      <div className="camp-lane-axis" aria-hidden="true">
        {laneTicks(segments).map((day) => (
          <span
            key={day}
            className="camp-lane-tick"
            style={{ insetInlineStart: percent(laneX(segments, day)) }}
          >
            {formatDay(day, lang, 'monthShort')}
          </span>
        ))}
        {chosen && <div className="camp-lane-chosen" style={chosen} />}
      </div>
      {chosen && <div className="camp-lanes-band" style={chosen} />}
      {children}
    </div>
  );
}
