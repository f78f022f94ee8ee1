import assert from 'node:assert/strict';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkPack } from '../lib/check/checkPack.mjs';
import { Problem } from '../lib/engine.mjs';
import {
  editOverview,
  findingsAfter,
  inFolder,
  NOT_COMPARED,
  PART,
  rewrite,
  tells,
} from './packs.mjs';

const OTHER = 'month=2012-11/part-0.parquet';

describe('the files', () => {
  it('of the fixture are in order', () => tells(findingsAfter(() => {})));

  it('are told where a folder is none', () =>
    inFolder((engine, folder) => assert.rejects(checkPack(engine, join(folder, 'no')), Problem)));

  it('are told where one is missing', () =>
    tells(
      findingsAfter((folder) => rmSync(join(folder, PART))),
      /^wrong month=2013-02\/part-0.parquet is missing/,
      NOT_COMPARED,
    ));

  it('are told where one is cut, another altered, a third no Parquet: all of them', () =>
    tells(
      findingsAfter((folder) => {
        truncateSync(join(folder, PART), 9_000);
        const bytes = readFileSync(join(folder, OTHER));
        bytes[200] ^= 0xff;
        writeFileSync(join(folder, OTHER), bytes);
        writeFileSync(join(folder, 'days.parquet'), 'days');
      }),
      /^wrong month=2013-02\S+ has 9000 bytes, .* cut or altered/,
      /^wrong month=2013-02\S+ is no whole Parquet file/,
      /^wrong month=2012-11\S+ is altered: its SHA-256/,
      /^wrong month=2012-11\S+ cannot be read to its end/,
      /^wrong days.parquet has 4 bytes/,
      /^wrong days.parquet is no whole Parquet file/,
      NOT_COMPARED,
    ));

  it('are told where bytes follow the end', () =>
    tells(
      findingsAfter((folder) => appendFileSync(join(folder, 'cells.parquet'), 'more')),
      /^wrong cells.parquet has \d+ bytes/,
      /^wrong cells.parquet is no whole Parquet file/,
    ));

  it('are told where they are not listed, or are no part at all', () =>
    tells(
      findingsAfter((folder) => {
        copyFileSync(join(folder, PART), join(folder, 'month=2013-02/part-1.parquet'));
        copyFileSync(join(folder, PART), join(folder, 'all.parquet'));
        mkdirSync(join(folder, 'month=13'));
        copyFileSync(join(folder, PART), join(folder, 'month=13/part-0.parquet'));
        writeFileSync(join(folder, 'README.txt'), 'anything else may lie there');
      }),
      /^wrong month=2013-02\/part-1.parquet is not listed/,
      /^wrong all.parquet is no file that a pack may have/,
      /^wrong month=13\/part-0.parquet is no file that a pack may have/,
    ));

  it('are told where their rows are not as many as the overview says', () =>
    tells(
      findingsAfter(async (folder, engine) => {
        await rewrite(engine, folder, PART, 'FROM rows LIMIT 100');
        editOverview(folder, (said) => {
          const file = said.files.find(({ path }) => path === PART);
          file.bytes = readFileSync(join(folder, PART)).length;
          file.sha256 = undefined;
        });
      }),
      /^wrong month=2013-02\S+ has 100 rows, overview.json says \d{3}/,
      /^wrong month=2013-02\S+ has events from 2013-02-01 to /,
      /^wrong overview.json rows is 3000; in the files it is \d{4}/,
      /^wrong overview.json unplaced is \d+; in the files/,
      /^wrong days.parquet has \d+ counts that are not those of the files; the first, of 2013-02-\d\d to /,
      /^wrong cells.parquet has \d+ counts that are not those of the files; the first, of 2013-02, \w+, cell -?\d+, -?\d+, is/,
    ));
});
