import { zipSync } from 'fflate';
import { openGiven } from '../../src/project/openGiven';
import { largeProject } from './largeProject';

/** Prints how long it takes to open and check 20 documents and 500 records, by the function of the worker. */
export async function runProjectsBench(): Promise<void> {
  const file = new Blob([new Uint8Array(zipSync(largeProject(20)))]);
  for (const run of ['first', 'second', 'third']) {
    const start = performance.now();
    const outcome = await openGiven({ type: 'zip', file });
    const took = Math.round(performance.now() - start);
    const told =
      outcome.type === 'opened'
        ? `${outcome.report.records.shown} of ${outcome.report.records.all} records, ${outcome.report.issues.length} issues`
        : outcome.type;
    console.log(`${run}: ${took} ms, ${told}`);
  }
}
