import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { editOverview, findingsAfter, NOT_COMPARED, PART, rewrite, tells } from './packs.mjs';

describe('overview.json', () => {
  it('is told where it is missing, and the files are looked at nevertheless', () =>
    tells(
      findingsAfter(async (folder, engine) => {
        rmSync(join(folder, 'overview.json'));
        await rewrite(engine, folder, PART, "SELECT * REPLACE ('battle' AS kind) FROM rows");
      }),
      /^wrong overview.json is missing/,
      /^wrong month=2013-02\S+ \d+ events have the kind 'battle'; it may be attack, /,
    ));

  it('is told where it is no JSON', () =>
    tells(
      findingsAfter((folder) => truncateSync(join(folder, 'overview.json'), 100)),
      /^wrong overview.json is no JSON/,
    ));

  it('is told by each field that is not as it must be', () =>
    tells(
      findingsAfter((folder) =>
        editOverview(folder, (said) => {
          said.format = 'events';
          said.version = 2;
          said.title = '';
          said.attribution = ' ';
          said.licence = undefined;
          said.address = 'javascript:alert(1)';
          said.undated = -1;
          said.from = '2012-13-01';
          said.cell = 0.3;
        }),
      ),
      /format is "events"; it must be "events-by-month"/,
      /version is 2/,
      /title is ""/,
      /attribution is " "; it must be words that say whose data these are/,
      /licence is missing/,
      /address is "javascript/,
      /undated is -1/,
      /from is "2012-13-01"; it must be a day/,
      /from is 2012-13-01; in the files it is 2012-10-01/,
      /cell is 0.3; it must be one of/,
    ));

  it('is told where a path leads out of the folder, comes twice, or is of another month', () =>
    tells(
      findingsAfter((folder) =>
        editOverview(folder, (said) => {
          said.files[0].path = '../month=2012-10/part-0.parquet';
          said.files[2].path = said.files[1].path;
          said.files[3].month = '2013-02';
          said.days.path = 'elsewhere/days.parquet';
          said.cells = null;
        }),
      ),
      /files\[0\] has the path "..\/month=2012-10/,
      /lists month=2012-11\/part-0.parquet twice/,
      /month=2013-01\/part-0.parquet: month is "2013-02"; it must be "2013-01"/,
      /days.path is "elsewhere/,
      /cells is null; it must name cells.parquet/,
      /^wrong month=2012-10\S+ is not listed/,
      /^wrong month=2012-12\S+ is not listed/,
      /^wrong month=2013-01\S+ is not listed/,
      /^wrong overview.json rows is 3000/,
      /^wrong overview.json unplaced is/,
      /^wrong overview.json from is 2012-10-01; in the files/,
    ));

  it('is told where it lists nothing', () =>
    tells(
      findingsAfter((folder) =>
        editOverview(folder, (said) => {
          said.files = [];
        }),
      ),
      /lists no files/,
      /^wrong month=\S+ is not listed/,
      NOT_COMPARED,
    ));

  it('is told where it is too large, and the first view with it', () =>
    tells(
      findingsAfter((folder) =>
        editOverview(folder, (said) => {
          said.more = ' '.repeat(5_000_000);
        }),
      ),
      /has \d+ bytes, more than 2000000/,
      /makes the first view \d+ bytes, .*more than 5000000/,
    ));

  it('is told where counts by day or cell are not those of the files', () =>
    tells(
      findingsAfter(async (folder, engine) => {
        for (const path of ['days.parquet', 'cells.parquet']) {
          await rewrite(
            engine,
            folder,
            path,
            'SELECT * REPLACE ((events + 1)::INTEGER AS events) FROM rows LIMIT 3',
          );
          editOverview(folder, (said) => {
            said[path.slice(0, -8)] = {
              path,
              rows: 3,
              bytes: readFileSync(join(folder, path)).length,
            };
          });
        }
      }),
      /^wrong days.parquet has \d+ counts .* of 2012-10-01 to .* is 4 instead of 3\.$/,
      /^wrong cells.parquet has \d+ counts/,
    ));
});
