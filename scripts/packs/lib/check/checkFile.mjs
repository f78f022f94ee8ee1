// What holds for any file of a pack: there, whole, readable, of the right columns and group sizes.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GROUP_ROWS, MOST } from '../contract.mjs';
import { firstLine, text } from '../engine.mjs';
import { sha256Of } from '../writeOverview.mjs';
import { COPY_AGAIN } from './findings.mjs';

/**
 * Compares a file with what the overview says of it and looks at its columns.
 *
 * @param said - `path`, and `rows`, `bytes`, `sha256` as far as anything is said of them
 * @param types - type of each column that it may have
 * @param required - columns that it must have
 * @returns its columns with their types, or `null` where its rows cannot be asked
 */
export async function checkFile(engine, findings, folder, said, types, required) {
  const path = join(folder, said.path);
  if (!existsSync(path)) {
    findings.wrong(
      said.path,
      'is missing.',
      'Copy it from where the pack was written, or run overview.',
    );
    return null;
  }
  await checkBytes(findings, path, said);
  let columns;
  let groups;
  try {
    columns = await engine.columns(
      `SELECT * FROM read_parquet(${text(path)}, hive_partitioning = false)`,
    );
    groups = await engine.row(`SELECT max(row_group_num_rows) AS most, (SELECT any_value(num_rows)
      FROM parquet_file_metadata(${text(path)})) AS rows FROM parquet_metadata(${text(path)})`);
  } catch (error) {
    findings.wrong(said.path, `is no whole Parquet file: ${firstLine(error)}`, COPY_AGAIN);
    return null;
  }
  if (said.rows !== undefined && groups.rows !== said.rows)
    findings.wrong(
      said.path,
      `has ${groups.rows} rows, overview.json says ${said.rows}.`,
      COPY_AGAIN,
    );
  checkGroups(findings, said.path, groups.most ?? 0);
  return checkColumns(findings, said.path, columns, types, required) ? columns : null;
}

async function checkBytes(findings, path, said) {
  const bytes = statSync(path).size;
  if (said.bytes !== undefined && bytes !== said.bytes)
    findings.wrong(
      said.path,
      `has ${bytes} bytes, overview.json says ${said.bytes}: it is cut or altered.`,
      COPY_AGAIN,
    );
  else if (said.sha256 !== undefined && (await sha256Of(path)) !== said.sha256)
    findings.wrong(
      said.path,
      'is altered: its SHA-256 is not what overview.json says.',
      COPY_AGAIN,
    );
}

function checkGroups(findings, path, most) {
  const what = `has a group of ${most} rows, which a page must read at once`;
  const todo = `Write it with row groups of at most ${GROUP_ROWS} rows.`;
  if (most > MOST.groupRows)
    findings.wrong(path, `${what}; more than ${MOST.groupRows} are refused.`, todo);
  else if (most > GROUP_ROWS) findings.warning(path, `${what}.`, todo);
}

function checkColumns(findings, path, columns, types, required) {
  const missing = required.filter((column) => !columns.has(column));
  const mistyped = Object.entries(types).filter(
    ([column, type]) => columns.has(column) && columns.get(column) !== type,
  );
  for (const column of missing)
    findings.wrong(
      path,
      `has no column ${column}.`,
      `Write it with the column ${column}, ${types[column]}.`,
    );
  for (const [column, type] of mistyped)
    findings.wrong(
      path,
      `has the column ${column} as ${columns.get(column)}; it must be ${type}.`,
      `Cast it to ${type} in the query.`,
    );
  return missing.length === 0 && mistyped.length === 0;
}
