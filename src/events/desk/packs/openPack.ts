import { busyDays } from '../../columns/busyDays';
import { OWN_COLOURS } from '../../look/ownPalette';
import { noCells } from '../../packs/cells';
import type { PackFault } from '../../packs/fault';
import {
  MOST_OVERVIEW_BYTES,
  type Overview,
  type OverviewFault,
  readOverview,
} from '../../packs/overview';
import { monthsOf } from '../../packs/plan';
import type { PackRead } from '../../read/parquet/readPack';
import { AWAY } from '../../store/ownPack';
import { freeColour, type OwnSet } from '../../store/ownSets';
import { fetchWithin } from './fetchWithin';
import { dropOthers, type KeptPack, keepFile, keptFile, keptPacks } from './packCache';
import { packFile } from './packFile';
import { readyPackWorker } from './packWorker';

/** Why a published set cannot be opened at all. */
export type OpenFault =
  | OverviewFault
  | PackFault
  /** The counts by day do not make up the rows. */
  | { readonly code: 'sum'; readonly detail: string };

const OVERVIEW = { path: 'overview.json', sha256: null };

/** Keeps a newer overview, and nothing that it does not list. */
async function keepAnew(folder: string, overview: Overview, file: Blob): Promise<void> {
  const { dayCounts, cellCounts, parts } = overview;
  try {
    await keepFile(folder, OVERVIEW, file);
    await dropOthers(folder, [OVERVIEW, dayCounts, cellCounts, ...parts]);
  } catch {
    // There is no room: what was kept before is.
  }
}

/** The overview as the host has it, else as it was kept. */
async function overviewOf(
  folder: string,
  signal: AbortSignal,
  kept: boolean,
): Promise<Overview | OpenFault> {
  const url = new URL(OVERVIEW.path, folder).href;
  const fetched = await fetchWithin(url, MOST_OVERVIEW_BYTES, signal, 'no-cache');
  if (fetched.type === 'file') {
    const overview = readOverview(await fetched.file.text());
    if (!('code' in overview) && kept) await keepAnew(folder, overview, fetched.file);
    return overview;
  }
  const before = await keptFile(folder, OVERVIEW);
  if (before) return readOverview(await before.text());
  // Bytes beyond the bound are not cut off here, but too many.
  const { fault } = fetched;
  return fault.code === 'cut' ? { code: 'too_large' } : fault;
}

const NOTHING_READ = { read: 0, taken: 0, refused: 0, placed: 0, unplaced: 0, undated: 0 };

/** What names a published set among own sets. */
export const packId = (folder: string): string => `pack:${folder}`;

interface SetParts {
  readonly folder: string;
  readonly overview: Overview;
  readonly days: Extract<PackRead, { type: 'days' }>;
  readonly kept: KeptPack | null;
  readonly sets: readonly OwnSet[];
}

function setOf({ folder, overview, days, kept, sets }: SetParts): OwnSet {
  const { columns, weights } = days;
  const { title, rows, unplaced, undated, licence, attribution, parts } = overview;
  return {
    id: packId(folder),
    name: kept?.name ?? title,
    fileName: folder,
    fileSize: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    colour: kept
      ? kept.colour % OWN_COLOURS.light.length
      : freeColour(sets, OWN_COLOURS.light.length),
    attribution: licence === '' ? attribution : `${attribution} (${licence})`,
    shown: kept?.shown ?? true,
    kept: kept !== null,
    columns,
    busyDays: busyDays(columns),
    // Each of its files has its own.
    details: {
      ...{ form: 'parquet', text: new Blob(), delimiter: '', header: [] },
      ...{ groupRecords: new Uint32Array(), groupBytes: new Float64Array() },
    },
    report: {
      ...{ ...NOTHING_READ, format: 'parquet', farOff: null, notes: [], problems: {} },
      ...{ read: rows + undated, taken: rows, refused: undated, unplaced, placed: rows - unplaced },
    },
    pack: {
      ...{ folder, overview, weights },
      months: monthsOf(parts),
      cells: noCells(overview.cell),
      cellsFault: null,
      parts: parts.map(() => AWAY),
      tooMany: false,
      attempt: 0,
    },
  };
}

/**
 * Opens a published set: its overview, and its counts by day; the rest comes when it is needed (`supply`). Rejects
 * only where `signal` gives it up.
 */
export async function openPack(
  folder: string,
  sets: readonly OwnSet[],
  signal: AbortSignal,
): Promise<OwnSet | OpenFault> {
  const kept = keptPacks().find((candidate) => candidate.folder === folder) ?? null;
  // It starts while the overview is on its way.
  readyPackWorker();
  const overview = await overviewOf(folder, signal, kept !== null);
  if ('code' in overview) return overview;
  const listed = overview.dayCounts;
  const keep = () => kept !== null;
  const days = await packFile({ folder, of: 'days', listed, degrees: 0, signal, keep });
  if (days.type === 'fault') return { ...days.fault, detail: listed.path };
  if (days.type !== 'days') return { code: 'unreadable' };
  const counted = days.weights.reduce((sum, events) => sum + events, 0);
  if (counted !== overview.rows) return { code: 'sum', detail: `${counted} ≠ ${overview.rows}` };
  return setOf({ folder, overview, days, kept, sets });
}
