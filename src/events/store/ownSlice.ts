import type { Dataset } from '../../dataset/dataset';
import type { DayRange } from '../../domain/day';
import type { KnownState } from '../../store/known';
import { type Jumped, sameRange, type View, withinExtent } from '../../store/view';
import { extentWith, type OwnSet, type OwnSetChange } from './ownSets';

export interface OwnState {
  /** The reader's own files: never in a link, and gone with the page unless kept. */
  readonly ownSets: readonly OwnSet[];
  /** Whether the dates reach as far as the own sets do, and not only as far as the documents' records. */
  readonly ownYears: boolean;
}

export interface OwnActions {
  /** Shows a file's events, once each set; where their years are shown, a window on all days goes on showing all. */
  addOwnSet(set: OwnSet): void;
  /** Lets the dates reach as far as the own sets do, or no further than the documents' records. */
  showOwnYears(shown: boolean): void;
  changeOwnSet(id: string, change: OwnSetChange): void;
  removeOwnSet(id: string): void;
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

/** The part of a store that holds the reader's own files; `documents` is the extent without them. */
export function ownSlice(
  documents: DayRange,
  set: (change: (state: State) => Partial<State>) => void,
): OwnState & OwnActions {
  const withOwn = (state: State, change: Partial<OwnState>): Partial<State> => {
    const { ownSets, ownYears } = { ...state, ...change };
    const { jumped, shownDays } = state;
    const extent = ownYears ? extentWith(documents, ownSets) : documents;
    const within = (days: Pick<View, 'time' | 'shownDays'>) =>
      withinExtent(days, state.dataset.extent, extent);
    return {
      ownSets,
      ownYears: ownYears && ownSets.length > 0,
      whole: spanning(state.whole, extent),
      dataset: spanning(state.dataset, extent),
      ...within(state),
      jumped: jumped && { ...jumped, before: within({ time: jumped.before, shownDays }).time },
    };
  };
  return {
    ownSets: [],
    ownYears: false,
    addOwnSet: (added) =>
      set((state) =>
        state.ownSets.some(({ id }) => id === added.id)
          ? {}
          : withOwn(state, { ownSets: [...state.ownSets, added] }),
      ),
    showOwnYears: (ownYears) => set((state) => withOwn(state, { ownYears })),
    changeOwnSet: (id, change) =>
      set(({ ownSets }) => ({
        ownSets: ownSets.map((own) => (own.id === id ? { ...own, ...change } : own)),
      })),
    removeOwnSet: (id) =>
      set((state) => withOwn(state, { ownSets: state.ownSets.filter((own) => own.id !== id) })),
  };
}
