import { type FigureNode, node } from '../../drawing/node';
import { OWN_DOT_COVER, OWN_POSSIBLE } from '../look/ownLook';
import type { OwnPoints, Room } from './ownPoints';
import { coverOf, type OwnStack, stacksWithin } from './ownStacks';

/** From so many on, one more on a dot shows no more. */
const DEEPEST = 4;
/** Where dots are put together, those of one pixel are one; a PNG has two pixels for each of these. */
const CELL_PX = 1;
/** The radius that leaves no gaps between the dots of a coarse grid, in cells. */
const CLOSED = 0.6;

const tenths = (px: number): number => Math.round(px * 10) / 10;

/** A dot an event, each at its place. */
const dotsApart = ({ x, y, certain }: OwnPoints): OwnStack[] =>
  Array.from(x, (left, at) => ({
    ...{ x: tenths(left), y: tenths(y[at] ?? 0), kind: 0, count: 1 },
    certain: certain[at] === 1,
  }));

/**
 * Dots of `size` pixels, in the colour of the group around them. As many as fit are drawn one by one;
 * of more, those that share a place on a grid are one dot, as dark as they were on each other: circles,
 * since paths of many dots take browsers several times as long to paint.
 */
export function drawDots(points: OwnPoints, size: number, { most }: Room): FigureNode[] {
  const isRoomy = points.x.length <= most;
  const { cell, stacks } = isRoomy
    ? { cell: 1, stacks: dotsApart(points) }
    : stacksWithin(points, CELL_PX, most);
  const r = isRoomy ? size / 2 : Math.max(size / 2, cell * CLOSED);
  return [false, true].flatMap((certain) =>
    Array.from({ length: DEEPEST }, (_, index) => index + 1).flatMap((depth) => {
      const alike = stacks.filter(
        (stack) => stack.certain === certain && Math.min(stack.count, DEEPEST) === depth,
      );
      if (alike.length === 0) return [];
      const attributes = {
        'data-own-part': 'dots',
        'data-sure': certain ? 1 : 0,
        stroke: 'none',
        'fill-opacity': coverOf(OWN_DOT_COVER * (certain ? 1 : OWN_POSSIBLE), depth),
      };
      const dots = alike.map(({ x, y }) =>
        node('circle', { cx: tenths(x * cell), cy: tenths(y * cell), r }),
      );
      return [node('g', attributes, ...dots)];
    }),
  );
}
