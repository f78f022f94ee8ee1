import { type KeyboardEvent, useRef } from 'react';
import { addDays, clampDay, type DayRange } from '../domain/day';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import type { HandlesProps } from './handlesProps';
import { windowForKey } from './keySteps';
import { dayEndingAtX, dayStartingAtX, sheetOf, xAfterDay, xOfDay } from './timeScale';
import { useDrag } from './useDrag';

/** A narrower window is held by the strip above it alone, which is as wide as this, in CSS pixels. */
const LEAST_PX = 24;

interface WindowGripProps extends Pick<HandlesProps, 'axis' | 'scale'> {
  readonly window: DayRange;
  /** Pressed and released without moving. */
  readonly onClick: (clientX: number, clientY: number) => void;
}

/** The middle of the window: it moves the window whole, by pointer or by the slider keys. */
export function WindowGrip({ axis, scale, window, onClick }: WindowGripProps) {
  const t = useTranslate();
  const store = useViewStore();
  const setWindow = useView((state) => state.setWindow);
  const grabbed = useRef({ window, clientX: 0 });
  const { extent } = axis.dataset;
  const start = xOfDay(scale, window.from);
  const end = xAfterDay(scale, window.to);
  const isNarrow = end - start < LEAST_PX;

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
      style={
        isNarrow
          ? { insetInlineStart: (start + end - LEAST_PX) / 2, inlineSize: LEAST_PX }
          : { insetInlineStart: start, inlineSize: end - start }
      }
      aria-label={t('timeline.move')}
      title={t('timeline.move')}
      onKeyDown={onKeyDown}
      {...drag}
    />
  );
}
