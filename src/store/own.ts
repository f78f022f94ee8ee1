import { type Dataset, NO_DAYS } from '../dataset/dataset';
import type { Translations } from '../dataset/translations';
import type { DayRange } from '../domain/day';
import { unionRange } from '../domain/timeSpan';
import { datasetOf, type KnownState } from './known';
import type { Resource } from './resource';
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
  /** Whether published sets are among them, which nobody need call their own. */
  readonly published: boolean;
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
  published: false,
  losable: false,
  busyDays: [],
  extent: null,
  filterCount: 0,
  has: () => false,
  unfiltered: () => NO_OWN_EVENTS,
};

export interface OwnState {
  readonly own: OwnEvents;
  /** The days of the records, without own events. */
  readonly documentDays: DayRange;
}

export interface OwnActions {
  /** Shows another state of the project, complete: a window on all days goes on showing all. */
  takeDataset(dataset: Dataset, translations: Translations): void;
  /** Where own events take in other days than before, a window on all days goes on showing all. */
  setOwn(own: OwnEvents): void;
}

interface State
  extends OwnState,
    Pick<KnownState, 'whole' | 'dataset' | 'asKnown'>,
    Pick<View, 'time' | 'shownDays' | 'known'> {
  readonly details: Resource<Dataset>;
  readonly translations: Resource<Translations>;
  readonly jumped: Jumped | null;
}

/** The dataset with this extent; itself where it has it. */
export const spanning = (dataset: Dataset, extent: DayRange): Dataset =>
  sameRange(dataset.extent, extent) ? dataset : { ...dataset, extent };

/** What follows from other days of records and own events together. */
function withDays(state: State, extent: DayRange) {
  const { jumped, shownDays } = state;
  const within = (days: Pick<View, 'time' | 'shownDays'>) =>
    withinExtent(days, state.dataset.extent, extent);
  return {
    ...within(state),
    jumped: jumped && { ...jumped, before: within({ time: jumped.before, shownDays }).time },
  };
}

const daysOf = (documents: DayRange, { extent }: OwnEvents): DayRange => {
  if (!extent) return documents;
  return documents === NO_DAYS ? extent : unionRange(documents, extent);
};

/** The part of a store that knows of own events, and of the days that they and the records take in. */
export const ownSlice = (
  documentDays: DayRange,
  set: (change: (state: State) => Partial<State>) => void,
): OwnState & OwnActions => ({
  own: NO_OWN_EVENTS,
  documentDays,
  setOwn: (own) =>
    set((state) => {
      const extent = daysOf(state.documentDays, own);
      if (sameRange(extent, state.dataset.extent)) return { own };
      return {
        own,
        whole: spanning(state.whole, extent),
        dataset: spanning(state.dataset, extent),
        ...withDays(state, extent),
      };
    }),
  takeDataset: (dataset, translations) =>
    set((state) => {
      const extent = daysOf(dataset.extent, state.own);
      const whole = spanning(dataset, extent);
      return {
        whole,
        dataset: datasetOf({ ...state, whole }),
        details: { status: 'ready', value: dataset },
        translations: { status: 'ready', value: translations },
        documentDays: dataset.extent,
        ...(sameRange(extent, state.dataset.extent) ? {} : withDays(state, extent)),
      };
    }),
});
