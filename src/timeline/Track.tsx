import type { RefObject } from 'react';
import { FoldBreak } from './FoldBreak';
import { HistogramBars } from './HistogramBars';
import { TickLabels } from './TickLabels';
import { TimeHandles } from './TimeHandles';
import './track.css';
import { type Axis, useTimeScale } from './useAxis';

interface TrackProps {
  readonly axis: Axis;
  /** Spans exactly the days drawn, so that a pixel in it is a pixel of the scale. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly width: number;
}

/** The drawn part of the timeline: bars, breaks, dates, and the handles above them. */
export function Track({ axis, element, width }: TrackProps) {
  const scale = useTimeScale(axis, width);
  return (
    <div className="timeline-track">
      <div className="timeline-days" ref={element}>
        {scale && (
          <>
            <HistogramBars axis={axis} scale={scale} />
            <TickLabels scale={scale} />
            {scale.segments.map(
              ({ fold, x0, x1 }) =>
                fold && <FoldBreak key={fold.from} fold={fold} x={x0} width={x1 - x0} />,
            )}
            <TimeHandles axis={axis} scale={scale} track={element} />
          </>
        )}
      </div>
    </div>
  );
}
