import type { DayRange } from '../../domain/day';
import type { OwnColumns } from '../columns/ownColumns';
import type { DetailsIndex } from '../read/detailsIndex';
import type { ImportReport } from '../read/outcome';

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
  readonly columns: OwnColumns;
  /** Stretches of time that have events, for the folded axis (`busyDays`). */
  readonly busyDays: readonly DayRange[];
  readonly details: DetailsIndex;
  readonly report: ImportReport;
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

/** The set and row that an own event's id names; `null` where there is none. */
export function ownEventOf(
  id: string,
  sets: readonly OwnSet[],
): { readonly set: OwnSet; readonly row: number } | null {
  const slash = id.lastIndexOf('/');
  const set = sets.find((candidate) => candidate.id === id.slice(0, slash));
  const digits = id.slice(slash + 1);
  const row = /^\d+$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY;
  return set && row < set.columns.count ? { set, row } : null;
}

/** The id that a selection names a row of a set by. */
export const ownEventId = (set: string, row: number): string => `${set}/${row}`;
