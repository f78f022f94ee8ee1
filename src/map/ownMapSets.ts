import { derived } from '../store/derived';
import { selectOwnPasses, selectShownOwnSets } from '../store/ownSelectors';
import { ownEventOf } from '../store/ownSets';
import type { ViewState } from '../store/viewStore';
import { NO_OWN_SETS, type OwnMapSet } from './ownMapSet';

/** The shown own sets as the map draws them; always the same nothing where there are none. */
export const selectOwnMapSets: (state: ViewState) => readonly OwnMapSet[] = derived(
  (state) => [selectShownOwnSets(state), selectOwnPasses(state), state.selection],
  (sets, passes, selection) => {
    if (sets.length === 0) return NO_OWN_SETS;
    const chosen = selection.type === 'own' ? ownEventOf(selection.id, sets) : null;
    return sets.map((set, index) => ({
      id: set.id,
      columns: set.columns,
      colour: set.colour,
      passes: passes[index] ?? null,
      chosen: chosen?.set === set ? chosen.row : null,
    }));
  },
);
