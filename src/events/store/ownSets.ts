import type { DayRange } from '../../domain/day';
import type { OwnColumns } from '../columns/ownColumns';
import type { DetailsIndex } from '../read/detailsIndex';
import type { ImportReport } from '../read/outcome';
import { type LoadedPart, type OwnPack, shownParts } from './ownPack';

/** One opened file of the reader's own events, and how it is shown. */
export interface OwnSet {
  /** Made when the file is opened. */
  readonly id: string;
  /** The file's name until the reader gives another. */
  readonly name: string;
  readonly fileName: string;
  /** Bytes of the file as it was opened. */
  readonly fileSize: number;
  /** Index into `OWN_COLOURS`. */
  readonly colour: number;
  /** Whose data it is: stands in the map's credits and in every export. */
  readonly attribution: string;
  /** Whether its events are on the map, the timeline and the lists. */
  readonly shown: boolean;
  /** Whether it is still there after the page has been closed. */
  readonly kept: boolean;
  /** Its events; of a pack, groups of them by their days and kind alone, as many as `pack.weights` says. */
  readonly columns: OwnColumns;
  /** Stretches of time that have events, for the folded axis (`busyDays`). */
  readonly busyDays: readonly DayRange[];
  readonly details: DetailsIndex;
  readonly report: ImportReport;
  /** A published set, of which only the files that are needed are there; absent for a file of the reader's. */
  readonly pack?: OwnPack;
}

/** What the reader may change of a set. */
export type OwnSetChange = Partial<
  Pick<OwnSet, 'name' | 'colour' | 'attribution' | 'shown' | 'kept'>
>;

/** The first colour that no set has, or the least used. */
export function freeColour(sets: readonly OwnSet[], colours: number): number {
  const uses = Array.from(
    { length: colours },
    (_, colour) => sets.filter((set) => set.colour === colour).length,
  );
  return uses.indexOf(Math.min(...uses));
}

interface KnownTable {
  readonly of: readonly unknown[];
  readonly table: OwnSet;
}
const tables = new WeakMap<OwnColumns, KnownTable>();

/** A file of a pack as a set of its own; the same as before where nothing of it is another. */
function tableOf({ pack: _, ...set }: OwnSet, fileName: string, part: LoadedPart): OwnSet {
  const { columns, details } = part;
  const of = [set.id, set.name, set.colour, set.attribution, set.shown];
  const known = tables.get(columns);
  if (known?.of.every((value, index) => value === of[index])) return known.table;
  const table = { ...set, id: `${set.id}${fileName}`, fileName, columns, details };
  tables.set(columns, { of, table });
  return table;
}

/**
 * What rows are asked of: the set itself, or each file of a pack that is there, as a set with the name, colour
 * and credits of the pack. It stays the same while other files come and go.
 */
export function tablesOf(set: OwnSet): readonly OwnSet[] {
  const { pack } = set;
  if (!pack) return [set];
  return shownParts(pack).map((part) =>
    tableOf(set, pack.overview.parts[part.index]?.path ?? '', part),
  );
}

/**
 * The table and row that an own event's id names, `null` where there is none. A row is named by its file: what
 * is loaded besides it changes no id.
 */
export function ownEventOf(
  id: string,
  sets: readonly OwnSet[],
): { readonly set: OwnSet; readonly row: number } | null {
  const slash = id.lastIndexOf('/');
  const named = id.slice(0, slash);
  const set = sets.flatMap(tablesOf).find((candidate) => candidate.id === named);
  const digits = id.slice(slash + 1);
  const row = /^\d+$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY;
  return set && row < set.columns.count ? { set, row } : null;
}

/** The id that a selection names a row of a table by. */
export const ownEventId = (table: string, row: number): string => `${table}/${row}`;

/** The id that a selection names a square of a published set by. */
export const squareId = (set: string, square: number): string => `${set}/square/${square}`;

/** The published set and square that such an id names; `null` where it names none. */
export function squareOf(
  id: string,
  sets: readonly OwnSet[],
): { readonly set: OwnSet; readonly pack: OwnPack; readonly square: number } | null {
  const [, named, digits] = /^(.*)\/square\/(\d+)$/.exec(id) ?? [];
  const set = sets.find((candidate) => candidate.id === named);
  const square = Number(digits);
  return set?.pack && square < set.pack.cells.x.length ? { set, pack: set.pack, square } : null;
}
