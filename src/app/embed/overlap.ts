import { type MapPadding, NO_PADDING } from '../../store/mapPadding';

/** A box on the screen in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Less free map than this shows nothing, in CSS pixels. */
const LEAST_FREE_PX = 100;

/**
 * What of the map a card over its right or lower edge covers. Nothing where the card leaves no map to
 * speak of: then nobody sees what the map does.
 */
export function overlapOf(map: Box, card: Box): MapPadding {
  const beside = card.left - map.left;
  const above = card.top - map.top;
  if (beside >= LEAST_FREE_PX) return { ...NO_PADDING, right: Math.max(0, map.right - card.left) };
  if (above >= LEAST_FREE_PX) return { ...NO_PADDING, bottom: Math.max(0, map.bottom - card.top) };
  return NO_PADDING;
}
