import { clamp } from '../../ui/clamp';

/**
 * Scrolling a list that is taller than browsers let an element be (Firefox stops at 17.9 million
 * pixels). The element is made as tall as it may be; the part of the list that is seen stands `shift`
 * pixels further down than the element says. The list is cut into parts, each with its own shift:
 * small movements are true to the pixel, and where they enter the next part the element is put back
 * by as much as the shift grows, so that nothing is seen to jump. A drag of the scrollbar goes to the
 * same share of the list.
 */

/** Taller elements may be cut off, in CSS pixels. */
const TALLEST = 8_000_000;
/** Height of a part, in CSS pixels: many times what is seen at once. */
const PART = TALLEST / 100;

/** Heights in CSS pixels. */
interface LongScroll {
  /** Of all rows. */
  readonly full: number;
  /** Of the element that scrolls. */
  readonly element: number;
  /** Of what is seen at once. */
  readonly view: number;
}

/** Where the list stands, in CSS pixels: `top + shift` of it is seen first. */
export interface ScrollPlace {
  /** Scroll position of the element. */
  readonly top: number;
  readonly shift: number;
}

/** The heights of a list of so many rows, each `rowHeight` tall. */
export function longScroll(count: number, rowHeight: number, view: number): LongScroll {
  const full = count * rowHeight;
  return { full, element: Math.min(full, TALLEST), view };
}

/** What the part of the list at `y` is shifted by: nothing for the first, all that is missing for the last. */
function shiftAt({ full, element }: LongScroll, y: number): number {
  if (full === element) return 0;
  const last = Math.floor(full / PART) - 1;
  return Math.round(((full - element) * Math.min(last, Math.floor(y / PART))) / last);
}

/** The place at which `y` of the list is seen first, or as near to it as the end allows. */
export function placeAt(scroll: LongScroll, y: number): ScrollPlace {
  const wanted = clamp(y, 0, scroll.full - scroll.view);
  const shift = shiftAt(scroll, wanted);
  return { top: wanted - shift, shift };
}

/**
 * The place after the element was scrolled to `top`; where the place says another `top`, the element
 * is to be put there.
 */
export function scrolledTo(scroll: LongScroll, before: ScrollPlace, top: number): ScrollPlace {
  if (Math.abs(top - before.top) <= scroll.view) return placeAt(scroll, top + before.shift);
  const share = top / (scroll.element - scroll.view);
  return { top, shift: shiftAt(scroll, share * (scroll.full - scroll.view)) };
}
