import { type CSSProperties, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Day, DayRange } from '../domain/day';
import { useView, useViewStore } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import type { Fold } from './folds';
import { GRIP_PX, type Grip } from './grips';
import { dayForKey } from './keySteps';
import { useDrag } from './useDrag';

interface HandleProps {
  readonly name: string;
  /** Side of its edge on which it is held: `start` before it, `end` after it. */
  readonly side: 'start' | 'end' | 'middle';
  readonly day: Day;
  /** Where it may stand, both ends included. */
  readonly limits: DayRange;
  readonly folds: readonly Fold[];
  /** Its edge in pixels of the track: what is dragged. */
  readonly x: number;
  /** Where it is held: below the edge, or beside it where another grip has the place. */
  readonly grip: Grip;
  /** Its day lies outside the days shown: it waits at the edge. */
  readonly isOff: boolean;
  /** The day for a position of the edge in pixels. */
  readonly dayAt: (x: number) => Day;
  readonly onDay: (day: Day) => void;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly handle?: RefObject<HTMLDivElement | null>;
}

/** One slider thumb: a line at its day, and below it what the hand takes. It answers mouse, touch and the keys of the ARIA slider pattern. */
export function Handle(props: HandleProps) {
  const { name, side, day, limits, folds, x, grip, isOff, dayAt, onDay, track, handle } = props;
  const lang = useView((state) => state.lang);
  const store = useViewStore();
  const grabbedAt = useRef(0);
  const left = () => track.current?.getBoundingClientRect().left ?? 0;

  const drag = useDrag({
    begin: (clientX) => {
      grabbedAt.current = clientX - left() - x;
      store.getState().setPlaying(false);
    },
    move: (clientX) => onDay(dayAt(clientX - left() - grabbedAt.current)),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { extent } = store.getState().dataset;
    const next = dayForKey(event, day, { extent, limits, folds });
    if (next === null) return;
    event.preventDefault();
    store.getState().setPlaying(false);
    onDay(next);
  };

  const middle = grip.mark + GRIP_PX / 2;
  return (
    <>
      {!isOff && (
        <>
          <div className="timeline-edge" style={{ insetInlineStart: x }} />
          <div
            className="timeline-edge-foot"
            style={{ insetInlineStart: Math.min(x, middle), inlineSize: Math.abs(x - middle) }}
          />
        </>
      )}
      <div
        ref={handle}
        className={`timeline-handle timeline-handle-${side}${isOff ? ' timeline-handle-off' : ''}`}
        style={
          { insetInlineStart: grip.box, '--grip-at': `${grip.mark - grip.box}px` } as CSSProperties
        }
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-orientation="horizontal"
        aria-valuemin={limits.from}
        aria-valuemax={limits.to}
        aria-valuenow={day}
        aria-valuetext={formatDay(day, lang)}
        onKeyDown={onKeyDown}
        {...drag}
      />
    </>
  );
}
