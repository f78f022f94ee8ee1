import Papa from 'papaparse';
import { readEvents } from '../../../src/events/read/readEvents';

declare global {
  interface Window {
    tableReaders: {
      bare(): Promise<number>;
      own(rows: number): Promise<number>;
    };
  }
}

/** The table that was chosen. */
function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
}

/** Seconds that the parser alone takes for it, in pieces, each thrown away. */
function bare(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    Papa.parse<string[], File>(chosen(), {
      chunk: () => undefined,
      complete: () => resolve((performance.now() - start) / 1000),
      error: reject,
    });
  });
}

/** Seconds until all of its rows are columns of events. */
async function own(rows: number): Promise<number> {
  const start = performance.now();
  const outcome = await readEvents(chosen());
  if (outcome.type !== 'read' || outcome.report.taken !== rows)
    throw new Error(`the file was not read: ${JSON.stringify(outcome).slice(0, 300)}`);
  return (performance.now() - start) / 1000;
}

window.tableReaders = { bare, own };
