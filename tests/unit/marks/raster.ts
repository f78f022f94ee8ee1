import { flattenPath, type Point } from '../../../src/marks/pathData';
import { SYMBOL_GRID, type SymbolPart } from '../../../src/marks/symbols';

/** Samples a side of each pixel. */
const SAMPLES = 6;

/** Whether a line, closed, winds around a point. */
function encloses(line: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  line.forEach(([ax, ay], index) => {
    const [bx, by] = line[(index + 1) % line.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Distance of a point from the nearest point of a line. */
function distanceTo(line: readonly Point[], [x, y]: Point): number {
  return line.reduce((least, [ax, ay], index) => {
    const [bx, by] = line[index + 1] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.min(least, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }, Number.POSITIVE_INFINITY);
}

/** What a mask shows of the parts: everything they cover, or what their ink covers alone. */
type Covering = 'silhouette' | 'ink';

/** Share of each pixel, in rows from the top, that the parts cover where the grid is `pixels` wide. */
export function rasterise(
  parts: readonly SymbolPart[],
  pixels: number,
  covering: Covering = 'silhouette',
): readonly number[] {
  const shapes = parts.map((part) => ({
    lines: flattenPath(part.path),
    reach: part.stroke === 'ink' ? part.width / 2 : 0,
    filled: covering === 'ink' ? part.fill === 'ink' : part.stroke !== 'none',
  }));
  const covered = (at: Point) =>
    shapes.some(({ lines, reach, filled }) =>
      lines.some((line) => (filled && encloses(line, at)) || distanceTo(line, at) < reach),
    );
  const unit = SYMBOL_GRID / pixels;
  return Array.from({ length: pixels * pixels }, (_, index) => {
    let hits = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = (index % pixels) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(index / pixels) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      if (covered([x * unit, y * unit])) hits += 1;
    }
    return hits / SAMPLES ** 2;
  });
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Common share of two masks of one size: 0 apart, 1 the same (intersection over union). */
export const overlap = (one: readonly number[], other: readonly number[]): number =>
  sum(one.map((value, index) => Math.min(value, other[index] ?? 0))) /
  sum(one.map((value, index) => Math.max(value, other[index] ?? 0)));

/** Share of a mask's square that is covered. */
export const weight = (mask: readonly number[]): number => sum(mask) / mask.length;

/** Middle of a mask's covered box in units of the grid. */
export function middle(mask: readonly number[]): Point {
  const side = Math.sqrt(mask.length);
  const covered = mask.flatMap((value, index) => (value > 0.5 ? [index] : []));
  const middleOf = (values: readonly number[]) =>
    ((Math.min(...values) + Math.max(...values) + 1) / 2) * (SYMBOL_GRID / side);
  return [
    middleOf(covered.map((index) => index % side)),
    middleOf(covered.map((index) => Math.floor(index / side))),
  ];
}
