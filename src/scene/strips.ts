import type { Frame, Point } from './frame';
import { COUNT_PX, DOT_PX, sizeFactor, symbolSize } from './markSizes';
import type { SceneMark } from './marks';
import { type Box, boxesMeet, type Side } from './placeLabels';
import { textWidth } from './textWidth';

/**
 * From afar the records of a place stand beside it in one strip, a symbol a kind with its number. No
 * strip covers another, a name or a disk: strips push each other away from their places.
 */
export interface StripWish {
  readonly key: string;
  readonly at: Point;
  /** Pixels from the place to where the strip may begin. */
  readonly gap: number;
  /** In the order of preference; `0, 0` is the place itself. */
  readonly sides: readonly Side[];
  readonly slots: readonly { readonly mark: SceneMark; readonly isDot: boolean }[];
  /** The place's own disk, which the strip may cover where it stands on it. */
  readonly disk: Box;
}

/** Where a mark of a strip stands. */
interface Slot {
  readonly mark: SceneMark;
  readonly middle: Point;
  readonly size: number;
  readonly isDot: boolean;
  /** Where its number begins, on the line of its middle; `null` where it has none. */
  readonly count: Point | null;
}

export interface PlacedStrip {
  readonly key: string;
  readonly box: Box;
  readonly slots: readonly Slot[];
  /** From the place to a strip that stands away from it. */
  readonly leader: readonly [Point, Point] | null;
  /** Whether it stands on the place itself, instead of its disk. */
  readonly onPlace: boolean;
}

/** Symbols in a row; more make a second one, which is nearer to its place than a long strip. */
const MOST_IN_ROW = 3;
/** Neighbouring marks are told apart, and met, from this distance of their middles on. */
const LEAST_PITCH_PX = 15;
const SLOT_GAP_PX = 3;
/** How far a strip may be pushed from its place, the nearest first. */
const PUSHES_PX = [0, 7, 14, 22, 32, 44, 58, 74];
/** A push is worth turning to so many less liked sides. */
const SIDES_A_PUSH = 3;
/** Strips keep so many pixels between each other. */
const MARGIN_PX = 1.5;
const LEADER_FROM_PX = 10;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The slots of a strip from its top left corner, and its size. */
function rowsOf(wish: StripWish, frame: Frame): { slots: Slot[]; size: Size } {
  const factor = sizeFactor(frame);
  const symbol = Math.max(LEAST_PITCH_PX, Math.round(symbolSize(frame.zoom) * factor));
  const slots: Slot[] = [];
  let [width, top] = [0, 0];
  for (let first = 0; first < wish.slots.length; first += MOST_IN_ROW) {
    const row = wish.slots.slice(first, first + MOST_IN_ROW);
    const height = row.every(({ isDot }) => isDot) ? LEAST_PITCH_PX : symbol;
    let left = 0;
    for (const { mark, isDot } of row) {
      const size = isDot ? DOT_PX * factor : symbol;
      const room = isDot ? LEAST_PITCH_PX : symbol;
      const middle: Point = [left + room / 2, top + height / 2];
      const number = mark.events.length > 1 ? String(mark.events.length) : '';
      const style = { size: COUNT_PX.font * factor, weight: 600 } as const;
      const after = middle[0] + size / 2 + COUNT_PX.gap;
      slots.push({
        mark,
        middle,
        size,
        isDot,
        count: number === '' ? null : [after, middle[1]],
      });
      left =
        Math.max(left + room, number === '' ? 0 : after + textWidth(number, style)) + SLOT_GAP_PX;
    }
    width = Math.max(width, left - SLOT_GAP_PX);
    top += height + 1;
  }
  return { slots, size: { width, height: top - 1 } };
}

const start = (middle: number, length: number, gap: number, side: -1 | 0 | 1): number =>
  side === 0 ? middle - length / 2 : side > 0 ? middle + gap : middle - gap - length;

function boxAt(at: Point, { width, height }: Size, gap: number, [sideX, sideY]: Side): Box {
  const away = sideX !== 0 && sideY !== 0 ? gap * 0.72 : gap;
  return {
    x: start(at[0], width, away, sideX),
    y: start(at[1], height, away, sideY),
    width,
    height,
  };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const sharedArea = (a: Box, b: Box): number =>
  boxesMeet(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

const isInside = ({ x, y, width, height }: Box, frame: Frame): boolean =>
  x >= 1 && y >= 1 && x + width <= frame.width - 1 && y + height <= frame.height - 1;

/** The nearest point of a box. */
const nearestIn = ([x, y]: Point, box: Box): Point => [
  Math.min(box.x + box.width, Math.max(box.x, x)),
  Math.min(box.y + box.height, Math.max(box.y, y)),
];

function leaderTo({ at, gap }: StripWish, box: Box): PlacedStrip['leader'] {
  const end = nearestIn(at, box);
  const length = Math.hypot(end[0] - at[0], end[1] - at[1]);
  if (length < gap + LEADER_FROM_PX) return null;
  const from = (gap - 2) / length;
  return [[at[0] + (end[0] - at[0]) * from, at[1] + (end[1] - at[1]) * from], end];
}

/**
 * Strips one after the other, each where it meets neither what is taken nor another strip, as near to
 * its place as can be; where nothing is free, where it covers least.
 */
export function placeStrips(
  wishes: readonly StripWish[],
  taken: readonly Box[],
  disks: readonly Box[],
  frame: Frame,
): PlacedStrip[] {
  const boxes: Box[] = [...taken];
  return wishes.map((wish): PlacedStrip => {
    const { slots, size } = rowsOf(wish, frame);
    const others = [...boxes, ...disks.filter((disk) => disk !== wish.disk)];
    const spots = PUSHES_PX.flatMap((push, step) =>
      wish.sides.map((side, rank) => ({
        box: boxAt(wish.at, size, wish.gap + push, side),
        side,
        cost: step * SIDES_A_PUSH + rank,
      })),
    ).sort((a, b) => a.cost - b.cost);
    const covered = ({ box }: (typeof spots)[number]): number =>
      others.reduce((sum, other) => sum + sharedArea(grown(box, MARGIN_PX), other), 0) +
      (isInside(box, frame) ? 0 : size.width * size.height);
    let best = spots[0];
    let least = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      const cost = covered(spot);
      if (cost < least) [best, least] = [spot, cost];
      if (least === 0) break;
    }
    const box = best?.box ?? boxAt(wish.at, size, wish.gap, [0, -1]);
    const onPlace = best?.side[0] === 0 && best.side[1] === 0;
    boxes.push(box);
    return {
      key: wish.key,
      box,
      leader: onPlace ? null : leaderTo(wish, box),
      onPlace,
      slots: slots.map((slot) => ({
        ...slot,
        middle: [box.x + slot.middle[0], box.y + slot.middle[1]],
        count: slot.count && [box.x + slot.count[0], box.y + slot.count[1]],
      })),
    };
  });
}
