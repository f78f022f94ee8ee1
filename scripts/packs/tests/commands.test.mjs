import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { editOverview, FIXTURE, PART } from './packs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'packs-test-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a command as a user does: its exit code and what it prints. */
function run(command, ...args) {
  const options = { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${command}.mjs`, ...args],
    options,
  );
  return { status, said: stdout + stderr };
}

const SPAN = ['--rows', '3000', '--from', '2012-10-01', '--to', '2013-03-31'];

describe('the commands', () => {
  it('sample the pack of the fixtures again, byte for byte', () => {
    const out = join(folder, 'sampled');
    assert.equal(run('sample', '--out', out, ...SPAN).status, 0);
    const files = readdirSync(FIXTURE, { recursive: true }).filter((path) => /\.\w+$/.test(path));
    assert.equal(files.length, 9);
    for (const file of files)
      assert.ok(readFileSync(join(out, file)).equals(readFileSync(join(FIXTURE, file))), file);
  });

  it('sample other events of another seed', () => {
    const out = join(folder, 'other');
    run('sample', '--out', out, ...SPAN, '--seed', '2');
    assert.equal(readFileSync(join(out, PART)).equals(readFileSync(join(FIXTURE, PART))), false);
  });

  it('answer as answers.json of the fixtures says', () => {
    const out = join(folder, 'answers.json');
    assert.equal(run('answers', '--folder', FIXTURE, '--out', out).status, 0);
    assert.equal(readFileSync(out, 'utf8'), readFileSync(join(FIXTURE, '../answers.json'), 'utf8'));
  });

  it('check with the exit code 0 or 1, and say what to do', () => {
    assert.deepEqual(run('check', '--folder', FIXTURE), {
      status: 0,
      said: '0 wrong, 0 warnings\n',
    });
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { status, said } = run('check', '--folder', empty);
    assert.equal(status, 1);
    assert.match(said, /^wrong {4}overview.json: is missing\. → Run overview, with title/);
  });

  it('check with the option that mends what is wrong', () => {
    const out = join(folder, 'nameless');
    cpSync(FIXTURE, out, { recursive: true });
    editOverview(out, (said) => {
      said.attribution = '';
    });
    assert.match(
      run('check', '--folder', out).said,
      /attribution is "".* → Run overview with --attribution\./,
    );
    assert.equal(run('overview', '--folder', out, '--attribution', 'Nobody').status, 0);
    assert.equal(run('check', '--folder', out).status, 0);
  });

  it('write an overview anew, and keep what it said of whose data these are', () => {
    const out = join(folder, 'sampled');
    const before = readFileSync(join(out, 'overview.json'), 'utf8');
    writeFileSync(join(out, 'days.parquet'), 'harmed');
    assert.equal(run('overview', '--folder', out).status, 0);
    assert.equal(readFileSync(join(out, 'overview.json'), 'utf8'), before);
    assert.equal(
      run('overview', '--folder', out, '--title', 'Another', '--undated', '7').status,
      0,
    );
    const said = JSON.parse(readFileSync(join(out, 'overview.json'), 'utf8'));
    assert.deepEqual([said.title, said.undated], ['Another', 7]);
    assert.equal(run('check', '--folder', out).status, 0);
  });

  it('say what is missing or wrong in their options, without a stack', () => {
    for (const [args, pattern] of [
      [['build'], /Missing: --in, --query, --out, --title, --attribution/],
      [['check', '--dir', 'x'], /Unknown option '--dir'/],
      [
        ['overview', '--folder', join(folder, 'no'), '--title', 'a', '--attribution', 'b'],
        /There is no folder/,
      ],
      [['sample', '--out', join(folder, 'x'), '--rows', 'many'], /--rows: many is no whole number/],
      [['sample', '--out', join(folder, 'x'), '--from', '2013-02-31x'], /is no day/],
    ]) {
      const { status, said } = run(...args);
      assert.equal(status, 1);
      assert.match(said, pattern);
      assert.doesNotMatch(said, /^\s+at /m);
    }
  });
});
