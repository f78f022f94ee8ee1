import { flattenPath, type Point } from './pathData';

/** A turn sharper than this is a corner; the short lines of a curve turn less. */
const CORNER_DEGREES = 25;

/** Degrees by which a line turns at a point, positive to the right where y points down. */
function turnAt(before: Point, at: Point, after: Point): number {
  const inward = Math.atan2(at[1] - before[1], at[0] - before[0]);
  const outward = Math.atan2(after[1] - at[1], after[0] - at[0]);
  const turn = ((outward - inward) * 180) / Math.PI;
  return turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn;
}

/** In periods of dash and gap. */
const NOTCH_BIAS = 0.25;

/** A stretch of outline between two corners, and whether it begins or ends in a notch. */
interface Edge {
  readonly length: number;
  readonly fromNotch: boolean;
  readonly toNotch: boolean;
}

/** Twice the area that a line encloses, positive where it runs clockwise on the screen. */
const doubleArea = (line: readonly Point[]): number =>
  line.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = line[(index + 1) % line.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

function edgesOf(line: readonly Point[]): readonly Edge[] {
  const clockwise = Math.sign(doubleArea(line));
  const isNotch = (turn: number) => turn * clockwise < -CORNER_DEGREES;
  const [first, second] = line;
  const [end, beforeEnd] = [line.at(-1), line.at(-2)];
  const closed = first && end && first[0] === end[0] && first[1] === end[1];
  const atSeam = closed && second && beforeEnd ? isNotch(turnAt(beforeEnd, first, second)) : false;
  const edges: Edge[] = [];
  let [length, fromNotch] = [0, atSeam];
  line.forEach((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before) return;
    length += Math.hypot(point[0] - before[0], point[1] - before[1]);
    const turn = after ? turnAt(before, point, after) : 180;
    if (Math.abs(turn) <= CORNER_DEGREES) return;
    const toNotch = after ? isNotch(turn) : atSeam;
    edges.push({ length, fromNotch, toNotch });
    [length, fromNotch] = [0, toNotch];
  });
  return edges;
}

/** How a broken outline meets the notches of a shape; every other corner has a dash around it. */
interface DashStyle {
  readonly dash: number;
  readonly gap: number;
  readonly atNotches: 'dash' | 'gap';
}

/**
 * Dash array that puts half a dash on each side of every corner of a path, so that a broken outline
 * keeps its shape; dashes and gaps stretch to fit. Lengths are in units of the path, which must have
 * one subpath.
 */
export function dashPath(path: string, { dash, gap, atNotches }: DashStyle): readonly number[] {
  const lengths: number[] = [];
  let drawing = true;
  const add = (length: number, drawn: boolean) => {
    if (drawn === drawing && lengths.length > 0) lengths.push((lengths.pop() ?? 0) + length);
    else if (drawn || lengths.length > 0) lengths.push(length);
    else lengths.push(0, length);
    drawing = drawn;
  };
  for (const { length, fromNotch, toNotch } of flattenPath(path).flatMap(edgesOf)) {
    const [gapFirst, gapLast] = [fromNotch, toNotch].map((at) => at && atNotches === 'gap');
    const odd = gapFirst !== gapLast;
    // An edge is cut into half dashes and half gaps, in pairs but for its two ends. Where one end
    // is a notch, one long dash is better than a short one more, which would close the notch.
    const wanted = length / (dash + gap);
    const periods = odd
      ? 0.5 + Math.max(0, Math.round(wanted - 0.5 - NOTCH_BIAS))
      : Math.max(1, Math.round(wanted));
    const stretch = length / (periods * (dash + gap));
    let drawn = !gapFirst;
    for (let step = 0; step <= 2 * periods; step += 1) {
      const share = step === 0 || step === 2 * periods ? 0.5 : 1;
      add((drawn ? dash : gap) * stretch * share, drawn);
      drawn = !drawn;
    }
  }
  // An even number, so that a renderer does not double the list; the outline ends before that.
  return lengths.length % 2 === 0 ? lengths : [...lengths, 0];
}
