import type { Position } from './position';

/** [west, south, east, north] in degrees; over the antimeridian, east is beyond 180. */
type Around = readonly [number, number, number, number];

/**
 * The narrowest box that holds all of some positions: round the Earth it leaves out the widest stretch
 * in which none lies. `null` where there is no position.
 */
export function boundsAround(positions: readonly Position[]): Around | null {
  const longitudes = positions.map(([lon]) => lon).sort((a, b) => a - b);
  const [first, last] = [longitudes[0], longitudes.at(-1)];
  if (first === undefined || last === undefined) return null;
  let [west, east] = [first, last];
  let widest = first + 360 - last;
  for (const [index, lon] of longitudes.entries()) {
    const before = longitudes[index - 1];
    if (before === undefined || lon - before <= widest) continue;
    widest = lon - before;
    [west, east] = [lon, before + 360];
  }
  let [south, north] = [90, -90];
  for (const [, lat] of positions) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
