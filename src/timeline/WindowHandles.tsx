import { useRef } from 'react';
import { type Day, maxDay, minDay } from '../domain/day';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { windowGrips } from './grips';
import { Handle } from './Handle';
import type { HandlesProps } from './handlesProps';
import { dayEndingAtX, dayStartingAtX, isOffScale, xAfterDay, xOfDay } from './timeScale';
import { useDrag } from './useDrag';
import { useGripRoom } from './useGripRoom';
import { WindowGrip } from './WindowGrip';

/** Two handles at the window's edges, and between them what moves it whole. */
export function WindowHandles({ axis, scale, track, onBar }: HandlesProps) {
  const t = useTranslate();
  const store = useViewStore();
  const time = useView((state) => state.time);
  const setWindow = useView((state) => state.setWindow);
  const fromHandle = useRef<HTMLDivElement>(null);
  const toHandle = useRef<HTMLDivElement>(null);
  const held = useRef<'from' | 'to'>('to');
  const { extent } = axis.dataset;
  const start = xOfDay(scale, time.from);
  const end = xAfterDay(scale, time.to);
  const setFrom = (day: Day) => setWindow(minDay(day, time.to), time.to);
  const setTo = (day: Day) => setWindow(time.from, maxDay(day, time.from));
  const trackX = (clientX: number) => clientX - (track.current?.getBoundingClientRect().left ?? 0);

  const moveHeld = (clientX: number) => {
    const x = trackX(clientX);
    if (held.current === 'from') setFrom(dayStartingAtX(scale, x));
    else setTo(dayEndingAtX(scale, x));
  };
  const holdNearest = (clientX: number) => {
    const x = trackX(clientX);
    held.current = Math.abs(x - start) < Math.abs(x - end) ? 'from' : 'to';
    store.getState().setPlaying(false);
    (held.current === 'from' ? fromHandle : toHandle).current?.focus({ preventScroll: true });
  };
  const click = (clientX: number, clientY: number) => {
    onBar(clientX, clientY, () => {
      holdNearest(clientX);
      moveHeld(clientX);
    });
  };
  const press = useDrag({ begin: holdNearest, move: moveHeld, click });
  const shared = { folds: axis.folds, track };
  const room = useGripRoom(scale.width);
  const grips = windowGrips(start, end, room);

  return (
    <>
      <div className="timeline-veil" style={{ insetInlineStart: 0, inlineSize: start }} />
      <div className="timeline-veil" style={{ insetInlineStart: end, insetInlineEnd: 0 }} />
      <div className="timeline-lit" style={{ insetInlineStart: start, inlineSize: end - start }} />
      <div className="timeline-press" {...press} />
      <Handle
        {...shared}
        name={t('timeline.from')}
        side="start"
        day={time.from}
        limits={{ from: extent.from, to: time.to }}
        x={start}
        grip={grips.from}
        isOff={isOffScale(scale, time.from)}
        dayAt={(x) => dayStartingAtX(scale, x)}
        onDay={setFrom}
        handle={fromHandle}
      />
      <WindowGrip
        axis={axis}
        scale={scale}
        window={time}
        between={[grips.from.box + room.size, grips.to.box]}
        onClick={click}
      />
      <Handle
        {...shared}
        name={t('timeline.to')}
        side="end"
        day={time.to}
        limits={{ from: time.from, to: extent.to }}
        x={end}
        grip={grips.to}
        isOff={isOffScale(scale, time.to)}
        dayAt={(x) => dayEndingAtX(scale, x)}
        onDay={setTo}
        handle={toHandle}
      />
    </>
  );
}
