import { flattenPath, type Point } from './pathData';

/** Coordinates, of x or y, on which the paths have an upright or a level edge. */
function edgeCoordinates(paths: readonly string[], axis: 0 | 1): readonly number[] {
  const found = new Set<number>();
  for (const line of paths.flatMap(flattenPath))
    line.forEach((point, index) => {
      const before = line[index - 1];
      const along = axis === 0 ? 1 : 0;
      if (before && before[axis] === point[axis] && before[along] !== point[along])
        found.add(point[axis]);
    });
  return [...found].sort((a, b) => a - b);
}

/** Moves the given coordinates to where `snap` puts them, and what lies between in proportion. */
function stretchBetween(
  knots: readonly number[],
  snap: (value: number) => number,
): (value: number) => number {
  return (value) => {
    const above = knots.find((knot) => knot >= value);
    const below = knots.findLast((knot) => knot <= value);
    if (above === undefined || below === undefined || above === below) {
      const knot = above ?? below;
      return knot === undefined ? value : value + snap(knot) - knot;
    }
    const share = (value - below) / (above - below);
    return snap(below) + share * (snap(above) - snap(below));
  };
}

/**
 * Moves points so that a line `width` pixels wide along every upright and level edge of the paths
 * fills whole pixels, where a unit is `scale` pixels: what fonts call hinting.
 */
export function pixelSnapper(
  paths: readonly string[],
  { scale, width }: { readonly scale: number; readonly width: number },
): (point: Point) => Point {
  const middle = (width % 2) / 2;
  const snap = (value: number) => (Math.round(value * scale - middle) + middle) / scale;
  const moveX = stretchBetween(edgeCoordinates(paths, 0), snap);
  const moveY = stretchBetween(edgeCoordinates(paths, 1), snap);
  return ([x, y]) => [moveX(x), moveY(y)];
}
