import { useRef } from 'react';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { dayGrip } from './grips';
import { Handle } from './Handle';
import type { HandlesProps } from './handlesProps';
import { dayAtX, dayEndingAtX, isOffScale, xAfterDay, xMidDay, xOfDay } from './timeScale';
import { useDrag } from './useDrag';
import { useGripRoom } from './useGripRoom';

interface DayHandlesProps extends HandlesProps {
  readonly mode: 'day' | 'upto';
}

/** One handle; a press anywhere on the track brings it there. */
export function DayHandles({ axis, scale, track, onBar, mode }: DayHandlesProps) {
  const t = useTranslate();
  const store = useViewStore();
  const day = useView(({ time }) => time.to);
  const setDay = useView((state) => state.setDay);
  const handle = useRef<HTMLDivElement>(null);
  const isDay = mode === 'day';
  const dayAt = (x: number) => (isDay ? dayAtX(scale, x) : dayEndingAtX(scale, x));
  const goTo = (clientX: number) =>
    setDay(dayAtX(scale, clientX - (track.current?.getBoundingClientRect().left ?? 0)));
  const drag = useDrag({
    begin: (clientX) => {
      store.getState().setPlaying(false);
      handle.current?.focus({ preventScroll: true });
      goTo(clientX);
    },
    move: goTo,
    click: (clientX, clientY) => onBar(clientX, clientY, () => undefined),
  });
  const start = isDay ? xOfDay(scale, day) : 0;
  const end = xAfterDay(scale, day);
  const x = isDay ? xMidDay(scale, day) : end;
  const side = isDay ? 'middle' : 'end';
  const grip = dayGrip(x, side, useGripRoom(scale.width));
  return (
    <>
      <div className="timeline-veil" style={{ insetInlineStart: 0, inlineSize: start }} />
      <div className="timeline-veil" style={{ insetInlineStart: end, insetInlineEnd: 0 }} />
      <div
        className="timeline-lit"
        style={{ insetInlineStart: start, inlineSize: Math.max(end - start, 1) }}
      />
      <div className="timeline-press" {...drag} />
      <Handle
        name={t('timeline.day')}
        side={side}
        day={day}
        limits={axis.dataset.extent}
        folds={axis.folds}
        isOff={isOffScale(scale, day)}
        x={x}
        grip={grip}
        dayAt={dayAt}
        onDay={setDay}
        track={track}
        handle={handle}
      />
    </>
  );
}
