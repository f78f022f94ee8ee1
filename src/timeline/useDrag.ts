import { type PointerEvent, useEffect, useRef } from 'react';

/** Movement in CSS pixels below which a press counts as a click. */
const CLICK_SLOP_PX = 4;

interface DragActions {
  /** The press began; returns what `move` needs to remember of that moment. */
  readonly begin?: (clientX: number) => void;
  /** At most once a frame. */
  readonly move: (clientX: number) => void;
  /** Pressed and released on the spot. */
  readonly click?: (clientX: number, clientY: number) => void;
}

interface Press {
  readonly pointerId: number;
  readonly startX: number;
  moved: boolean;
  pendingX: number | null;
  frame: number;
}

/**
 * Pointer handlers of something that is dragged sideways, by mouse, pen or touch: the pointer is
 * captured, and moves are gathered into one call a frame, since a pointer reports far more often
 * than the screen is drawn.
 */
export function useDrag({ begin, move, click }: DragActions) {
  const press = useRef<Press | null>(null);
  const latestMove = useRef(move);
  latestMove.current = move;

  const flush = () => {
    const current = press.current;
    if (!current || current.pendingX === null) return;
    const x = current.pendingX;
    current.pendingX = null;
    latestMove.current(x);
  };
  useEffect(() => () => cancelAnimationFrame(press.current?.frame ?? 0), []);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || press.current) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { pointerId, clientX } = event;
    press.current = { pointerId, startX: clientX, moved: false, pendingX: null, frame: 0 };
    begin?.(clientX);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    current.moved ||= Math.abs(event.clientX - current.startX) >= CLICK_SLOP_PX;
    if (!current.moved) return;
    if (current.pendingX === null) current.frame = requestAnimationFrame(flush);
    current.pendingX = event.clientX;
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    cancelAnimationFrame(current.frame);
    flush();
    press.current = null;
    if (!current.moved) click?.(event.clientX, event.clientY);
  };

  /** Ended by the browser, or taken over by another gesture. */
  const cancel = () => {
    cancelAnimationFrame(press.current?.frame ?? 0);
    press.current = null;
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: cancel,
    onLostPointerCapture: cancel,
  };
}
