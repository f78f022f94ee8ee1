// A whole pack from a query: its parts, then its overview.
import { MOST } from './contract.mjs';
import { stageEvents } from './stageEvents.mjs';
import { writeOverview } from './writeOverview.mjs';
import { newFolder, writeParts } from './writeParts.mjs';

/**
 * Writes a pack into an empty folder and says what came of it.
 *
 * @param about - `title`, `attribution`, `licence`, `address` (may be undefined)
 * @throws Problem with what a user can mend
 */
export async function writePack(engine, query, folder, about) {
  newFolder(folder);
  const started = performance.now();
  const { columns, undated, misplaced } = await stageEvents(engine, query);
  console.log('The rows are read and sorted.');
  const months = await writeParts(engine, folder, columns);
  console.log(`${months} months are written.`);
  const overview = await writeOverview(engine, folder, { ...about, undated });
  if (undated > 0) console.log(`${undated} rows have no usable days and are left out.`);
  if (misplaced > 0)
    console.log(`${misplaced} rows have coordinates that are no place, and stand without.`);
  say(overview, (performance.now() - started) / 1000);
}

/** The size of a pack in lines for the terminal. */
function say({ rows, cell, days, cells, files }, seconds) {
  const sizes = files.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const first = days.bytes + cells.bytes;
  console.log(`${rows} events, written in ${seconds.toFixed(0)} s`);
  console.log(`  days.parquet   ${days.bytes} bytes, ${days.rows} rows`);
  console.log(
    `  cells.parquet  ${cells.bytes} bytes, ${cells.rows} rows, cells of ${cell} degrees`,
  );
  console.log(`  both, of ${MOST.firstViewBytes} with overview.json: ${first}`);
  console.log(
    `  a file: ${sizes[Math.floor(sizes.length / 2)]} bytes, the largest ${sizes.at(-1)}`,
  );
}
