// From the table `staged` to the files of the months.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GROUP_ROWS } from './contract.mjs';
import { name, Problem, text } from './engine.mjs';

/** How files are written: as small as they get without a reader that needs more than Parquet's second version. */
export const PARQUET = `(FORMAT parquet, PARQUET_VERSION V2, COMPRESSION zstd, COMPRESSION_LEVEL 12,
  ROW_GROUP_SIZE ${GROUP_ROWS}, WRITE_BLOOM_FILTER false)`;

/** A folder for a pack that is to be written. @throws Problem where something is in it */
export function newFolder(folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Problem(`${folder} is not empty: name another folder, or delete this one first.`);
  mkdirSync(folder, { recursive: true });
}

/**
 * Writes one file for each month. The table is sorted, so that a month is a stretch of it, and DuckDB
 * keeps the order of a table that it copies.
 */
export async function writeParts(engine, folder, columns) {
  const months = await engine.rows(`SELECT strftime(start, '%Y-%m') AS month, min(start) AS first,
    max(start) AS last, count(*) AS rows FROM staged GROUP BY month ORDER BY month`);
  for (const { month, first, last } of months) {
    const place = join(folder, `month=${month}`);
    mkdirSync(place);
    await engine.run(`COPY (SELECT ${columns.map(name).join(', ')} FROM staged
      WHERE start BETWEEN DATE ${text(first)} AND DATE ${text(last)})
      TO ${text(join(place, 'part-0.parquet'))} ${PARQUET}`);
  }
  return months.length;
}
