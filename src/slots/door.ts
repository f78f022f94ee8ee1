import type { ComponentType } from 'react';
import type { DayRange } from '../domain/day';
import type { EventRecord, Place } from '../domain/record';
import { type Part, partOf } from '../ui/LazyPart';
import type { Batch } from './openFiles';

/** A component that loads when it is first shown. */
type Late<Props extends object = object> = () => Promise<ComponentType<Props>>;

/** Some days of the time axis, and where they lie on it in CSS pixels. */
export interface AxisDays extends DayRange {
  readonly x0: number;
  readonly x1: number;
}

/**
 * The one door to the reader's own events: all that the rest of the program asks of them, and all that
 * it knows of them besides `OwnEvents` in the store. What is behind it is in `src/events/`, which no
 * room of the page imports: `hangDoor` says where the door is.
 */
export interface Door {
  /** Takes in what the reader opens, and brings back what was kept. */
  readonly desk: Late<{ readonly batches: readonly Batch[] }>;
  /** What stands in the panel and among the layers. */
  readonly panel: {
    readonly page: Late;
    readonly event: Late<{ readonly id: string }>;
    /** Below the introduction: that there are own events, and how many are in view. */
    readonly line: Late;
    readonly nearTown: Late<{ readonly place: Place }>;
    /** What the files say of a record. */
    readonly besideRecord: Late<{ readonly record: EventRecord }>;
    readonly layers: Late;
    readonly key: Late;
  };
  /** What stands in the timeline. */
  readonly timeline: {
    readonly strip: Late<{
      readonly bins: readonly AxisDays[];
      /** Of the track, in CSS pixels. */
      readonly width: number;
      readonly showPossible: boolean;
    }>;
    readonly count: Late;
    readonly dayCount: Late<{ readonly days: DayRange }>;
  };
}

let load: () => Promise<Door> = () => Promise.reject(new Error('There is no door'));
let opened: Door | null = null;

/** Says from where the door comes, before anything asks for it. */
export function hangDoor(from: () => Promise<Door>): void {
  load = from;
}

/** The door, loaded once; rejects where it does not arrive, and may then be asked for again. */
async function openDoor(): Promise<Door> {
  opened ??= await load();
  return opened;
}

/** A component behind the door, for `LazyPart`. */
export const partBehindDoor = <Props extends object>(
  find: (door: Door) => Late<Props>,
): Part<Props> => partOf(async () => find(await openDoor())());
