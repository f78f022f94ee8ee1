// What the rows of one file of events must be.
import { join } from 'node:path';
import { EVENT_COLUMNS, KINDS, OPEN_ENDS, PRECISIONS, REQUIRED_COLUMNS } from '../contract.mjs';
import { firstLine, text, texts } from '../engine.mjs';
import { checkFile } from './checkFile.mjs';
import { COPY_AGAIN, Findings, RUN_OVERVIEW } from './findings.mjs';

const IN_QUERY = 'Correct the query, and write the pack again.';
const ON_GLOBE = 'longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90';
const HAS_PLACE = 'longitude IS NOT NULL AND latitude IS NOT NULL';

/**
 * Conditions that no row may meet, each with the columns that it needs and what is said after
 * "12 events have"; those that warn harm nothing.
 */
const FAULTS = [
  { needs: [], holds: 'start IS NULL OR "end" IS NULL', says: 'no start or no end' },
  { needs: [], holds: 'start > "end"', says: 'a start after the end' },
  {
    needs: [],
    holds: `strftime(start, '%Y-%m') <> $month`,
    says: 'a start in another month than the folder',
  },
  {
    needs: ['longitude', 'latitude'],
    holds: '(longitude IS NULL) <> (latitude IS NULL)',
    says: 'only one of longitude and latitude',
  },
  {
    needs: ['longitude', 'latitude'],
    holds: `${HAS_PLACE} AND NOT (${ON_GLOBE})`,
    says: 'coordinates that are off the globe',
  },
  {
    needs: ['longitude', 'latitude'],
    holds: 'longitude = 0 AND latitude = 0',
    says: 'the place 0, 0, which is nearly always a missing one',
    warns: true,
  },
  {
    needs: ['longitude', 'latitude', 'precision'],
    holds: `"precision" IS NOT NULL AND NOT (${HAS_PLACE})`,
    says: 'a precision but no place',
    warns: true,
  },
];

/** Columns of words, with the words that they may hold. */
const WORDS = { kind: KINDS, open: OPEN_ENDS, precision: PRECISIONS };

/** Whether a row comes before the one above it; of rows without a place any order will do. */
const UNSORTED = `start < lag(start) OVER above OR (start = lag(start) OVER above AND (
  "end" < lag("end") OVER above OR ("end" = lag("end") OVER above AND (
    longitude < lag(longitude) OVER above OR (longitude = lag(longitude) OVER above
      AND latitude < lag(latitude) OVER above)))))`;

/**
 * Checks one file of events against what the overview says of it.
 *
 * @returns whether its rows can be counted with those of the others
 */
export async function checkPart(engine, findings, folder, said) {
  const columns = await checkFile(engine, findings, folder, said, EVENT_COLUMNS, REQUIRED_COLUMNS);
  if (!columns) return false;
  if (columns.has('month'))
    findings.wrong(
      said.path,
      'has a column month, which is the name of its folder.',
      'Write it without.',
    );
  if (columns.has('longitude') !== columns.has('latitude')) {
    findings.wrong(
      said.path,
      'has one of the columns longitude and latitude.',
      'Write both or none.',
    );
    return false;
  }
  const file = `read_parquet(${text(join(folder, said.path))}, hive_partitioning = false, file_row_number = true)`;
  try {
    await checkRows(engine, findings, file, said, columns);
    await checkWords(engine, findings, file, said, columns);
  } catch (error) {
    findings.wrong(said.path, `cannot be read to its end: ${firstLine(error)}`, COPY_AGAIN);
    return false;
  }
  return true;
}

async function checkRows(engine, findings, file, said, columns) {
  const faults = FAULTS.filter(({ needs }) => needs.every((column) => columns.has(column)));
  const counts = faults.map(
    ({ holds }, index) =>
      `count(*) FILTER (${holds.replace('$month', text(said.month))}) AS fault_${index}`,
  );
  const placed = columns.has('longitude')
    ? ''
    : ', NULL::DOUBLE AS longitude, NULL::DOUBLE AS latitude';
  const found = await engine.row(`SELECT min(start) AS "from", max("end") AS "to",
      count(*) FILTER (unsorted) AS unsorted, ${counts.join(', ')}
    FROM (SELECT *, ${UNSORTED} AS unsorted FROM (SELECT *${placed} FROM ${file})
      WINDOW above AS (ORDER BY file_row_number))`);
  faults.forEach(({ says, warns }, index) => {
    const count = found[`fault_${index}`];
    if (count > 0)
      findings[warns ? 'warning' : 'wrong'](
        said.path,
        `${Findings.events(count)} ${says}.`,
        IN_QUERY,
      );
  });
  if (found.unsorted > 0)
    findings.warning(
      said.path,
      `is not sorted by start, end, longitude, latitude: ${found.unsorted} rows come before the one above them.`,
      'Sort it: it gets smaller, and a page draws it sooner.',
    );
  if (said.from !== undefined && (found.from !== said.from || found.to !== said.to))
    findings.wrong(
      said.path,
      `has events from ${found.from} to ${found.to}, overview.json says from ${said.from} to ${said.to}.`,
      RUN_OVERVIEW,
    );
}

async function checkWords(engine, findings, file, said, columns) {
  for (const [column, words] of Object.entries(WORDS).filter(([column]) => columns.has(column))) {
    const unknown = await engine.rows(`SELECT "${column}" AS word, count(*) AS rows FROM ${file}
      WHERE ${column === 'kind' ? 'kind IS NULL OR' : ''} "${column}" NOT IN (SELECT unnest(${texts(words)}))
      GROUP BY word ORDER BY rows DESC, word LIMIT 5`);
    for (const { word, rows } of unknown)
      findings.wrong(
        said.path,
        `${Findings.events(rows)} the ${column} ${word === null ? 'left empty' : text(word)}; it may be ${words.join(', ')}.`,
        IN_QUERY,
      );
  }
}
