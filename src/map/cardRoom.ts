import type { ScreenPoint } from './screenPoint';

/** Widest that a card beside the pointer may be, in CSS pixels. */
export const CARD_WIDTH_PX = 220;
/** A card that has this much room shows all that it ever says. */
const CARD_HEIGHT_PX = 168;
/** With less there is room for no line of it. */
const LEAST_HEIGHT_PX = 44;
/** Clear of the pointer, the mark under it (28 px), and a name of about 60 × 20 px on any side. */
const GAP = { across: 76, down: 36 } as const;
/** Between a card and the edge of the map. */
const EDGE_PX = 6;
/** A card beside the pointer begins so far above it where it can. */
const RISE_PX = 40;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that a card may use, in CSS pixels from the map's top left corner. */
export interface CardRoom extends Size {
  readonly side: 'above' | 'below' | 'left' | 'right';
  readonly left: number;
  readonly top: number;
  /** Free space above the card within the room, which it takes only where it is too high. */
  readonly lead: number;
}

/**
 * Where a card has room without covering what it tells of: above or below, where that is high enough,
 * else beside. `null` where it has none.
 */
export function cardRoom({ x, y }: ScreenPoint, map: Size): CardRoom | null {
  const width = Math.min(CARD_WIDTH_PX, map.width - 2 * EDGE_PX);
  const middle = Math.min(map.width - EDGE_PX - width, Math.max(EDGE_PX, x - width / 2));
  const above = y - GAP.down - EDGE_PX;
  const below = map.height - y - GAP.down - EDGE_PX;
  const down: CardRoom =
    above > below
      ? { side: 'above', left: middle, top: EDGE_PX, width, height: above, lead: above }
      : { side: 'below', left: middle, top: y + GAP.down, width, height: below, lead: 0 };
  const height = map.height - 2 * EDGE_PX;
  const lead = Math.min(height, Math.max(0, y - RISE_PX - EDGE_PX));
  const isRight = x < map.width / 2;
  const left = isRight ? x + GAP.across : x - GAP.across - width;
  const fits = left >= EDGE_PX && left + width <= map.width - EDGE_PX;
  if (down.height < CARD_HEIGHT_PX && fits && height > down.height)
    return { side: isRight ? 'right' : 'left', left, top: EDGE_PX, width, height, lead };
  return down.height < LEAST_HEIGHT_PX ? null : down;
}
