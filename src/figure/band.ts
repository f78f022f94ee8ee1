import type { Point } from './frame';

/** A line of changing width, as outlines to fill. */
export interface Band {
  readonly path: readonly Point[];
  /** Pixels from the middle line to the edge, at the end of the path. */
  readonly halfWidth: number;
  /** Width at the start as a share of that at the end. */
  readonly taper: number;
  /** Pixels left out at the start and at the end. */
  readonly startGap: number;
  readonly endGap: number;
  /** Pixels of line and of gap; both 0 for an unbroken line. */
  readonly dash: readonly [number, number];
}

/** Pixels between the corners of an outline. */
const STEP_PX = 4;

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

/** The stretches of a line that are drawn, in pixels from its start; the first dash begins there. */
function stretches({ startGap, endGap, dash: [on, off] }: Band, length: number): Point[] {
  const [from, to] = [startGap, length - endGap];
  if (from >= to) return [];
  if (on + off === 0) return [[from, to]];
  const found: Point[] = [];
  for (let start = 0; start < to; start += on + off) {
    const stretch: Point = [Math.max(from, start), Math.min(to, start + on)];
    if (stretch[1] - stretch[0] > 0.5) found.push(stretch);
  }
  return found;
}

const written = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/**
 * Path data of the band's outline, `grown` pixels wider on both sides (narrower where negative);
 * empty where nothing is left of it.
 */
export function bandPath(band: Band, grown: number): string {
  const length = lengthOf(band.path);
  return stretches(band, length)
    .map(([from, to]) => {
      const steps = Math.max(1, Math.ceil((to - from) / STEP_PX));
      const left: Point[] = [];
      const right: Point[] = [];
      for (let step = 0; step <= steps; step++) {
        const distance = from + ((to - from) * step) / steps;
        const share = band.taper + (1 - band.taper) * (distance / length);
        const half = band.halfWidth * share + grown;
        if (half <= 0.3) continue;
        const { at, direction } = pointAlong(band.path, distance);
        left.push([at[0] - direction[1] * half, at[1] + direction[0] * half]);
        right.push([at[0] + direction[1] * half, at[1] - direction[0] * half]);
      }
      return left.length < 2 ? '' : `M${[...left, ...right.reverse()].map(written).join('L')}Z`;
    })
    .join('');
}
