type Spot = readonly [x: number, y: number];

/** Distance of a spot from the line through two others. */
function offLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs(dx * (ay - y) - dy * (ax - x)) / length;
}

/** Douglas and Peucker: the spots without which the line would be off by more than `tolerance`. */
function fewer(spots: readonly Spot[], tolerance: number): readonly Spot[] {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last || spots.length < 3) return spots;
  let [far, at] = [0, 0];
  for (const [index, spot] of spots.entries()) {
    const off = offLine(spot, first, last);
    if (off > far) [far, at] = [off, index];
  }
  if (far <= tolerance) return [first, last];
  return [
    ...fewer(spots.slice(0, at + 1), tolerance),
    ...fewer(spots.slice(at), tolerance).slice(1),
  ];
}

/** A line of whole numbers, each told from the one before. */
function written(spots: readonly Spot[]): string {
  let [x, y] = [0, 0];
  const steps = spots.map(([sx, sy]) => {
    const [rx, ry] = [Math.round(sx), Math.round(sy)];
    const step: Spot = [rx - x, ry - y];
    [x, y] = [rx, ry];
    return step;
  });
  const [start = [0, 0], ...rest] = steps;
  const moved = rest.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  if (moved.length === 0) return '';
  const numbers = moved.map((step) => step.join(' ')).join(' ');
  return `M${start.join(' ')}l${numbers}`.replaceAll(' -', '-');
}

function lightLine(line: string, tolerance: number): string {
  const spots = [...line.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(
    ([, x, y]): Spot => [Number(x), Number(y)],
  );
  const [first] = spots;
  if (!first || !line.endsWith('Z')) return written(fewer(spots, tolerance));
  // What is closed has no ends: halved, each half keeps its own.
  const half = Math.floor(spots.length / 2);
  const kept = [
    ...fewer(spots.slice(0, half + 1), tolerance),
    ...fewer([...spots.slice(half), first], tolerance).slice(1, -1),
  ];
  const text = kept.length < 3 ? '' : written(kept);
  return text && `${text}z`;
}

/** Path data of straight lines, in as few whole numbers as `tolerance` pixels allow; empty where nothing is left. */
export const lightPath = (path: string, tolerance: number): string =>
  path
    .split(/(?=M)/)
    .map((line) => lightLine(line.trim(), tolerance))
    .join('');
