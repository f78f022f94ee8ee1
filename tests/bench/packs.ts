import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median';
import { measurePackPage } from './packsPage';

/**
 * What a pack of ten million made-up events costs: writing it, and the bytes and requests of a reader.
 * `PACK=<folder>` measures one that is there, `BENCH_ROWS` makes another number.
 */

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000_000);

/** What is asked for. */
const MOST_FIRST_BYTES = 5_000_000;
const MOST_FIRST_REQUESTS = 6;
const MOST_MONTH_BYTES = 1_200_000;
const MOST_BUILD_SECONDS = 300;

const row = (name: string, value: string): string => `  ${name.padEnd(52)}${value.padStart(14)}`;
const inKb = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const verdict = (value: number, most: number): string =>
  `${value <= most ? 'within' : 'over'} ${most}`;

interface Part {
  readonly month: string;
  readonly bytes: number;
}
interface Overview {
  readonly rows: number;
  readonly cell: number;
  readonly days: { readonly path: string };
  readonly cells: { readonly path: string };
  readonly files: readonly Part[];
}

/** Writes the pack by the command that users have; prints how long it took. */
function writePack(root: string, folder: string): void {
  const scripts = join(root, 'scripts/packs');
  if (!existsSync(join(scripts, 'node_modules')))
    throw new Error('DuckDB is not installed: cd scripts/packs && npm ci');
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['sample.mjs', '--out', folder, '--rows', String(ROWS)],
    { cwd: scripts, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('the pack was not written');
  const seconds = (performance.now() - start) / 1000;
  console.log(
    row('made up and written', `${seconds.toFixed(0)} s`),
    verdict(seconds, MOST_BUILD_SECONDS),
  );
}

/** What the first view asks for, and what each further month does. */
function printSizes(folder: string): void {
  const path = join(folder, 'overview.json');
  const overview: Overview = JSON.parse(readFileSync(path, 'utf8'));
  const first = [path, join(folder, overview.days.path), join(folder, overview.cells.path)];
  const bytes = first.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(row('events', String(overview.rows)));
  console.log(row('degrees of a cell', String(overview.cell)));
  console.log(
    row('first view, requests', String(first.length)),
    verdict(first.length, MOST_FIRST_REQUESTS),
  );
  console.log(row('first view, bytes', inKb(bytes)), verdict(bytes, MOST_FIRST_BYTES));
  const months = new Map<string, number>();
  for (const { month, bytes } of overview.files)
    months.set(month, (months.get(month) ?? 0) + bytes);
  const sizes = [...months.values()];
  const largest = Math.max(...sizes);
  console.log(row('a month, median', inKb(median(sizes))));
  console.log(row('a month, largest', inKb(largest)), verdict(largest, MOST_MONTH_BYTES));
}

/** Runs the benchmark on `dist/`, which must have been built; the pack that it writes is gone afterwards. */
export async function runPacksBench(root: string): Promise<void> {
  const given = process.env.PACK;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    if (given === undefined) writePack(root, folder);
    printSizes(folder);
    await measurePackPage(root, folder);
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true });
  }
}
