// A pack to do harm to: a copy of the one in the fixtures.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPack } from '../lib/check/checkPack.mjs';
import { text, withEngine } from '../lib/engine.mjs';
import { writeOverview } from '../lib/writeOverview.mjs';

/** The pack in the fixtures. */
export const FIXTURE = join(import.meta.dirname, '../../../tests/fixtures/packs/made-up');
const ABOUT = { title: 'Made up', attribution: 'Nobody', licence: '', undated: 0 };

/** Runs `work` with a database and a folder that is gone afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'packs-test-'));
  try {
    return await withEngine((engine) => work(engine, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the check says of a copy of the fixture after `harm`; one line a finding. */
export const findingsAfter = (harm) =>
  inFolder(async (engine, folder) => {
    cpSync(FIXTURE, folder, { recursive: true });
    await harm(folder, engine);
    const findings = await checkPack(engine, folder);
    return findings.map(
      ({ isWrong, file, what }) => `${isWrong ? 'wrong' : 'warning'} ${file} ${what}`,
    );
  });

/**
 * As `findingsAfter`, of a pack of which one file holds what a query makes of it, with an overview
 * that knows of it: what is found is in the rows alone.
 */
export const findingsOfRows = (path, query, options = '') =>
  findingsAfter(async (folder, engine) => {
    await rewrite(engine, folder, path, query, options);
    await writeOverview(engine, folder, ABOUT);
  });

/** Writes a file anew, of what a query makes of its rows, `rows`. */
export async function rewrite(engine, folder, path, query, options = '') {
  const [file, next] = [join(folder, path), join(folder, 'next')];
  await engine.run(`COPY (WITH rows AS (FROM read_parquet(${text(file)}, hive_partitioning = false))
    ${query}) TO ${text(next)} (FORMAT parquet${options})`);
  renameSync(next, file);
}

/** Changes what overview.json says. */
export function editOverview(folder, change) {
  const path = join(folder, 'overview.json');
  const said = JSON.parse(readFileSync(path, 'utf8'));
  change(said);
  writeFileSync(path, JSON.stringify(said));
}

/** A part of the fixture. */
export const PART = 'month=2013-02/part-0.parquet';

/** Each pattern is told by a finding, and each finding by a pattern. */
export async function tells(findings, ...patterns) {
  const found = await findings;
  const untold = patterns.filter((pattern) => !found.some((line) => pattern.test(line)));
  const unasked = found.filter((line) => !patterns.some((pattern) => pattern.test(line)));
  assert.deepEqual({ untold, unasked }, { untold: [], unasked: [] }, found.join('\n'));
}

/** Told beside whatever makes a file unreadable. */
export const NOT_COMPARED = /^warning overview.json cannot be compared/;
