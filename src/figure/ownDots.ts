import { OWN_DOT_COVER, OWN_POSSIBLE } from '../scene/ownLook';
import { type FigureNode, node } from './node';
import type { OwnPoints, Room } from './ownPoints';
import { coverOf, type OwnStack, stacksWithin } from './ownStacks';

/** From so many on, one more on a dot shows no more. */
const DEEPEST = 4;
/** Cells of a grid of dots at most: some 10 bytes each in a file. */
const MOST_CELLS = 100_000;
/** CSS pixels; a PNG has two pixels for each. */
const CELL_PX = 1;

const coverOfDot = (certain: boolean, count: number): number =>
  coverOf(OWN_DOT_COVER * (certain ? 1 : OWN_POSSIBLE), count);

interface DotsLook extends Room {
  /** Diameter of a dot in CSS pixels. */
  readonly size: number;
}

/** Dots without a colour: the group around them has that of the set, to fill and to stroke with. */
export function drawDots(points: OwnPoints, look: DotsLook): FigureNode[] {
  return points.x.length <= look.mostApart ? dotsApart(points, look) : dotsTogether(points, look);
}

const tenths = (px: number): number => Math.round(px * 10) / 10;

const dotsApart = (points: OwnPoints, { size }: DotsLook): FigureNode[] =>
  [1, 0].flatMap((certain) => {
    const dots = Array.from(points.x).flatMap((x, at) =>
      points.certain[at] === certain
        ? [
            node('circle', {
              cx: tenths(x),
              cy: tenths(points.y[at] ?? 0),
              r: size / 2,
            }),
          ]
        : [],
    );
    const attributes = {
      'data-own-part': 'dots',
      'data-sure': certain,
      stroke: 'none',
      'fill-opacity': coverOfDot(certain === 1, 1),
    };
    return dots.length > 0 ? [node('g', attributes, ...dots)] : [];
  });

/** Which stacks go into one path: as dark as each other, and too far apart to lie on each other. */
function classOf({ x, y, certain, count }: OwnStack, apart: number): number {
  const place = (y % apart) * apart + (x % apart);
  return (place * DEEPEST + Math.min(count, DEEPEST) - 1) * 2 + (certain ? 1 : 0);
}

/**
 * A dot is a line of no length with round ends. Each step goes from the last: absolute numbers would
 * be twice as long.
 */
function dotsPath(stacks: readonly OwnStack[], cell: number): string {
  let [lastX, lastY] = [0, 0];
  return stacks
    .map(({ x, y }) => {
      const step = `m${(x - lastX) * cell} ${(y - lastY) * cell}h.01z`;
      [lastX, lastY] = [x, y];
      return step;
    })
    .join('');
}

/**
 * Many dots as few paths. Within a path what lies on each other would be no darker, so the dots of a
 * path stand apart: it is their places on a grid, and how many share one, that decide on the path.
 */
function dotsTogether(points: OwnPoints, { size, share }: DotsLook): FigureNode[] {
  const { cell, stacks } = stacksWithin(points, CELL_PX, MOST_CELLS * share);
  const apart = Math.ceil(size / cell);
  const classes = new Map<number, OwnStack[]>();
  for (const stack of stacks) {
    const key = classOf(stack, apart);
    const alike = classes.get(key);
    if (alike) alike.push(stack);
    else classes.set(key, [stack]);
  }
  return [...classes.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { certain, count } = first;
    return node('path', {
      'data-own-part': 'dots',
      'data-sure': certain ? 1 : 0,
      fill: 'none',
      'stroke-width': size,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-opacity': coverOfDot(certain, Math.min(count, DEEPEST)),
      d: dotsPath(alike, cell),
    });
  });
}
