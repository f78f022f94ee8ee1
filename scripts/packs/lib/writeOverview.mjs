// The overview of a pack: exact counts by day, counts by cell for the map, and the list of files.
import { createHash } from 'node:crypto';
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CELL_SIZES, CELLS, DAYS, FORMAT, MOST, OVERVIEW, VERSION } from './contract.mjs';
import { Problem, text } from './engine.mjs';
import { monthOf, partsIn, viewEvents } from './events.mjs';
import { PARQUET } from './writeParts.mjs';

/** The query of days.parquet, of the view `events`. */
export const DAYS_QUERY = `SELECT start, "end", lasting, kind, CAST(count(*) AS INTEGER) AS events
  FROM events GROUP BY ALL ORDER BY start, "end", lasting, kind`;

/** The query of cells.parquet for cells that are so many degrees wide. */
export const cellsQuery = (cell) => `SELECT
    CAST((year(start) - 1970) * 12 + month(start) - 1 AS INTEGER) AS month, kind,
    CAST(floor(longitude / ${cell}::DOUBLE) AS INTEGER) AS x,
    CAST(floor(latitude / ${cell}::DOUBLE) AS INTEGER) AS y, CAST(count(*) AS INTEGER) AS events
  FROM events WHERE longitude IS NOT NULL AND latitude IS NOT NULL AND "precision" IS DISTINCT FROM 'country'
  GROUP BY ALL ORDER BY month, y, x, kind`;

/** SHA-256 of a file, as 64 hexadecimal digits. */
export async function sha256Of(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Writes days.parquet, cells.parquet and, when all else is there, overview.json.
 *
 * @param about - `title`, `attribution`, `licence`, `address` (may be undefined) and `undated`
 * @returns what overview.json holds
 * @throws Problem where there is nothing to give an overview of
 */
export async function writeOverview(engine, folder, about) {
  if (about.attribution.trim() === '')
    throw new Problem('--attribution is empty: it must say whose data these are.');
  const paths = partsIn(folder);
  if (paths.length === 0) throw new Problem(`${folder} has no file month=YYYY-MM/….parquet.`);
  await viewEvents(engine, folder, paths);
  const days = await writeCounts(engine, folder, DAYS, DAYS_QUERY);
  const { cell, ...cells } = await writeCells(engine, folder);
  const spans =
    await engine.rows(`SELECT path, count(*) AS rows, min(start) AS "from", max("end") AS "to",
    count(*) FILTER (longitude IS NULL OR latitude IS NULL) AS unplaced FROM events GROUP BY path ORDER BY path`);
  const files = [];
  for (const { path, rows, from, to } of spans) {
    files.push({
      path,
      month: monthOf(path),
      rows,
      bytes: bytesOf(folder, path),
      from,
      to,
      sha256: await shaOf(folder, path),
    });
  }
  const sum = (key) => spans.reduce((all, span) => all + span[key], 0);
  const overview = {
    ...{ format: FORMAT, version: VERSION },
    ...{ title: about.title, attribution: about.attribution, licence: about.licence },
    ...(about.address === undefined ? {} : { address: about.address }),
    ...{ rows: sum('rows'), undated: about.undated, unplaced: sum('unplaced') },
    from: files.map(({ from }) => from).sort()[0],
    to: files.map(({ to }) => to).sort()[files.length - 1],
    ...{ cell, days, cells, files },
  };
  writeFileSync(join(folder, OVERVIEW), `${JSON.stringify(overview)}\n`);
  return overview;
}

const bytesOf = (folder, path) => statSync(join(folder, path)).size;
const shaOf = (folder, path) => sha256Of(join(folder, path));

async function writeCounts(engine, folder, path, query) {
  await engine.run(`COPY (${query}) TO ${text(join(folder, path))} ${PARQUET}`);
  const { rows } = await engine.row(
    `SELECT count(*) AS rows FROM read_parquet(${text(join(folder, path))})`,
  );
  return { path, rows, bytes: bytesOf(folder, path), sha256: await shaOf(folder, path) };
}

/** The finest cells of which the file is small enough; the coarsest where none is. */
async function writeCells(engine, folder) {
  for (const cell of CELL_SIZES) {
    const written = await writeCounts(engine, folder, CELLS, cellsQuery(cell));
    if (written.bytes <= MOST.cellsBytes || cell === CELL_SIZES.at(-1)) return { cell, ...written };
  }
  throw new Error('there is no size of cells');
}
