import { type PointerEvent, useRef } from 'react';
import { useViewStore } from '../store/useView';
import type { TimeView } from '../store/view';
import type { TimeScale } from './timeScale';
import type { Zoom } from './useZoom';

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Pinch {
  readonly scale: TimeScale;
  readonly middle: number;
  readonly distance: number;
}

/** Fingers closer than this give no steady distance, in CSS pixels. */
const LEAST_DISTANCE_PX = 24;

const between = (a: Finger, b: Finger) => ({
  middle: (a.x + b.x) / 2,
  distance: Math.max(LEAST_DISTANCE_PX, Math.hypot(a.x - b.x, a.y - b.y)),
});

/**
 * Capture handlers for the track: two fingers zoom and move the axis. What the first finger had begun
 * to drag is put back.
 */
export function usePinch(zoom: Zoom) {
  const store = useViewStore();
  const fingers = useRef(new Map<number, Finger>());
  const pinch = useRef<Pinch | null>(null);
  const timeBefore = useRef<TimeView | null>(null);

  const measure = (track: HTMLElement) => {
    const [a, b] = [...fingers.current.values()];
    const left = track.getBoundingClientRect().left;
    const found = a && b ? between(a, b) : null;
    return found && { ...found, middle: found.middle - left };
  };

  const onPointerDownCapture = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'touch') return;
    const track = event.currentTarget;
    if (fingers.current.size === 0) timeBefore.current = store.getState().time;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.current.size < 2) return;
    event.stopPropagation();
    const found = measure(track);
    if (fingers.current.size > 2 || !found) return;
    pinch.current = { scale: zoom.scale(), ...found };
    // Taking the pointers over ends what the first one was dragging.
    for (const id of fingers.current.keys()) track.setPointerCapture(id);
    const { setWindow, setDay, time } = store.getState();
    const { from, to } = timeBefore.current ?? time;
    if (time.mode === 'window') setWindow(from, to);
    else setDay(to);
  };

  const onPointerMoveCapture = (event: PointerEvent<HTMLElement>) => {
    if (!fingers.current.has(event.pointerId)) return;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const begun = pinch.current;
    if (!begun) return;
    event.stopPropagation();
    const now = measure(event.currentTarget);
    if (!now) return;
    const factor = now.distance / begun.distance;
    zoom.gesture({ held: begun.middle, at: now.middle, factor }, begun.scale);
  };

  const release = (event: PointerEvent<HTMLElement>) => {
    if (!fingers.current.delete(event.pointerId) || !pinch.current) return;
    event.stopPropagation();
    if (fingers.current.size === 0) pinch.current = null;
  };

  return {
    onPointerDownCapture,
    onPointerMoveCapture,
    onPointerUpCapture: release,
    onPointerCancelCapture: release,
  };
}
