// From a query to the table `staged`: the columns of a pack, in its order, with what can be said of them.
import { EVENT_COLUMNS, KINDS, OPEN_ENDS, PRECISIONS, REQUIRED_COLUMNS } from './contract.mjs';
import { name, Problem, text, texts } from './engine.mjs';

/** Years that the name of a month can say. */
const DAYS = `BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'`;
const DATED = `start ${DAYS} AND "end" ${DAYS} AND start <= "end"`;
/** Off the globe, or at 0, 0, where positions lie that nobody has filled in: no place, as on the page. */
const PLACED = `longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90
  AND NOT (longitude = 0 AND latitude = 0)`;

/**
 * Writes the rows of a query into the table `staged`, dated ones only, sorted; and counts the others.
 *
 * @returns columns of the table; how many rows have no usable days (`undated`), and how many lost
 *   coordinates that mean no place (`misplaced`)
 * @throws Problem where columns are missing or hold what a pack cannot
 */
export async function stageEvents(engine, query) {
  const columns = await columnsOf(engine, query);
  const known = Object.keys(EVENT_COLUMNS).filter((column) => columns.includes(column));
  const others = columns.filter((column) => !known.includes(column));
  const written = [...known, ...others];
  const has = (column) => known.includes(column);
  const cast = written.map((column) =>
    has(column)
      ? `CAST(${name(column)} AS ${EVENT_COLUMNS[column]}) AS ${name(column)}`
      : name(column),
  );
  try {
    await engine.run(`CREATE TABLE asked AS SELECT ${cast.join(', ')} FROM (${query}\n)`);
  } catch (error) {
    throw new Problem(`The query fails: ${error.message}`);
  }
  await refuseUnknown(engine, has);
  const counted =
    await engine.row(`SELECT count(*) FILTER (NOT coalesce(${DATED}, false)) AS undated,
    ${has('longitude') ? `count(*) FILTER (NOT (${PLACED}))` : '0::BIGINT'} AS misplaced FROM asked`);
  await engine.run(`CREATE TABLE staged AS SELECT * REPLACE (${mended(has).join(', ')}) FROM asked
    WHERE ${DATED} ORDER BY ${orderOf(columns, has).join(', ')}`);
  await engine.run('DROP TABLE asked');
  return { columns: written, ...counted };
}

async function columnsOf(engine, query) {
  let columns;
  try {
    columns = [...(await engine.columns(query)).keys()];
  } catch (error) {
    throw new Problem(`The query cannot be understood: ${error.message}`);
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Problem(
      `The query must give the columns ${missing.join(', ')}; it gives ${columns.join(', ')}.`,
    );
  if (columns.includes('longitude') !== columns.includes('latitude'))
    throw new Problem('The query gives one of longitude and latitude: give both or none.');
  if (columns.includes('month'))
    throw new Problem(
      'The query gives a column month, which is the name of the folders: rename it.',
    );
  return columns;
}

/** All words that a pack does not know, of all columns, in one message. */
async function refuseUnknown(engine, has) {
  const lists = { kind: KINDS, open: OPEN_ENDS, precision: PRECISIONS };
  const faults = [];
  for (const [column, words] of Object.entries(lists).filter(([column]) => has(column))) {
    const unknown = await engine.rows(`SELECT ${name(column)} AS word, count(*) AS rows FROM asked
      WHERE ${column === 'kind' ? 'kind IS NULL OR' : ''} NOT ${name(column)} IN ${texts(words)}
      GROUP BY ALL ORDER BY rows DESC, word LIMIT 10`);
    for (const { word, rows } of unknown)
      faults.push(
        `${column}: ${word === null ? 'nothing' : text(word)} in ${rows} rows; it may be ${words.join(', ')}`,
      );
  }
  if (faults.length > 0)
    throw new Problem(`The query gives words that a pack does not have:\n  ${faults.join('\n  ')}`);
}

/** What is the same said differently, said in one way. */
function mended(has) {
  const mends = ['start AS start'];
  if (has('lasting')) mends.push('coalesce(lasting, false) AS lasting');
  if (has('longitude'))
    for (const column of ['longitude', 'latitude'])
      mends.push(`CASE WHEN ${PLACED} THEN ${column} END AS ${column}`);
  if (has('precision'))
    mends.push(
      `${has('longitude') ? `CASE WHEN ${PLACED} THEN coalesce("precision", 'exact') END` : 'NULL::VARCHAR'} AS "precision"`,
    );
  return mends;
}

/** Rows that are alike in all of the order of a pack stand by their id, so that two runs write the same. */
const orderOf = (columns, has) => [
  'start',
  '"end"',
  ...(has('longitude') ? ['longitude', 'latitude'] : []),
  ...(columns.includes('id') ? ['id'] : []),
];
