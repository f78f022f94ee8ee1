import { clamp } from '../ui/clamp';

/** Widths of the evidence panel at desks, in CSS pixels. */
interface WidthLimits {
  readonly min: number;
  readonly max: number;
}

const LEAST_PX = 300;
/** Kept for the map. */
const MAP_PX = 500;

/** How narrow and how wide the panel may be in a window of this width. */
export const widthLimits = (windowWidth: number): WidthLimits => ({
  min: LEAST_PX,
  max: Math.max(LEAST_PX, windowWidth - MAP_PX),
});

/** The width without a wish of the reader: a column of text. */
export const usualWidth = (windowWidth: number): number => clamp(windowWidth * 0.3, 320, 640);

/** The panel's width for what the reader wishes, `null` without a wish; a whole number. */
export function panelWidth(windowWidth: number, wish: number | null): number {
  const { min, max } = widthLimits(windowWidth);
  return Math.round(clamp(wish ?? usualWidth(windowWidth), min, max));
}

/** The wish that a stored text stands for; `null` for anything that is no width. */
export function wishOf(stored: string | null): number | null {
  const width = Number(stored || Number.NaN);
  return Number.isFinite(width) && width > 0 ? width : null;
}

const STEP_PX = 24;

/**
 * The width after a key on the separator; `null` for other keys. The panel is at the line's end, so
 * that moving the separator towards the start widens it: to the left, unless text runs leftwards.
 */
export function widthForKey(
  key: string,
  width: number,
  limits: WidthLimits,
  isRightToLeft: boolean,
): number | null {
  switch (key) {
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return clamp(width + STEP_PX, limits.min, limits.max);
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return clamp(width - STEP_PX, limits.min, limits.max);
    case 'Home':
      return limits.min;
    case 'End':
      return limits.max;
    default:
      return null;
  }
}
