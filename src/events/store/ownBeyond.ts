import type { DayRange } from '../../domain/day';
import { derived } from '../../store/derived';
import type { ViewState, ViewStore } from '../../store/viewStore';
import { farOff } from '../columns/farOff';
import { countInWindow } from '../columns/ownWindow';
import { selectShownOwnSets } from './ownSelectors';
import { daysOfSets, showOwnYears } from './ownState';
import { perSet } from './perSet';

/** Own events that lie on other days than the timeline can show. */
interface OwnBeyond {
  /** How many, of all sets that are switched on, whatever the filters. */
  readonly count: number;
  /** From the first to the last day of the sets. */
  readonly days: DayRange;
}

const farRowsOf = perSet(
  (columns, weights: Uint32Array | null) => farOff(columns, weights)?.rows ?? 0,
);
const datedWithin = perSet((columns, days: DayRange, weights: Uint32Array | null): number => {
  const { certain, possible } = countInWindow(columns, days, null, weights);
  return [...certain, ...possible].reduce((sum, count) => sum + count, 0);
});

/** What of the shown sets lies beyond the days of the timeline; `null` where nothing does. */
export const selectOwnBeyond: (state: ViewState) => OwnBeyond | null = derived(
  (state) => [selectShownOwnSets(state), state.dataset.extent],
  (sets, extent) => {
    // What is far off stays beyond, whatever is looked at.
    const beyond = sets.map(({ columns, pack }) => {
      const weights = pack?.weights ?? null;
      const dated = pack?.overview.rows ?? columns.datedCount;
      const far = farRowsOf(columns, weights);
      return Math.max(0, dated - far - datedWithin(columns, extent, weights));
    });
    const count = beyond.reduce((sum, ofSet) => sum + ofSet, 0);
    const days = daysOfSets(sets);
    return count > 0 && days ? { count, days } : null;
  },
);

/** Takes these days in, and looks at all days: nothing that plays or is zoomed to leaves some out. */
export function lookAtOwnYears(store: ViewStore): void {
  const { setPlaying, setShownDays, setMode, setWindow } = store.getState();
  setPlaying(false);
  setShownDays(null);
  showOwnYears(store, true);
  setMode('window');
  const { from, to } = store.getState().dataset.extent;
  setWindow(from, to);
}
