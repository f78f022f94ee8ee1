// Whether the counts of the overview are those of the files.
import { join } from 'node:path';
import { CELL_SIZES, CELLS_COLUMNS, DAYS_COLUMNS, OVERVIEW } from '../contract.mjs';
import { firstLine, name, text } from '../engine.mjs';
import { viewEvents } from '../events.mjs';
import { cellsQuery, DAYS_QUERY } from '../writeOverview.mjs';
import { checkFile } from './checkFile.mjs';
import { COPY_AGAIN, RUN_OVERVIEW } from './findings.mjs';

/** The files of counts: what they hold, the query that counts it, and a group of them in words. */
const countsOf = ({ days, cells, cell }) => [
  {
    said: days,
    types: DAYS_COLUMNS,
    query: DAYS_QUERY,
    group: `concat(start, ' to ', "end", if(lasting, ', lasting, ', ', '), kind)`,
  },
  {
    said: cells,
    types: CELLS_COLUMNS,
    query: CELL_SIZES.includes(cell) ? cellsQuery(cell) : null,
    group: `concat(1970 + month // 12, '-', lpad((1 + month % 12)::VARCHAR, 2, '0'), ', ', kind, ', cell ', x, ', ', y)`,
  },
];

/**
 * Checks days.parquet and cells.parquet by themselves, and against the events.
 *
 * @param paths - the parts, all of which can be read; `null` where some cannot, and nothing is compared
 */
export async function checkCounts(engine, findings, folder, overview, paths) {
  if (paths) {
    await viewEvents(engine, folder, paths);
    await checkTotals(engine, findings, overview);
  } else
    findings.warning(
      OVERVIEW,
      'cannot be compared with the events, as not all files can be read.',
      'Mend them, and check again.',
    );
  for (const counts of countsOf(overview)) {
    const { said, types, query } = counts;
    if (!said) continue;
    const columns = await checkFile(engine, findings, folder, said, types, Object.keys(types));
    if (columns && paths && query) await compare(engine, findings, folder, counts);
  }
}

async function checkTotals(engine, findings, overview) {
  const found = await engine.row(`SELECT count(*) AS rows, min(start) AS "from", max("end") AS "to",
    count(*) FILTER (longitude IS NULL OR latitude IS NULL) AS unplaced FROM events`);
  for (const [field, value] of Object.entries(found))
    if (overview[field] !== value)
      findings.wrong(
        OVERVIEW,
        `${field} is ${overview[field]}; in the files it is ${value}.`,
        RUN_OVERVIEW,
      );
}

/** Tells how many groups have another count than the events, and the first of them. */
async function compare(engine, findings, folder, { said: { path }, types, query, group }) {
  const columns = Object.keys(types).filter((column) => column !== 'events');
  const keys = columns.map(name).join(', ');
  const first = (value) => `min_by(${value}, ROW(${keys}))`;
  let found;
  try {
    found = await engine.row(`WITH found AS (
        SELECT ${keys}, events AS said, 0 AS counted
        FROM read_parquet(${text(join(folder, path))})
        UNION ALL SELECT ${keys}, 0, events FROM (${query})),
      differing AS (
        SELECT ${keys}, CAST(sum(said) AS BIGINT) AS said, CAST(sum(counted) AS BIGINT) AS counted
        FROM found GROUP BY ${keys} HAVING sum(said) <> sum(counted))
      SELECT count(*) AS groups, ${first(group)} AS "group", ${first('said')} AS said,
        ${first('counted')} AS counted
      FROM differing`);
  } catch (error) {
    findings.wrong(path, `cannot be read to its end: ${firstLine(error)}`, COPY_AGAIN);
    return;
  }
  if (found.groups > 0)
    findings.wrong(
      path,
      `has ${found.groups} counts that are not those of the files; the first, of ${found.group}, is ${found.said} instead of ${found.counted}.`,
      RUN_OVERVIEW,
    );
}
