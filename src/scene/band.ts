import { lengthOf, pointAlong } from './alongLine';
import { type Stretch, stretchesWithin } from './clipLine';
import type { Point, Size } from './frame';

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
  /** Where it is seen; what lies outside is not drawn. */
  readonly frame?: Size;
}

/** Pixels between the corners of an outline. */
const STEP_PX = 4;

/** The dashes of a line that touch a stretch of it; the first of the line begins at its start. */
function dashesIn({ startGap, endGap, dash: [on, off] }: Band, length: number, seen: Stretch) {
  const whole = { from: startGap, to: length - endGap };
  if (whole.from >= whole.to) return [];
  const period = on + off;
  if (period === 0) return [whole];
  const found: Stretch[] = [];
  const end = Math.min(whole.to, seen.to);
  for (let index = Math.floor(seen.from / period); index * period < end; index++) {
    const start = index * period;
    const dash = { from: Math.max(whole.from, start), to: Math.min(whole.to, start + on) };
    if (dash.to - dash.from > 0.5) found.push(dash);
  }
  return found;
}

/**
 * Pixels from a line's start to the corners of a dash that touch a stretch of the line: those that the
 * dash has were all of it seen, so that it looks the same.
 */
function cornersWithin({ from, to }: Stretch, seen: Stretch): number[] {
  const steps = Math.max(1, Math.ceil((to - from) / STEP_PX));
  const step = (to - from) / steps;
  const first = Math.max(0, Math.floor((seen.from - from) / step));
  const last = Math.min(steps, Math.ceil((seen.to - from) / step));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    first + index === steps ? to : from + (first + index) * step,
  );
}

const written = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/**
 * Path data of the band's outline, `grown` pixels wider on both sides (narrower where negative);
 * empty where nothing is left of it. What it costs follows what is seen of the band, not its length.
 */
export function bandPath(band: Band, grown: number): string {
  const { path, frame, taper } = band;
  const length = lengthOf(path);
  const outline = (distances: readonly number[]): string => {
    const left: Point[] = [];
    const right: Point[] = [];
    for (const distance of distances) {
      const share = taper + (1 - taper) * (distance / length);
      const half = band.halfWidth * share + grown;
      if (half <= 0.3) continue;
      const { at, direction } = pointAlong(path, distance);
      left.push([at[0] - direction[1] * half, at[1] + direction[0] * half]);
      right.push([at[0] + direction[1] * half, at[1] - direction[0] * half]);
    }
    return left.length < 2 ? '' : `M${[...left, ...right.reverse()].map(written).join('L')}Z`;
  };
  const seen = frame
    ? stretchesWithin(path, frame, band.halfWidth + Math.max(0, grown))
    : [{ from: 0, to: length }];
  return seen
    .flatMap((part) => dashesIn(band, length, part).map((dash) => cornersWithin(dash, part)))
    .map(outline)
    .join('');
}
