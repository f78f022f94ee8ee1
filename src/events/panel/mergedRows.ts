import type { OwnRows } from '../store/ownSelectors';
import type { OwnSet } from '../store/ownSets';

/** A row of a set. */
export interface OwnRow {
  readonly set: OwnSet;
  readonly row: number;
}

/** Rows of several sets as one list that holds no object a row. */
export interface OwnRowList {
  readonly length: number;
  /** The row at an index; `null` beyond the end. */
  at(index: number): OwnRow | null;
}

/** The rows of one set as they stand. */
const single = ({ set, rows }: OwnRows): OwnRowList => ({
  length: rows.length,
  at(index) {
    const row = rows[index];
    return row === undefined ? null : { set, row };
  },
});

/** Index of the list whose next row begins first; of equal ones the first list; -1 where all are at their end. */
function nextList(lists: readonly OwnRows[], next: Uint32Array): number {
  let earliest = Number.POSITIVE_INFINITY;
  let found = -1;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index];
    const row = list?.rows[next[index] ?? 0];
    if (!list || row === undefined) continue;
    const start = list.set.columns.start[row] ?? 0;
    if (start < earliest) {
      earliest = start;
      found = index;
    }
  }
  return found;
}

/** The dated rows of several sets, each in order of start, as one list in that order. */
export function mergeOwnRows(all: readonly OwnRows[]): OwnRowList {
  const lists = all.filter(({ rows }) => rows.length > 0);
  const [only] = lists;
  if (!only) return { length: 0, at: () => null };
  if (lists.length === 1) return single(only);
  const length = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const listOf = new Uint16Array(length);
  const rowOf = new Uint32Array(length);
  const next = new Uint32Array(lists.length);
  for (let at = 0; at < length; at++) {
    const index = nextList(lists, next);
    const place = next[index] ?? 0;
    listOf[at] = index;
    rowOf[at] = lists[index]?.rows[place] ?? 0;
    next[index] = place + 1;
  }
  return {
    length,
    at(index) {
      const row = rowOf[index];
      const set = lists[listOf[index] ?? 0]?.set;
      return row === undefined || !set ? null : { set, row };
    },
  };
}
