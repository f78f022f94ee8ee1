import type { ColumnMapping, TablePreview } from '../read/outcome';
import { provenOrder } from '../read/values/order';

/** What the reader has said of tables, by their columns. */
export type AlikeTables = Map<string, ColumnMapping>;

const keyOf = ({ header, hasHeader, placed }: TablePreview): string =>
  JSON.stringify([header, hasHeader, placed]);

/** Remembers what was said of a table for those with the same columns. */
export const sayAlike = (
  tables: AlikeTables,
  table: TablePreview,
  mapping: ColumnMapping,
): AlikeTables => tables.set(keyOf(table), mapping);

/**
 * What was said of a table with the same columns, in the order of day and month that the dates of this
 * one prove; `null` where nothing was said, or its dates contradict each other.
 */
export function saidOfAlike(tables: AlikeTables, table: TablePreview): ColumnMapping | null {
  const said = tables.get(keyOf(table));
  if (!said) return null;
  const { order, guess } = table;
  const counted = order && said.start === guess.start && said.end === guess.end ? order : null;
  if (!counted) return said;
  const proven = provenOrder(counted);
  if (proven === null && counted.dayFirst > 0) return null;
  return typeof proven === 'boolean' ? { ...said, dayFirst: proven } : said;
}
