// Everything that is wrong with a pack.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CELLS, DAYS, MOST, OVERVIEW } from '../contract.mjs';
import { monthOf, partsIn, strayFiles } from '../events.mjs';
import { checkCounts } from './checkCounts.mjs';
import { checkOverview } from './checkOverview.mjs';
import { checkPart } from './checkPart.mjs';
import { Findings, RUN_OVERVIEW } from './findings.mjs';

/**
 * Checks the whole folder, and goes on whatever it finds.
 *
 * @returns findings in the order in which a user would mend them
 * @throws Problem where there is no such folder
 */
export async function checkPack(engine, folder) {
  const findings = new Findings();
  const present = partsIn(folder);
  const overview = checkOverview(findings, folder);
  // Without an overview the files are looked at all the same, each by itself.
  const files = overview ? overview.files : present.map((path) => ({ path, month: monthOf(path) }));
  for (const path of strayFiles(folder))
    findings.wrong(
      path,
      'is no file that a pack may have.',
      'Delete it, or name it as month=2013-02/part-0.parquet.',
    );
  const listed = new Set(files.map(({ path }) => path));
  if (overview)
    for (const path of present.filter((path) => !listed.has(path)))
      findings.wrong(path, 'is not listed in overview.json.', 'Run overview, or delete it.');
  const readable = [];
  for (const file of files)
    if (await checkPart(engine, findings, folder, file)) readable.push(file.path);
  checkSizes(findings, folder, files);
  if (overview)
    await checkCounts(
      engine,
      findings,
      folder,
      overview,
      readable.length > 0 && readable.length === files.length ? readable : null,
    );
  return findings.all;
}

function checkSizes(findings, folder, files) {
  const bytes = [OVERVIEW, DAYS, CELLS]
    .map((path) => join(folder, path))
    .map((path) => (existsSync(path) ? statSync(path).size : 0));
  const first = bytes.reduce((sum, size) => sum + size, 0);
  if (first > MOST.firstViewBytes)
    findings.wrong(
      OVERVIEW,
      `makes the first view ${first} bytes, with ${DAYS} and ${CELLS}; more than ${MOST.firstViewBytes}.`,
      `${RUN_OVERVIEW} If it stays so large, publish fewer years, or events with fewer different spans of days.`,
    );
  const months = new Map();
  for (const { path, month } of files.filter(({ path }) => existsSync(join(folder, path))))
    months.set(month, (months.get(month) ?? 0) + statSync(join(folder, path)).size);
  for (const [month, size] of months)
    if (size > MOST.monthBytes)
      findings.warning(
        `month=${month}`,
        `has ${size} bytes, more than ${MOST.monthBytes}: a reader waits for it.`,
        'Leave out columns of long texts, or sort the rows.',
      );
}
