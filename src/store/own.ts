import type { Dataset } from '../dataset/dataset';
import type { DayRange } from '../domain/day';
import { unionRange } from '../domain/timeSpan';
import type { KnownState } from './known';
import { type Jumped, sameRange, type View, withinExtent } from './view';

/**
 * What a view knows of the reader's own events: whoever shows more of them asks for it at their door
 * (`slots/door.ts`). Never in a link.
 */
export interface OwnEvents {
  /** Whether there are any, also where they are switched off: a switch is not to move the page. */
  readonly some: boolean;
  /** Whether any are switched on. */
  readonly shown: boolean;
  /** Whether a new page would be without some of them. */
  readonly losable: boolean;
  /** Stretches of time that have some, switched on or off, for the folded axis. */
  readonly busyDays: readonly DayRange[];
  /** Days that the dates take in for them; `null`: the dates reach only as far as the documents' records. */
  readonly extent: DayRange | null;
  /** How many filters are set that only they have. */
  readonly filterCount: number;
  /** Whether this id of a selection is of one of them. */
  has(id: string): boolean;
  /** The same without their filters. */
  unfiltered(): OwnEvents;
}

export const NO_OWN_EVENTS: OwnEvents = {
  some: false,
  shown: false,
  losable: false,
  busyDays: [],
  extent: null,
  filterCount: 0,
  has: () => false,
  unfiltered: () => NO_OWN_EVENTS,
};

export interface OwnState {
  readonly own: OwnEvents;
}

export interface OwnActions {
  /** Where own events take in other days than before, a window on all days goes on showing all. */
  setOwn(own: OwnEvents): void;
}

interface State
  extends OwnState,
    Pick<KnownState, 'whole' | 'dataset'>,
    Pick<View, 'time' | 'shownDays'> {
  readonly jumped: Jumped | null;
}

/** The dataset with this extent; itself where it has it. */
export const spanning = (dataset: Dataset, extent: DayRange): Dataset =>
  sameRange(dataset.extent, extent) ? dataset : { ...dataset, extent };

/** The part of a store that knows of own events; `documents` is the extent without them. */
export const ownSlice = (
  documents: DayRange,
  set: (change: (state: State) => Partial<State>) => void,
): OwnState & OwnActions => ({
  own: NO_OWN_EVENTS,
  setOwn: (own) =>
    set((state) => {
      const { jumped, shownDays } = state;
      const extent = own.extent ? unionRange(documents, own.extent) : documents;
      if (sameRange(extent, state.dataset.extent)) return { own };
      const within = (days: Pick<View, 'time' | 'shownDays'>) =>
        withinExtent(days, state.dataset.extent, extent);
      return {
        own,
        whole: spanning(state.whole, extent),
        dataset: spanning(state.dataset, extent),
        ...within(state),
        jumped: jumped && { ...jumped, before: within({ time: jumped.before, shownDays }).time },
      };
    }),
});
