import type { MapPadding } from '../store/mapPadding';
import type { ScreenPoint } from './hit';

/** A subject nearer to the edge than this is brought further in. */
const VIEW_MARGIN_PX = 48;

/** Whether all points lie well inside what is uncovered of a map of this size in CSS pixels. */
export const allInView = (
  points: readonly ScreenPoint[],
  { width, height }: { readonly width: number; readonly height: number },
  padding: MapPadding,
): boolean =>
  points.every(
    ({ x, y }) =>
      x >= padding.left + VIEW_MARGIN_PX &&
      y >= padding.top + VIEW_MARGIN_PX &&
      x <= width - padding.right - VIEW_MARGIN_PX &&
      y <= height - padding.bottom - VIEW_MARGIN_PX,
  );

/** The padding and the margin around a subject together, but never more than the map can give. */
export function revealPadding(
  padding: MapPadding,
  { width, height }: { readonly width: number; readonly height: number },
): MapPadding {
  const across = Math.max(0, (width - padding.left - padding.right) / 3);
  const down = Math.max(0, (height - padding.top - padding.bottom) / 3);
  const margin = Math.min(VIEW_MARGIN_PX * 2, across, down);
  return {
    top: padding.top + margin,
    right: padding.right + margin,
    bottom: padding.bottom + margin,
    left: padding.left + margin,
  };
}
