import { type KeyboardEvent, useRef } from 'react';
import { addDays, clampDay, type DayRange } from '../domain/day';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { MOVER_PX } from './grips';
import type { HandlesProps } from './handlesProps';
import { windowForKey } from './keySteps';
import { dayEndingAtX, dayStartingAtX, sheetOf, xAfterDay, xOfDay } from './timeScale';
import { useDrag } from './useDrag';

interface WindowGripProps extends Pick<HandlesProps, 'axis' | 'scale'> {
  readonly window: DayRange;
  /** Left and right edge of the room between the handles, in pixels of the track. */
  readonly between: readonly [number, number];
  /** Pressed and released without moving. */
  readonly onClick: (clientX: number, clientY: number) => void;
}

/** Between the handles and over the days of the window: it moves the window whole, by pointer or by the slider keys. */
export function WindowGrip({ axis, scale, window, between, onClick }: WindowGripProps) {
  const t = useTranslate();
  const store = useViewStore();
  const setWindow = useView((state) => state.setWindow);
  const grabbed = useRef({ window, clientX: 0 });
  const { extent } = axis.dataset;
  const [left, right] = between;
  // Of a short window the bars belong to the handles' edges.
  const isNarrow = xAfterDay(scale, window.to) - xOfDay(scale, window.from) < MOVER_PX;

  /** The end that leads the movement follows the pointer; the other keeps its distance in days. */
  const move = (clientX: number) => {
    const { window: held, clientX: heldX } = grabbed.current;
    const days = held.to - held.from;
    const moved = clientX - heldX;
    // An end may lie outside the days shown.
    const sheet = sheetOf(scale, { extent, folds: axis.folds, coarse: axis.coarse });
    const from =
      moved < 0
        ? dayStartingAtX(sheet, xOfDay(sheet, held.from) + moved)
        : addDays(dayEndingAtX(sheet, xAfterDay(sheet, held.to) + moved), -days);
    const first = clampDay(from, { from: extent.from, to: addDays(extent.to, -days) });
    setWindow(first, addDays(first, days));
  };
  const drag = useDrag({
    begin: (clientX) => {
      grabbed.current = { window, clientX };
      store.getState().setPlaying(false);
    },
    move,
    click: onClick,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowForKey(event, window, { extent, folds: axis.folds });
    if (!next) return;
    event.preventDefault();
    store.getState().setPlaying(false);
    setWindow(next.from, next.to);
  };

  return (
    <button
      type="button"
      className={isNarrow ? 'timeline-grip is-narrow' : 'timeline-grip'}
      style={{ insetInlineStart: left, inlineSize: right - left }}
      aria-label={t('timeline.move')}
      title={t('timeline.move')}
      onKeyDown={onKeyDown}
      {...drag}
    />
  );
}
