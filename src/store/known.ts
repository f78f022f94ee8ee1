import type { Dataset } from '../dataset/dataset';
import type { Day } from '../domain/day';
import { PENDING, type Resource, resourceLoader } from './resource';
import type { View } from './view';

/** The dataset as the documents published up to a day allow: `dataset/asKnown.ts`, which loads late. */
export type AsKnown = (whole: Dataset, day: Day) => Dataset;

export interface KnownState {
  /**
   * All that is loaded of the dataset, whatever was known when: what a link may name. Its extent, and
   * that of `dataset`, takes in own sets once their years are shown.
   */
  readonly whole: Dataset;
  /** What to read: `whole`, or what of it was known on the day `known`. */
  readonly dataset: Dataset;
  readonly asKnown: Resource<AsKnown>;
}

export interface KnownActions {
  /** Loads what shows the dataset as known on a day, once; rejects where that does not arrive. */
  loadAsKnown(): Promise<AsKnown>;
  /** Shows the dataset as known on a day, or all of it at once; rejects where that does not arrive. */
  setKnown(known: Day | null): Promise<void>;
}

/** What `dataset` is for the rest of a state. */
export const datasetOf = ({
  whole,
  known,
  asKnown,
}: Pick<KnownState, 'whole' | 'asKnown'> & Pick<View, 'known'>): Dataset =>
  known !== null && asKnown.status === 'ready' ? asKnown.value(whole, known) : whole;

type State = KnownState & Pick<View, 'known'>;

/** The part of a store that knows what was known when. */
export function knownSlice(
  whole: Dataset,
  load: () => Promise<AsKnown>,
  set: (change: (state: State) => Partial<State>) => void,
): Omit<State, 'known'> & KnownActions {
  let newest = 0;
  const loadAsKnown = resourceLoader(load, (asKnown) => set(() => ({ asKnown })));
  return {
    whole,
    dataset: whole,
    asKnown: PENDING,
    loadAsKnown,
    async setKnown(known) {
      newest += 1;
      const asked = newest;
      if (known !== null) await loadAsKnown();
      // The newest wins: who switches it off while it loads is not shown it.
      if (asked === newest)
        set((state) =>
          state.known === known ? {} : { known, dataset: datasetOf({ ...state, known }) },
        );
    },
  };
}
