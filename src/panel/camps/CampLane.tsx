import type { CSSProperties } from 'react';
import type { CampCustody, CustodyInterval } from '../../domain/custody';
import type { Actor, EventRecord } from '../../domain/record';
import { holderSideOf } from '../../marks/holderPalette';
import { useView } from '../../store/useView';
import { formatDay, shortMonths } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { holdersInWords, recordOf } from './campWords';
import { type LaneSegment, lanePieces } from './laneScale';
import { percent, styleOf } from './laneStyle';
import { isLeft } from './told';
import './camps.css';

/** Sets `--holder` to the colour of the first of these holders. */
export const holderStyle = (actor: Actor | undefined): CSSProperties =>
  ({ '--holder': `var(--holder-${actor ? holderSideOf(actor) : 'other'})` }) as CSSProperties;

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
  /** Says in words what the lane shows; the list below it says the rest. */
  readonly label: string;
}

/** Who holds a camp when, drawn to scale, with plans below. */
export function CampLane({ custody, segments, label }: CampLaneProps) {
  const actors = useView((state) => state.dataset.actors);
  return (
    <div
      className="camp-lane"
      role="img"
      aria-label={label}
      data-plans={custody.plans.length > 0 ? '' : undefined}
    >
      {custody.intervals.flatMap((interval, index) =>
        lanePieces(segments, interval.from, interval.to).map((piece, at, pieces) => (
          <div
            key={piece.start}
            className={`camp-lane-piece ${laneClass(interval)} is-${recordOf(interval)?.tier ?? 'corpus'}`}
            style={{
              ...styleOf(piece),
              ...(interval.type === 'held'
                ? holderStyle(interval.holders[0] && actors.get(interval.holders[0]))
                : {}),
            }}
            {...highlightsOf(idsOf(recordOf(interval)))}
          >
            <PieceWords
              interval={interval}
              end={at === pieces.length - 1 && custody.intervals[index + 1]?.type === 'changing'}
            />
          </div>
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
            style={{ insetInlineStart: percent(end), inlineSize: percent(start - end) }}
          />
        );
      })}
    </div>
  );
}

const idsOf = (record: EventRecord | null): readonly EventRecord['id'][] =>
  record ? [record.id] : [];

interface PieceWordsProps {
  readonly interval: CustodyInterval;
  /** Whether the day on which it ends is told, and ends here. */
  readonly end: boolean;
}

/** The holder's name and the day it ends, each as far as there is room: the list below has them whole. */
function PieceWords({ interval, end }: PieceWordsProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  switch (interval.type) {
    case 'held':
      return (
        <>
          <span className="camp-lane-holder">
            {/* That one party claims it is told by the broken outline, and in the list. */}
            {holdersInWords({ ...interval, standing: 'known' }, { dataset, lang, t })}
          </span>
          {end && interval.to !== null && (
            <span className="camp-lane-end">
              {shortMonths(formatDay(interval.to + 1, lang), lang)}
            </span>
          )}
        </>
      );
    case 'changing':
      return null;
    case 'unknown':
      return (
        <span className="camp-lane-holder">
          {t(isLeft(interval) ? 'panel.camp.nobody' : 'panel.camp.unknown')}
        </span>
      );
  }
}
