import type { OwnColumns } from '../columns/ownColumns';
import type { PackCells } from '../packs/cells';
import type { Overview } from '../packs/overview';
import type { PackMonth } from '../packs/plan';
import type { DetailsIndex } from '../read/detailsIndex';

/** Why a file of a pack is not there. */
export interface PartFault {
  /**
   * `missing`: the host has no such file; `offline`: it did not answer; `cut`: other bytes or rows than the
   * overview says; `altered`: another checksum; `columns`: another schema; `group`: too many rows in one group;
   * `too_large`: more bytes than are opened; `unreadable`: no Parquet that is read here.
   */
  readonly code:
    | 'missing'
    | 'offline'
    | 'cut'
    | 'altered'
    | 'columns'
    | 'group'
    | 'too_large'
    | 'unreadable';
  /** In the words of who found it; never shown as markup. */
  readonly detail?: string;
}

/** How far a file of a pack is. */
export type PartState =
  | { readonly state: 'away' | 'loading' }
  | { readonly state: 'loaded'; readonly columns: OwnColumns; readonly details: DetailsIndex }
  | { readonly state: 'failed'; readonly fault: PartFault };

export const AWAY: PartState = { state: 'away' };

/** What is there of a published set; each change makes another one. */
export interface OwnPack {
  /** Of its folder, with `/` at the end. */
  readonly folder: string;
  readonly overview: Overview;
  readonly months: readonly PackMonth[];
  /** How many events each row of the set's columns stands for. */
  readonly weights: Uint32Array;
  readonly cells: PackCells;
  /** In the order of the overview's parts. */
  readonly parts: readonly PartState[];
  /** The days looked at have more events than are loaded at once. */
  readonly tooMany: boolean;
}

/**
 * The months whose events stand one by one on the map and in lists: all of their files have been asked for and
 * one is there at least. Of every other month only counts are shown, so that no event is shown twice.
 */
export const shownMonths = ({ months, parts }: OwnPack): readonly PackMonth[] =>
  months.filter((month) => {
    const states = month.parts.map((index) => parts[index]?.state);
    return (
      states.includes('loaded') && states.every((state) => state === 'loaded' || state === 'failed')
    );
  });

interface LoadedPart {
  readonly index: number;
  readonly columns: OwnColumns;
  readonly details: DetailsIndex;
}

/** The files whose events are shown one by one, in order of time. */
export const shownParts = (pack: OwnPack): readonly LoadedPart[] =>
  shownMonths(pack).flatMap((month) =>
    month.parts.flatMap((index) => {
      const part = pack.parts[index];
      return part?.state === 'loaded'
        ? [{ index, columns: part.columns, details: part.details }]
        : [];
    }),
  );
