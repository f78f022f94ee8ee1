// The files of the months of a pack, and their rows as one view.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CELLS, DAYS, EVENT_COLUMNS, PART_PATH, REQUIRED_COLUMNS } from './contract.mjs';
import { name, Problem, texts } from './engine.mjs';

/** Every Parquet file in a folder and its months, as paths from there, sorted. */
function parquetIn(folder) {
  if (!existsSync(folder)) throw new Problem(`There is no folder ${folder}.`);
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.parquet'))
    .sort();
}

/** Paths of all parts in a folder, from there, sorted. @throws Problem where there is no such folder */
export const partsIn = (folder) => parquetIn(folder).filter((path) => PART_PATH.test(path));

/** Paths of Parquet files that are neither parts nor part of the overview: no page would find them. */
export const strayFiles = (folder) =>
  parquetIn(folder).filter((path) => !PART_PATH.test(path) && path !== DAYS && path !== CELLS);

/** `2013-02` of the path of a part. */
export const monthOf = (path) => PART_PATH.exec(path)?.[1];

/** Files as a table of DuckDB; `file` is the path of each row's. */
const readParts = (folder, paths) =>
  `read_parquet(${texts(paths.map((path) => join(folder, path)))},
    hive_partitioning = false, union_by_name = true, filename = '__file')`;

/**
 * Makes the view `events` of the parts: every column that a pack may have, with what holds where the
 * files have none, and `path` from the folder.
 *
 * @throws Problem where a column that no pack is without is missing, or a type cannot be read
 */
export async function viewEvents(engine, folder, paths) {
  const files = readParts(folder, paths);
  let found;
  try {
    found = await engine.columns(`SELECT * FROM ${files}`);
  } catch (error) {
    throw new Problem(`The files cannot be read together: ${error.message}`);
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !found.has(column));
  if (missing.length > 0) throw new Problem(`No file has the column ${missing.join(', ')}.`);
  const columns = Object.entries(EVENT_COLUMNS).map(([column, type]) => {
    const value = found.has(column) ? `CAST(${name(column)} AS ${type})` : `CAST(NULL AS ${type})`;
    return `${column === 'lasting' ? `coalesce(${value}, false)` : value} AS ${name(column)}`;
  });
  await engine.run(`CREATE OR REPLACE TEMP VIEW events AS SELECT ${columns.join(', ')},
    replace(regexp_extract(__file, 'month=[^/\\\\]+[/\\\\][^/\\\\]+$'), '\\', '/') AS path FROM ${files}`);
}
