import { NO_POSITION, type OwnColumns } from '../../dataset/own/ownColumns';

/** Where a row stands among those at exactly its point. */
interface Stack {
  readonly index: number;
  readonly count: number;
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * The rows among `rows` at exactly the point of `row`, which counts in any case; `null` where it is
 * alone there or has no place.
 */
export function stackOf(columns: OwnColumns, rows: Uint32Array, row: number): Stack | null {
  const { lon, lat } = columns;
  const [x, y] = [lon[row], lat[row]];
  if (x === NO_POSITION) return null;
  const at: number[] = [];
  for (const other of rows) if (lon[other] === x && lat[other] === y) at.push(other);
  if (!at.includes(row)) at.push(row);
  if (at.length === 1) return null;
  const index = at.indexOf(row);
  return {
    index,
    count: at.length,
    previous: at[index - 1] ?? null,
    next: at[index + 1] ?? null,
  };
}
