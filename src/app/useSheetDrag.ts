import { type PointerEvent, type RefObject, useRef } from 'react';
import { type SheetHeight, type SheetMarks, settleHeight } from './sheetHeight';

/** Movement in CSS pixels below which a press is a press. */
const SLOP_PX = 6;
/** What a finger may take the sheet by. */
const HANDLES = '.sheet-grip, [data-peek]';
/** Older movement says nothing about the speed at the end, in milliseconds. */
const RECENT_MS = 80;

interface Drag {
  readonly pointerId: number;
  readonly startY: number;
  readonly startPx: number;
  moved: boolean;
  /** The last position and the time it was seen, and the speed upwards there in px/ms. */
  y: number;
  at: number;
  speed: number;
}

interface SheetDragOptions {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly marks: () => SheetMarks;
  readonly onSettle: (height: SheetHeight) => void;
}

/**
 * Pointer handlers that pull the sheet up and down by its grip or its head. A press that does not
 * move stays with the button under it.
 */
export function useSheetDrag({ sheet, marks, onSettle }: SheetDragOptions) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { target, pointerId, clientY, timeStamp } = event;
    if (event.button !== 0 || drag.current || !sheet.current) return;
    if (!(target instanceof Element) || !target.closest(HANDLES)) return;
    drag.current = {
      pointerId,
      startY: clientY,
      startPx: sheet.current.clientHeight,
      moved: false,
      y: clientY,
      at: timeStamp,
      speed: 0,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    if (current?.pointerId !== event.pointerId || !sheet.current) return;
    if (!current.moved && Math.abs(event.clientY - current.startY) < SLOP_PX) return;
    if (!current.moved) {
      current.moved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      sheet.current.classList.add('is-dragged');
    }
    const passed = Math.max(1, event.timeStamp - current.at);
    current.speed = (current.y - event.clientY) / passed;
    current.y = event.clientY;
    current.at = event.timeStamp;
    const { peek, full } = marks();
    const px = current.startPx + current.startY - event.clientY;
    sheet.current.style.blockSize = `${Math.min(Math.max(px, peek), full)}px`;
  };

  const end = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    if (current?.pointerId !== event.pointerId) return;
    drag.current = null;
    if (!current.moved || !sheet.current) return;
    const px = sheet.current.clientHeight;
    sheet.current.classList.remove('is-dragged');
    sheet.current.style.blockSize = '';
    const speed = event.timeStamp - current.at > RECENT_MS ? 0 : current.speed;
    onSettle(settleHeight(px, speed, marks()));
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: (event: PointerEvent<HTMLElement>) => {
      // A touch belongs to what it began on: that this loses it to the sheet is no end of the pull.
      if (event.target === event.currentTarget) end(event);
    },
  };
}
