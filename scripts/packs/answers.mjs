// Writes DuckDB's own answers to questions about a small pack, which the page must answer alike.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './lib/command.mjs';
import { KINDS, OVERVIEW } from './lib/contract.mjs';
import { text, withEngine } from './lib/engine.mjs';
import { partsIn, viewEvents } from './lib/events.mjs';

const USAGE = 'npm run answers -- --folder <folder> --out <file.json>';

/**
 * Windows of days, both included: everything; each month, two months, a day, a month's last day, a week,
 * and from one month into the next; before and after everything, and far beyond both ends.
 */
const WINDOWS = `WITH span AS (SELECT min(start) AS first, max("end") AS last FROM events),
  months AS (SELECT unnest(generate_series(date_trunc('month', first), last, INTERVAL 1 MONTH))::DATE AS month FROM span)
  SELECT DISTINCT "from", "to" FROM (
    SELECT first AS "from", last AS "to" FROM span
    UNION ALL SELECT first - 400, first - 1 FROM span
    UNION ALL SELECT last + 1, last + 400 FROM span
    UNION ALL SELECT first - 400, last + 400 FROM span
    UNION ALL SELECT month, last_day(month) FROM months
    UNION ALL SELECT month, last_day((month + INTERVAL 1 MONTH)::DATE) FROM months
    UNION ALL SELECT month + 9, month + 9 FROM months
    UNION ALL SELECT last_day(month), last_day(month) FROM months
    UNION ALL SELECT month + 4, month + 10 FROM months
    UNION ALL SELECT month + 14, (month + INTERVAL 1 MONTH)::DATE + 14 FROM months
  ) ORDER BY "from", "to"`;

/** How many events of each kind are certainly and possibly in a window, in the order of the kinds. */
async function countsOf(engine, from, to) {
  const counted = await engine.rows(`SELECT kind, count(*) FILTER (certain) AS certain,
      count(*) FILTER (NOT certain) AS possible
    FROM (SELECT kind, lasting OR (start >= DATE ${text(from)} AND "end" <= DATE ${text(to)}) AS certain
      FROM events WHERE start <= DATE ${text(to)} AND "end" >= DATE ${text(from)})
    GROUP BY kind`);
  const of = (field) => KINDS.map((kind) => counted.find((row) => row.kind === kind)?.[field] ?? 0);
  return { certain: of('certain'), possible: of('possible') };
}

/** The files that may hold an event of a window, and their rows. */
async function filesOf(engine, from, to) {
  const needed = await engine.rows(`SELECT path, count(*) AS rows FROM events GROUP BY path
    HAVING min(start) <= DATE ${text(to)} AND max("end") >= DATE ${text(from)} ORDER BY path`);
  return {
    files: needed.map(({ path }) => path),
    rows: needed.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/**
 * Of a window of whole months: cells that events lie in which begin in it, those events by kind, and the
 * fullest cell (of equals the southernmost, then the westernmost); of any other window `null`.
 */
async function densityOf(engine, from, to, cell) {
  const { whole } = await engine.row(
    `SELECT day(DATE ${text(from)}) = 1 AND day(DATE ${text(to)} + 1) = 1 AS whole`,
  );
  if (!whole) return null;
  await engine.run(`CREATE OR REPLACE TEMP TABLE placed AS SELECT kind,
      CAST(floor(longitude / ${cell}::DOUBLE) AS INTEGER) AS x,
      CAST(floor(latitude / ${cell}::DOUBLE) AS INTEGER) AS y
    FROM events WHERE start BETWEEN DATE ${text(from)} AND DATE ${text(to)}
      AND longitude IS NOT NULL AND "precision" IS DISTINCT FROM 'country'`);
  const { cells } = await engine.row('SELECT count(DISTINCT (x, y)) AS cells FROM placed');
  const fullest = await engine.row(
    'SELECT x, y, count(*) AS events FROM placed GROUP BY x, y ORDER BY events DESC, y, x LIMIT 1',
  );
  const kinds = await engine.rows('SELECT kind, count(*) AS events FROM placed GROUP BY kind');
  const events = KINDS.map((kind) => kinds.find((row) => row.kind === kind)?.events ?? 0);
  return { cells, events, fullest: fullest ?? null };
}

await command(USAGE, ['folder', 'out'], [], ({ folder, out }) =>
  withEngine(async (engine) => {
    const { cell } = JSON.parse(readFileSync(join(folder, OVERVIEW), 'utf8'));
    await viewEvents(engine, folder, partsIn(folder));
    const windows = [];
    for (const { from, to } of await engine.rows(WINDOWS))
      windows.push({
        ...{ from, to },
        ...(await countsOf(engine, from, to)),
        ...(await filesOf(engine, from, to)),
        density: await densityOf(engine, from, to, cell),
      });
    const lines = windows.map((window) => `    ${JSON.stringify(window)}`);
    writeFileSync(
      out,
      `{\n  "kinds": ${JSON.stringify(KINDS)},\n  "windows": [\n${lines.join(',\n')}\n  ]\n}\n`,
    );
    console.log(`${windows.length} windows`);
  }),
);
