import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkPack } from '../lib/check/checkPack.mjs';
import { Problem, text } from '../lib/engine.mjs';
import { viewInput } from '../lib/input.mjs';
import { writePack } from '../lib/writePack.mjs';
import { inFolder } from './packs.mjs';

const ABOUT = { title: 'Test', attribution: 'Nobody', licence: '', address: 'https://example.org' };
const UCDP = join(import.meta.dirname, '../../../tests/fixtures/ucdp_ged_mali.csv');
const queryOf = (file) => readFileSync(new URL(`../queries/${file}`, import.meta.url), 'utf8');

/** A pack of a query, its events in the order of the files, and what the check says of it. */
async function built(engine, folder, query) {
  const out = join(folder, 'pack');
  await writePack(engine, query, out, ABOUT);
  assert.deepEqual(await checkPack(engine, out), []);
  const events = await engine.rows(
    `SELECT * FROM read_parquet(${text(`${out}/month=*/*.parquet`)}, hive_partitioning = false)`,
  );
  return { events, overview: JSON.parse(readFileSync(join(out, 'overview.json'), 'utf8')) };
}

/** A pack of CSV text by one of the queries. */
const packOf = (csv, query) =>
  inFolder(async (engine, folder) => {
    const path = join(folder, 'events.csv');
    writeFileSync(path, csv);
    await viewInput(engine, path);
    return built(engine, folder, query);
  });

const pick = (row, ...names) => names.map((column) => row[column]);

describe('the query for ACLED', () => {
  const HEADER =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities';
  const csv = (...lines) => [HEADER, ...lines].join('\n');

  it('reads kinds, days, places and people as the page does', async () => {
    const { events, overview } = await packOf(
      csv(
        'A1,2013-02-08,1,Explosions/Remote violence,Suicide bomb,Force A,Force B,Mali,Gao,16.27,-0.04,1,Paper,"Words, and more",2',
        'A2,03 December 2020,2,Battles,Something new,Force A,,Mali,Kidal,18.44,1.41,2,Paper,,0',
        'A3,2020-02-11,3,Strategic developments,,Force A,,Mali,Mopti,14.49,-4.19,3,Paper,,',
        'A4,2020-02-11,1,Unheard of,,Force A,,Mali,,0,0,1,Paper,,10+',
        'A5,not a day,1,Protests,Peaceful protest,People,,Mali,Gao,16.27,-0.04,1,Paper,,0',
      ),
      queryOf('acled.sql'),
    );
    assert.deepEqual(
      events.map((row) => pick(row, 'id', 'kind', 'start', 'end', 'lasting', 'precision', 'type')),
      [
        ['A1', 'attack', '2013-02-08', '2013-02-08', false, 'exact', 'Suicide bomb'],
        ['A3', 'other', '2020-02-01', '2020-02-29', false, 'region', 'Strategic developments'],
        ['A4', 'other', '2020-02-11', '2020-02-11', false, null, 'Unheard of'],
        ['A2', 'attack', '2020-11-30', '2020-12-06', false, 'near', 'Something new'],
      ],
    );
    assert.deepEqual(pick(events[0], 'longitude', 'latitude', 'fatalities', 'notes'), [
      -0.04,
      16.27,
      2,
      'Words, and more',
    ]);
    assert.deepEqual(pick(events[2], 'longitude', 'latitude', 'fatalities'), [null, null, null]);
    assert.deepEqual(pick(overview, 'rows', 'undated', 'unplaced', 'from', 'to', 'address'), [
      ...[4, 1, 1, '2013-02-08', '2020-12-06', 'https://example.org'],
    ]);
    assert.deepEqual(
      overview.files.map(({ month }) => month),
      ['2013-02', '2020-02', '2020-11'],
    );
  });
});

describe('the query for UCDP GED', () => {
  it('reads a file as it is published', () =>
    inFolder(async (engine, folder) => {
      await viewInput(engine, UCDP);
      const { events } = await built(engine, folder, queryOf('ucdp-ged.sql'));
      assert.equal(events.length, 7);
      assert.ok(events.every(({ kind, longitude }) => kind === 'attack' && longitude !== null));
    }));

  it('tells days that are known from one day among several, and what a place stands for', async () => {
    const { events, overview } = await packOf(
      [
        'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best,source_article',
        '1,1,A,B,1,Gao town,16.27,-0.04,Mali,1,2013-02-08 00:00:00.000,2013-02-10 00:00:00.000,3,Paper',
        '2,3,A,B,6,Mali,17,-4,Mali,4,2013-02-01,2013-02-28,0,Paper',
        '3,2,A,B,5.0,The road,17,-4,Mali,1,2013-02-09,,0,Paper',
        '4,2,A,B,2,Gao,91,-4,Mali,1,2013-02-10,2013-02-09,0,Paper',
        '5,2,A,B,2,Gao,91,-4,Mali,1,2013-02-11,2013-02-11,0,Paper',
      ].join('\n'),
      queryOf('ucdp-ged.sql'),
    );
    assert.deepEqual(
      events.map((row) => pick(row, 'id', 'start', 'end', 'lasting', 'precision', 'type')),
      [
        ['2', '2013-02-01', '2013-02-28', false, 'country', 'One-sided violence'],
        ['1', '2013-02-08', '2013-02-10', true, 'exact', 'State-based conflict'],
        ['3', '2013-02-09', '2013-02-09', false, 'region', 'Non-state conflict'],
        ['5', '2013-02-11', '2013-02-11', false, null, 'Non-state conflict'],
      ],
    );
    assert.equal(overview.undated, 1);
  });

  it('reads the same from Parquet', () =>
    inFolder(async (engine, folder) => {
      const path = join(folder, 'ged.parquet');
      await engine.run(`COPY (FROM read_csv(${text(UCDP)})) TO ${text(path)} (FORMAT parquet)`);
      await viewInput(engine, path);
      const { events } = await built(engine, folder, queryOf('ucdp-ged.sql'));
      await engine.run('DROP VIEW input; DROP TABLE staged');
      await viewInput(engine, UCDP);
      const again = await built(engine, join(folder, 'again'), queryOf('ucdp-ged.sql'));
      assert.deepEqual(events, again.events);
    }));
});

describe('a build', () => {
  const refuses = (query, pattern, about = ABOUT) =>
    inFolder(async (engine, folder) => {
      const attempt = writePack(engine, query, join(folder, 'pack'), about);
      await assert.rejects(
        attempt,
        (error) => error instanceof Problem && pattern.test(error.message),
      );
      assert.equal(existsSync(join(folder, 'pack', 'overview.json')), false);
    });
  const DAY = `DATE '2013-02-08'`;

  it('says what a query lacks or cannot give', async () => {
    await refuses('SELECT 1 AS kind', /must give the columns start, end; it gives kind/);
    await refuses('SELEC 1', /cannot be understood/);
    await refuses(
      `SELECT 'attack' AS kind, 'Friday' AS start, ${DAY} AS "end"`,
      /The query fails.*Friday/s,
    );
    await refuses(
      `SELECT 'attack' AS kind, ${DAY} AS start, ${DAY} AS "end", 1 AS latitude`,
      /both or none/,
    );
    await refuses(
      `SELECT 'attack' AS kind, ${DAY} AS start, ${DAY} AS "end", 1 AS month`,
      /rename it/,
    );
  });

  it('says all words that a pack does not have', () =>
    refuses(
      `SELECT unnest(['battle', NULL, 'attack']) AS kind, ${DAY} AS start, ${DAY} AS "end", 'never' AS open, 'town' AS "precision"`,
      /kind: 'battle' in 1 rows.*kind: nothing in 1 rows.*open: 'never'.*precision: 'town'/s,
    ));

  it('wants to know whose data these are', () =>
    refuses(`SELECT 'attack' AS kind, ${DAY} AS start, ${DAY} AS "end"`, /attribution/, {
      ...ABOUT,
      attribution: ' ',
    }));

  it('writes over nothing', () =>
    inFolder(async (engine, folder) => {
      writeFileSync(join(folder, 'mine.txt'), '');
      await assert.rejects(writePack(engine, 'SELECT 1', folder, ABOUT), /is not empty/);
    }));
});
