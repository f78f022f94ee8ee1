import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, vi } from 'vitest';
import { type DayRange, dayFromIso } from '../../../../src/domain/day';
import { openPack } from '../../../../src/events/desk/packs/openPack';
import type { PackCells } from '../../../../src/events/packs/cells';
import { type Overview, readOverview } from '../../../../src/events/packs/overview';
import { readPackFile } from '../../../../src/events/read/parquet/readPack';
import type { PartState } from '../../../../src/events/store/ownPack';
import type { OwnSet } from '../../../../src/events/store/ownSets';
import { NodePackWorker } from './nodePackWorker';

const FOLDER = 'tests/fixtures/packs/made-up/';
/** Where the tests serve the pack. */
export const ADDRESS = 'https://map.example/made-up/';

/** What DuckDB answers of a window of the made-up pack (scripts/packs/answers.mjs). */
interface Answer {
  readonly from: string;
  readonly to: string;
  /** By kind, in the order of `KINDS`. */
  readonly certain: readonly number[];
  readonly possible: readonly number[];
  /** Paths of the files of which some event may lie in the window. */
  readonly files: readonly string[];
  /** Of a window of whole months: what the squares of its months hold. */
  readonly density: {
    readonly cells: number;
    readonly events: readonly number[];
    readonly fullest: { readonly x: number; readonly y: number; readonly events: number };
  } | null;
}

/** The windows of which DuckDB was asked. */
export const ANSWERS: readonly Answer[] = (
  JSON.parse(readFileSync('tests/fixtures/packs/answers.json', 'utf8')) as {
    readonly windows: readonly Answer[];
  }
).windows;

/** A window of ISO days. */
export function windowOf({ from, to }: { readonly from: string; readonly to: string }): DayRange {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  if (first === null || last === null) throw new Error(`${from} ${to}`);
  return { from: first, to: last };
}

/** The bytes of a file of the pack. */
export const bytesIn = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(FOLDER + path));

/** The overview as it is published. */
export const overviewText = (): string => readFileSync(`${FOLDER}overview.json`, 'utf8');

/** The overview, read. */
export function overviewOf(): Overview {
  const overview = readOverview(overviewText());
  if ('code' in overview) throw new Error(overview.code);
  return overview;
}

/** What a host answers for a path of the pack; `null` for the file itself. */
export type Host = (path: string) => Response | null;

/** Answers as a host of the pack does, or as `host` says. */
export const fetchFrom =
  (host: Host = () => null): typeof fetch =>
  async (asked) => {
    const path = String(asked).replace(ADDRESS, '');
    return host(path) ?? new Response(bytesIn(path));
  };

/** Has the tests of a file find the pack at `ADDRESS`, and a worker that reads it. */
export function withHost(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', fetchFrom());
    vi.stubGlobal('Worker', NodePackWorker);
  });
  afterAll(() => void vi.unstubAllGlobals());
}

/** The squares of the pack. */
async function squaresOf({ cellCounts, cell }: Overview): Promise<PackCells> {
  const file = new Blob([bytesIn(cellCounts.path)]);
  const read = await readPackFile({ of: 'cells', file, listed: cellCounts, degrees: cell });
  if (read.type !== 'cells') throw new Error(JSON.stringify(read));
  return read.cells;
}

/** The pack with all of its counts, and none of its files of events. */
export async function openFixture(): Promise<OwnSet> {
  const opened = await openPack(ADDRESS, [], new AbortController().signal);
  if ('code' in opened || !opened.pack) throw new Error('the pack is refused');
  const { pack } = opened;
  return { ...opened, pack: { ...pack, cells: await squaresOf(pack.overview) } };
}

/** A file of events of the pack, as it is once it has been loaded. */
export async function loadedPart(index: number): Promise<PartState> {
  const listed = overviewOf().parts[index];
  if (!listed) throw new Error(`no part ${index}`);
  const file = new Blob([bytesIn(listed.path)]);
  const read = await readPackFile({ of: 'events', file, listed, degrees: 0 });
  if (read.type !== 'events') throw new Error(JSON.stringify(read));
  return { state: 'loaded', columns: read.columns, details: read.details };
}

/** The set with some of its files loaded. */
export async function withParts(set: OwnSet, indices: readonly number[]): Promise<OwnSet> {
  const { pack } = set;
  if (!pack) throw new Error('no pack');
  const parts = await Promise.all(
    pack.parts.map((part, index) => (indices.includes(index) ? loadedPart(index) : part)),
  );
  return { ...set, pack: { ...pack, parts } };
}
