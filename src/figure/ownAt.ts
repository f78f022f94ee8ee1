import { isDotted, OWN_REACH_PX, ownSoftSize } from '../scene/ownLook';
import { pickOwn } from '../scene/pickOwn';
import { rowsOnGround } from '../scene/rowsOnGround';
import { ownPassesOfSet, selectKindMask, selectShownOwnSets } from '../store/ownSelectors';
import { ownEventId } from '../store/ownSets';
import { selectWindow } from '../store/selectors';
import type { Selection } from '../store/view';
import type { ViewState } from '../store/viewStore';
import type { Frame, Point } from './frame';

/** The own event that a click on a picture chooses, of the topmost set that has any there. */
export function ownAt(point: Point, frame: Frame, state: ViewState): Selection | null {
  const { zoom } = frame;
  for (const set of [...selectShownOwnSets(state)].reverse()) {
    const softReach = ownSoftSize(zoom, isDotted(rowsOnGround(set.columns), zoom)) / 2;
    const query = {
      window: selectWindow(state),
      passes: ownPassesOfSet(state, set),
      kinds: selectKindMask(state),
      showPossible: state.showPossible,
      ...{ at: frame.unproject(point), zoom, reach: OWN_REACH_PX, softReach },
    };
    const [row] = pickOwn(set.columns, query, 1).rows;
    if (row !== undefined) return { type: 'own', id: ownEventId(set.id, row) };
  }
  return null;
}
