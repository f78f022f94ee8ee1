import type { CampCustody, CustodyInterval } from '../../domain/custody';
import type { EventRecord } from '../../domain/record';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { highlightsOf } from '../highlight';
import { recordOf } from './campWords';
import { type LaneSegment, lanePieces, laneTicks, laneX } from './laneScale';
import './camps.css';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const styleOf = ({ start, size }: { readonly start: number; readonly size: number }) => ({
  insetInlineStart: percent(start),
  inlineSize: percent(size),
});

function laneClass(interval: CustodyInterval): string {
  switch (interval.type) {
    case 'held':
      return `is-${interval.standing}${interval.startStated ? '' : ' is-since-unknown'}`;
    case 'changing':
      return 'is-changing';
    case 'unknown':
      return 'is-unknown';
  }
}

interface CampLaneProps {
  readonly custody: CampCustody;
  readonly segments: readonly LaneSegment[];
  /** Says in words what the lane shows; the list beside it says the rest. */
  readonly label: string;
}

/** Who holds a camp when, drawn to scale, with plans below and the window on top. */
export function CampLane({ custody, segments, label }: CampLaneProps) {
  const window = useView(selectWindow);
  const from = laneX(segments, window.from);
  const to = laneX(segments, window.to + 1);
  return (
    <div className="camp-lane" role="img" aria-label={label}>
      {custody.intervals.flatMap((interval) =>
        lanePieces(segments, interval.from, interval.to).map((piece) => (
          <div
            key={piece.start}
            className={`camp-lane-piece ${laneClass(interval)} is-${recordOf(interval)?.tier ?? 'corpus'}`}
            style={styleOf(piece)}
            {...highlightsOf(idsOf(recordOf(interval)))}
          />
        )),
      )}
      {custody.plans.flatMap((plan) =>
        plan.time
          ? lanePieces(segments, plan.time.span.startMin, plan.time.span.endMax).map((piece) => (
              <div
                key={`${plan.id} ${piece.start}`}
                className={`camp-lane-plan is-${plan.status}`}
                style={styleOf(piece)}
                {...highlightsOf([plan.id])}
              />
            ))
          : [],
      )}
      {segments.slice(1).map(({ start }, index) => {
        const before = segments[index];
        const end = before ? before.start + before.size : start;
        return (
          <div
            key={start}
            className="camp-lane-break"
            style={styleOf({ start: end, size: start - end })}
          />
        );
      })}
      <div className="camp-lane-window" style={styleOf({ start: from, size: to - from })} />
    </div>
  );
}

const idsOf = (record: EventRecord | null): readonly EventRecord['id'][] =>
  record ? [record.id] : [];

/** Months under a lane. */
export function LaneAxis({ segments }: { readonly segments: readonly LaneSegment[] }) {
  const lang = useView((state) => state.lang);
  return (
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
    </div>
  );
}
