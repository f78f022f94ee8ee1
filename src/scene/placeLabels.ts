import type { Point, Size } from './frame';
import { type TextStyle, textWidth } from './textWidth';

/** CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelLine extends TextStyle {
  readonly text: string;
}

/** Where the text stands to its point: `0, 0` on it, `1, 0` right of it, `0, 1` below it. */
export type Side = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

/** A name that wants a place. */
export interface LabelWish {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly at: Point;
  /** Sides in the order of preference. */
  readonly sides: readonly Side[];
  /** Pixels between the point and the text. */
  readonly gap: number;
  /**
   * `always`: shown even where it covers something. `lines`: may cover an arrow where nothing else
   * is free. `free`: left out where it would cover anything.
   */
  readonly needs: 'always' | 'lines' | 'free';
}

export interface PlacedLabel<Wish extends LabelWish = LabelWish> {
  readonly wish: Wish;
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels at which each line's text begins, stands centred or ends. */
  readonly x: number;
  /** Baselines of the lines. */
  readonly baselines: readonly number[];
}

/** Share of the size that a line takes, and that lies above its baseline. */
const LINE_HEIGHT = 1.22;
const ASCENT = 0.94;
/** Pixels that names keep between each other and from the frame. */
const MARGIN_PX = 2;
/** Required names go further out where nothing nearer is free. */
const WIDER_GAPS = [0, 7, 16];
const DIAGONAL = 0.72;

/** A square of this side. */
export const boxAroundPoint = ([x, y]: Point, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
});

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isInside = ({ x, y, width, height }: Box, frame: Size): boolean =>
  x >= MARGIN_PX &&
  y >= MARGIN_PX &&
  x + width <= frame.width - MARGIN_PX &&
  y + height <= frame.height - MARGIN_PX;

const start = (middle: number, length: number, gap: number, side: -1 | 0 | 1): number =>
  side === 0 ? middle - length / 2 : side > 0 ? middle + gap : middle - gap - length;

function placeAt<Wish extends LabelWish>(
  wish: Wish,
  [sideX, sideY]: Side,
  more: number,
): PlacedLabel<Wish> {
  const { lines, at } = wish;
  const width = Math.max(...lines.map((line) => textWidth(line.text, line)));
  const height = lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);
  const gap = (wish.gap + more) * (sideX !== 0 && sideY !== 0 ? DIAGONAL : 1);
  const x = start(at[0], width, gap, sideX);
  const y = start(at[1], height, gap, sideY);
  let top = y;
  const baselines = lines.map(({ size }) => {
    const baseline = top + size * ASCENT;
    top += size * LINE_HEIGHT;
    return baseline;
  });
  const anchor = sideX === 0 ? 'middle' : sideX > 0 ? 'start' : 'end';
  return {
    wish,
    box: { x, y, width, height },
    anchor,
    x: sideX === 0 ? x + width / 2 : sideX > 0 ? x : x + width,
    baselines,
  };
}

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** What is worse than all else: to cover another name, or to be cut off. */
const NAME_COVERED = 1e6;
const OUTSIDE = 1e5;
/** Pixels of something covered that a less liked side is as bad as. */
const SIDE_COST = 14;
const GAP_COST = 25;

/** What names keep off. */
interface Obstacles {
  /** Symbols, disks, the scale. */
  readonly marks: readonly Box[];
  /** Arrows, as squares along them. */
  readonly lines: readonly Box[];
}

/** Names one after the other, each on the best of its sides, so that the first wishes are the strongest. */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  { marks, lines }: Obstacles,
  frame: Size,
): PlacedLabel<Wish>[] {
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const options = (wish.needs === 'always' ? WIDER_GAPS : [0]).flatMap((more, ring) =>
      wish.sides.map((side, rank) => ({
        label: placeAt(wish, side, more),
        cost: rank * SIDE_COST + ring * GAP_COST,
      })),
    );
    const costOf = ({ label: { box }, cost }: (typeof options)[number]): number =>
      cost +
      placed.reduce((sum, other) => sum + (boxesMeet(box, other.box) ? NAME_COVERED : 0), 0) +
      (isInside(box, frame) ? 0 : OUTSIDE) +
      [...marks, ...lines].reduce((sum, obstacle) => sum + shared(box, obstacle), 0);
    const best = (from: typeof options) =>
      from.reduce<(typeof options)[number] | null>(
        (a, b) => (a && costOf(a) <= costOf(b) ? a : b),
        null,
      );
    const meets = (box: Box, others: readonly Box[]) =>
      others.some((other) => boxesMeet(box, other));
    const clear = options.filter(
      ({ label: { box } }) =>
        isInside(box, frame) &&
        !placed.some((other) => boxesMeet(box, other.box)) &&
        !meets(box, marks),
    );
    const free = clear.filter(({ label: { box } }) => !meets(box, lines));
    const choice = { always: options, lines: free.length > 0 ? free : clear, free }[wish.needs];
    const label = best(choice)?.label;
    if (label) placed.push(label);
  }
  return placed;
}
