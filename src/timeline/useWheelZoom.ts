import { type RefObject, useEffect } from 'react';
import { EMBEDDED } from '../ui/embedded';
import type { Zoom } from './useZoom';

/** Magnification a pixel of wheel travel; a notch of a mouse wheel is about a hundred. */
const FACTOR_PER_PX = 0.002;
/** Pinching on a trackpad arrives as a wheel with the control key and far smaller steps. */
const PINCH_FACTOR_PER_PX = 0.01;
/** A wheel that counts lines instead of pixels. */
const PX_PER_LINE = 16;
/** Small steps are saved up until a day comes or goes; at a limit they must not be saved for ever. */
const MOST_SAVED = 1.5;

/** The wheel over an element zooms about the pointer; sideways, or with Shift, it moves along. */
export function useWheelZoom(element: RefObject<HTMLElement | null>, zoom: Zoom): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let factor = 1;
    let panned = 0;

    const pan = (distance: number) => {
      panned += distance;
      if (zoom.gesture({ held: panned, at: 0, factor: 1 })) panned = 0;
      panned = Math.sign(panned) * Math.min(Math.abs(panned), target.clientWidth / 2);
    };
    const magnify = (x: number, by: number) => {
      factor *= by;
      const changed = zoom.gesture({ held: x, at: x, factor });
      if (changed || factor > MOST_SAVED || factor < 1 / MOST_SAVED) factor = 1;
    };
    const onWheel = (event: WheelEvent) => {
      // Over an embedded timeline the wheel scrolls the page around it.
      if (EMBEDDED && !event.ctrlKey) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PX_PER_LINE : 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
        if (zoom.isWhole()) return;
        event.preventDefault();
        pan(dx || dy);
        return;
      }
      // At the whole span the wheel is the page's again, so that nobody is caught over the track.
      if (dy > 0 && zoom.isWhole()) return;
      event.preventDefault();
      const x = event.clientX - target.getBoundingClientRect().left;
      magnify(x, Math.exp(-dy * (event.ctrlKey ? PINCH_FACTOR_PER_PX : FACTOR_PER_PX)));
    };
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => target.removeEventListener('wheel', onWheel);
  }, [element, zoom]);
}
