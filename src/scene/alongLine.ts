import type { Point } from './frame';

/** Length of a line in pixels. */
export const lengthOf = (path: readonly Point[]): number =>
  path.reduce((sum, [x, y], index) => {
    const before = path[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);

/** The point after `distance` pixels, and the unit vector of the line's direction there. */
export function pointAlong(
  path: readonly Point[],
  distance: number,
): { readonly at: Point; readonly direction: Point } {
  let left = Math.max(0, distance);
  for (let index = 1; index < path.length; index++) {
    const [a, b] = [path[index - 1], path[index]];
    if (!a || !b) break;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length === 0) continue;
    if (left > length && index < path.length - 1) {
      left -= length;
      continue;
    }
    const direction: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const share = Math.min(left, length);
    return { at: [a[0] + direction[0] * share, a[1] + direction[1] * share], direction };
  }
  return { at: path[0] ?? [0, 0], direction: [1, 0] };
}
