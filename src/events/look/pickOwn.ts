import type { DayRange } from '../../domain/day';
import { mercatorX, mercatorY, worldSize, wrapLongitude } from '../../domain/position';
import { DEGREE_UNIT, NO_POSITION, type OwnColumns, precisionOf } from '../columns/ownColumns';
import { type OwnRowOptions, ownPresence, rowRangesIn } from '../columns/ownWindow';
import { isPoint } from './ownLook';

/** Where is picked: what is drawn there depends on the window and the rest. */
export interface PickQuery extends OwnRowOptions {
  readonly window: DayRange;
  /** WGS 84 [longitude, latitude] of the pointer. */
  readonly at: readonly [number, number];
  readonly zoom: number;
  /** How far the pointer may be from a symbol's middle and from a soft disk's, in CSS pixels. */
  readonly reach: number;
  readonly softReach: number;
}

/** What lies under the pointer: the nearest rows, points before soft disks, and how many there are in all. */
interface Picked {
  readonly rows: readonly number[];
  readonly total: number;
}

interface Candidate {
  readonly row: number;
  readonly soft: boolean;
  readonly distance: number;
}

/** Once round the Earth. */
const ROUND = 360 / DEGREE_UNIT;

/** Points before disks, then the nearest, then what is drawn last and so lies on top. */
const inOrder = (a: Candidate, b: Candidate): number =>
  Number(a.soft) - Number(b.soft) || a.distance - b.distance || b.row - a.row;

/** Degrees from the pointer within which everything in its reach lies, in units of `DEGREE_UNIT`. */
function boxOf({ at: [, lat], zoom, reach, softReach }: PickQuery): readonly [number, number] {
  const halfLon = (Math.max(reach, softReach) * 360) / worldSize(zoom);
  // A pixel spans fewer degrees of latitude the nearer the pole; at the pointer's southern edge most.
  const nearest = Math.max(0, Math.abs(lat) - halfLon);
  const halfLat = halfLon * Math.cos((nearest * Math.PI) / 180);
  return [halfLon / DEGREE_UNIT + 1, halfLat / DEGREE_UNIT + 1];
}

/**
 * The rows under the pointer, at most `most` of them. Looks at the rows that may lie in the window,
 * by whole numbers first: nothing is projected but what is close.
 */
export function pickOwn(columns: OwnColumns, query: PickQuery, most: number): Picked {
  const { window, at, zoom, passes, kinds, showPossible } = query;
  const [halfLon, halfLat] = boxOf(query);
  const [lon, lat] = [wrapLongitude(at[0]) / DEGREE_UNIT, at[1] / DEGREE_UNIT];
  const [x, y, world] = [mercatorX(at[0]), mercatorY(at[1]), worldSize(zoom)];
  const found: Candidate[] = [];
  for (const { first, end } of rowRangesIn(columns, window))
    for (let row = first; row < end; row++) {
      const [rowLon, rowLat] = [columns.lon[row] ?? NO_POSITION, columns.lat[row] ?? NO_POSITION];
      const aside = Math.abs(rowLon - lon);
      // Over the antimeridian it is less far.
      if (aside > halfLon && ROUND - aside > halfLon) continue;
      if (Math.abs(rowLat - lat) > halfLat) continue;
      if ((passes && passes[row] === 0) || (kinds & (1 << (columns.kind[row] ?? 0))) === 0)
        continue;
      const presence = ownPresence(columns, row, window);
      if (presence === 'out' || (presence === 'possible' && !showPossible)) continue;
      if (!isPoint(columns, row)) continue;
      const across = mercatorX(rowLon * DEGREE_UNIT) - x;
      const dx = across - Math.round(across);
      const dy = mercatorY(rowLat * DEGREE_UNIT) - y;
      const distance = Math.hypot(dx, dy) * world;
      const soft = precisionOf(columns, row) === 'region';
      if (distance <= (soft ? query.softReach : query.reach)) found.push({ row, soft, distance });
    }
  found.sort(inOrder);
  return { rows: found.slice(0, most).map(({ row }) => row), total: found.length };
}
