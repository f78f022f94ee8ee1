import { plainName } from '../../read/meaning/plainName';

/** More would keep the page busy for seconds: each stands in a choice for every meaning. */
export const MOST_COLUMNS = 100;

/**
 * The columns of a table that can be chosen and are shown: the first whose names have the sought text,
 * case and marks aside, and those in use; in the order of the table.
 */
export function columnsOffered(
  header: readonly string[],
  sought: string,
  used: readonly number[],
): readonly number[] {
  const part = plainName(sought);
  const offered = new Set(used);
  let found = 0;
  for (let column = 0; column < header.length && found < MOST_COLUMNS; column++) {
    if (part !== '' && !plainName(header[column] ?? '').includes(part)) continue;
    offered.add(column);
    found++;
  }
  return [...offered].sort((a, b) => a - b);
}
