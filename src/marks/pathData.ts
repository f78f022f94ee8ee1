/**
 * Path data as the symbols' source files write it: absolute `M L H V Q Z`, enough to move, scale,
 * snap and measure a symbol without a browser.
 */

export type Point = readonly [x: number, y: number];

/** `H` and `V` are read as `L`; `Q` has its control point first. */
interface PathCommand {
  readonly letter: 'M' | 'L' | 'Q' | 'Z';
  readonly points: readonly Point[];
}

const COMMAND = /([A-Za-z])([^A-Za-z]*)/g;

/** Commands of path data; throws on a letter or a number of values that the symbols do not use. */
export function parsePath(data: string): readonly PathCommand[] {
  let [x, y] = [0, 0];
  return [...data.matchAll(COMMAND)].map(([text, letter = '', rest = '']): PathCommand => {
    const values = rest.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : Number(part)));
    const wanted = { M: 2, L: 2, H: 1, V: 1, Q: 4, Z: 0 }[letter];
    if (values.length !== wanted || values.some(Number.isNaN))
      throw new Error(`Not path data of a symbol: "${text}" in "${data}"`);
    const [a = 0, b = 0, c = 0, d = 0] = values;
    if (letter === 'Z') return { letter, points: [] };
    if (letter === 'Q') {
      [x, y] = [c, d];
      return {
        letter,
        points: [
          [a, b],
          [c, d],
        ],
      };
    }
    if (letter === 'H') x = a;
    else if (letter === 'V') y = a;
    else [x, y] = [a, b];
    return { letter: letter === 'M' ? 'M' : 'L', points: [[x, y]] };
  });
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Path data of commands, to a thousandth of a unit. */
const formatPath = (commands: readonly PathCommand[]): string =>
  commands
    .map(({ letter, points }) => letter + points.map((at) => at.map(number).join(' ')).join(' '))
    .join('');

/** The same path with every point, control points included, moved. */
export const mapPath = (data: string, move: (point: Point) => Point): string =>
  formatPath(parsePath(data).map(({ letter, points }) => ({ letter, points: points.map(move) })));

const CURVE_STEPS = 8;

/** Corners of each subpath, curves cut into short lines; a closed one ends where it began. */
export function flattenPath(data: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  for (const { letter, points } of parsePath(data)) {
    const line = lines.at(-1);
    const [first, last] = points;
    const [start, here] = [line?.[0], line?.at(-1)];
    if (letter === 'M' && first) lines.push([first]);
    else if (letter === 'Z' && line && start) line.push(start);
    else if (letter === 'L' && line && first) line.push(first);
    else if (letter === 'Q' && line && here && first && last)
      for (let step = 1; step <= CURVE_STEPS; step += 1)
        line.push(onCurve(here, first, last, step / CURVE_STEPS));
  }
  return lines;
}

function onCurve(from: Point, control: Point, to: Point, t: number): Point {
  const at = (axis: 0 | 1) =>
    (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
  return [at(0), at(1)];
}
