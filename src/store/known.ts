import type { Dataset } from '../dataset/dataset';
import type { Day } from '../domain/day';
import { NOTHING_PLAYED, type Playing } from './played';
import { PENDING, type Resource, resourceLoader } from './resource';
import type { View } from './view';

/** The dataset as the documents published up to a day allow: `dataset/asKnown.ts`, which loads late. */
export type AsKnown = (whole: Dataset, day: Day) => Dataset;

/** The newest wish for what was known on a day: a new object for each, so that one which loads late is dropped. */
interface Asked {
  /** A choice of the reader's, and not of a link or a step of a story. */
  readonly byReader: boolean;
}

export interface KnownState {
  /**
   * All that is loaded of the dataset, whatever was known when: what a link may name. Its extent, and
   * that of `dataset`, takes in own sets once their years are shown.
   */
  readonly whole: Dataset;
  /** What to read: `whole`, or what of it was known on the day `known`. */
  readonly dataset: Dataset;
  readonly asKnown: Resource<AsKnown>;
  readonly knownAsked: Asked;
}

export interface KnownActions {
  /** Loads what shows the dataset as known on a day, once; rejects where that does not arrive. */
  loadAsKnown(): Promise<AsKnown>;
  /** Shows the dataset as known on a day, or all of it at once; rejects where that does not arrive. */
  setKnown(known: Day | null, byReader?: boolean): Promise<void>;
}

/** What `dataset` is for the rest of a state. */
export const datasetOf = ({
  whole,
  known,
  asKnown,
}: Pick<KnownState, 'whole' | 'asKnown'> & Pick<View, 'known'>): Dataset =>
  known !== null && asKnown.status === 'ready' ? asKnown.value(whole, known) : whole;

type State = KnownState & Pick<View, 'known'> & Playing;

/** What changes where a state shows another day's knowledge, whoever asks: all that was asked before is dropped. */
export const asKnownOn = (
  state: State,
  known: Day | null,
): Pick<State, 'known' | 'dataset' | 'knownAsked'> => ({
  known,
  dataset: known === state.known ? state.dataset : datasetOf({ ...state, known }),
  knownAsked: { byReader: false },
});

/** The part of a store that knows what was known when. */
export function knownSlice(
  whole: Dataset,
  load: () => Promise<AsKnown>,
  set: (change: (state: State) => Partial<State>) => void,
): KnownState & KnownActions {
  const loadAsKnown = resourceLoader(load, (asKnown) => set(() => ({ asKnown })));
  return {
    whole,
    dataset: whole,
    asKnown: PENDING,
    knownAsked: { byReader: false },
    loadAsKnown,
    async setKnown(known, byReader = true) {
      const knownAsked: Asked = { byReader };
      set(() => ({ knownAsked }));
      if (known !== null) await loadAsKnown();
      // The newest wins: who switches it off while it loads is not shown it.
      set((state) => {
        if (state.knownAsked !== knownAsked || state.known === known) return {};
        // Playing goes by the rows of what is known: in others it would skip some or repeat them.
        return { ...asKnownOn(state, known), knownAsked, playing: false, played: NOTHING_PLAYED };
      });
    },
  };
}
