import { pointAlong } from './alongLine';
import type { Point, Size } from './frame';

/** A stretch of a line, in pixels from the line's start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The shares of the way from `a` to `b` between which it lies within the margin around a frame. */
function sharesWithin(a: Point, b: Point, { width, height }: Size, margin: number): Stretch | null {
  let [from, to] = [0, 1];
  for (const [start, end, most] of [
    [a[0], b[0], width + margin],
    [a[1], b[1], height + margin],
  ] as const) {
    const way = end - start;
    if (way === 0) {
      if (start < -margin || start > most) return null;
      continue;
    }
    const [one, other] = [(-margin - start) / way, (most - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? { from, to } : null;
}

/** The stretches of a line that lie within a frame or no further from it than the margin, in order. */
export function stretchesWithin(path: readonly Point[], frame: Size, margin: number): Stretch[] {
  const found: Stretch[] = [];
  let passed = 0;
  path.forEach((corner, index) => {
    const before = path[index - 1];
    if (!before) return;
    const length = Math.hypot(corner[0] - before[0], corner[1] - before[1]);
    const shares = length > 0 ? sharesWithin(before, corner, frame, margin) : null;
    if (shares) {
      const stretch = { from: passed + shares.from * length, to: passed + shares.to * length };
      const last = found.at(-1);
      // It goes on from the corner where the last one ended.
      if (last?.to === stretch.from) found.splice(-1, 1, { from: last.from, to: stretch.to });
      else found.push(stretch);
    }
    passed += length;
  });
  return found;
}

/** The corners of a stretch of a line, its ends included. */
export function cornersOf(path: readonly Point[], { from, to }: Stretch): Point[] {
  let passed = 0;
  const between = path.filter((corner, index) => {
    const before = path[index - 1] ?? corner;
    passed += Math.hypot(corner[0] - before[0], corner[1] - before[1]);
    return passed > from && passed < to;
  });
  return [pointAlong(path, from).at, ...between, pointAlong(path, to).at];
}
