import { boundsAround } from '../../domain/around';
import type { Position } from '../../domain/position';
import { DEGREE_UNIT, NO_POSITION } from '../columns/ownColumns';
import { boundsOfSquare } from '../packs/cells';
import type { OwnPack } from '../store/ownPack';
import type { OwnSet } from '../store/ownSets';
import { perSet } from '../store/perSet';

const placedRows = perSet(({ lon, count }) => {
  let placed = 0;
  for (let row = 0; row < count; row++) if (lon[row] !== NO_POSITION) placed++;
  return placed;
});

/**
 * How many events of a set have a place; of a pack all that it has, as what is drawn is not to change its look
 * while files come and go.
 */
export const onMapOf = ({ columns, pack }: OwnSet): number =>
  pack ? pack.overview.rows - pack.overview.unplaced : placedRows(columns);

/** Of each stripe of this many degrees of longitude only the outermost rows are looked at. */
const STRIPE_DEGREES = 0.5;
const STRIPES = 360 / STRIPE_DEGREES + 1;

const boundsOfRows = perSet(({ lon, lat, count }) => {
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

const boundsOfCells = ({ cells }: OwnPack) =>
  boundsAround(
    [...cells.x].flatMap((_, square): Position[] => {
      const [west, south, east, north] = boundsOfSquare(cells, square);
      return [
        [west, south],
        [east, north],
      ];
    }),
  );

/**
 * [west, south, east, north] in degrees around all events of a set that have a place, the short way round
 * the Earth: east may be beyond 180. `null` where none has.
 */
export const boundsOfSet = ({ columns, pack }: OwnSet) =>
  pack ? boundsOfCells(pack) : boundsOfRows(columns);
