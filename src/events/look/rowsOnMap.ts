import { boundsAround } from '../../domain/around';
import type { Position } from '../../domain/position';
import { DEGREE_UNIT, NO_POSITION } from '../columns/ownColumns';
import { perSet } from '../store/perSet';

/** How many rows of a set of own events have a place. */
export const countOnMap = perSet(({ lon, count }) => {
  let placed = 0;
  for (let row = 0; row < count; row++) if (lon[row] !== NO_POSITION) placed++;
  return placed;
});

/** Of each stripe of this many degrees of longitude only the outermost rows are looked at. */
const STRIPE_DEGREES = 0.5;
const STRIPES = 360 / STRIPE_DEGREES + 1;

/**
 * [west, south, east, north] in degrees around all rows of a set that have a place, the short way round
 * the Earth: east may be beyond 180. `null` where none has.
 */
export const boundsOfRows = perSet(({ lon, lat, count }) => {
  const west = new Float64Array(STRIPES).fill(Number.POSITIVE_INFINITY);
  const east = new Float64Array(STRIPES).fill(Number.NEGATIVE_INFINITY);
  let [south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < count; row++) {
    const [x, y] = [lon[row] ?? NO_POSITION, lat[row] ?? NO_POSITION];
    if (x === NO_POSITION) continue;
    const stripe = Math.floor((x * DEGREE_UNIT + 180) / STRIPE_DEGREES);
    west[stripe] = Math.min(west[stripe] ?? x, x);
    east[stripe] = Math.max(east[stripe] ?? x, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const corners = [...west].flatMap((x, stripe): Position[] =>
    Number.isFinite(x)
      ? [
          [x * DEGREE_UNIT, south * DEGREE_UNIT],
          [(east[stripe] ?? x) * DEGREE_UNIT, north * DEGREE_UNIT],
        ]
      : [],
  );
  return boundsAround(corners);
});
