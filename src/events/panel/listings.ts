import { usualExtent } from '../columns/farOff';
import { NO_POSITION, type OwnColumns } from '../columns/ownColumns';
import { perSet } from '../store/perSet';

/** Which rows the page lists: those in view, or what of one file stands only in lists, or was refused. */
export type Listing =
  | { readonly type: 'view' }
  | { readonly type: 'unplaced' | 'undated' | 'far' | 'refused'; readonly set: string };

export const IN_VIEW: Listing = { type: 'view' };

/** Rows that the map cannot draw, dated ones first. */
export const unplacedRows = perSet(({ count, lon }: OwnColumns) => {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (lon[row] === NO_POSITION) rows.push(row);
  return Uint32Array.from(rows);
});

/** Rows without a usable date, in the order of the file. */
export const undatedRows = perSet(({ count, datedCount }: OwnColumns) =>
  Uint32Array.from({ length: count - datedCount }, (_, index) => datedCount + index),
);

/** Dated rows that lie far off from all others, which stretch no timeline. */
export const farRows = perSet((columns: OwnColumns) => {
  const usual = usualExtent(columns);
  const rows: number[] = [];
  for (let row = 0; usual && row < columns.datedCount; row++)
    if ((columns.start[row] ?? 0) < usual.from || (columns.end[row] ?? 0) > usual.to)
      rows.push(row);
  return Uint32Array.from(rows);
});
