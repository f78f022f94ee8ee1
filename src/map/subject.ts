import type { Position } from '../domain/position';
import { GROUND_BOUNDS } from '../ground/bounds';
import { townPosition } from '../scene/claims';
import { openedDoor } from '../slots/door';
import type { Selection } from '../store/view';
import type { ViewState } from '../store/viewStore';

/** WGS 84 positions that show the chosen subject; none for what has no point on the map. */
export function subjectPositions(selection: Selection, view: ViewState): Position[] {
  const { dataset } = view;
  switch (selection.type) {
    case 'none':
    case 'source':
    case 'actor':
    case 'page':
      return [];
    case 'own':
      return positions([onGround(openedDoor()?.positionOf(view, selection.id) ?? null)]);
    case 'place':
      return positions([townPosition(dataset, selection.id)]);
    case 'event': {
      const event = dataset.events[dataset.rowOf.get(selection.id) ?? -1];
      return positions((event?.places ?? []).map(({ place }) => townPosition(dataset, place)));
    }
  }
}

/** A position where it lies on the map's ground. */
function onGround(at: Position | null): Position | null {
  const [west, south, east, north] = GROUND_BOUNDS;
  if (!at) return null;
  return at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north ? at : null;
}

const positions = (found: readonly (Position | null)[]): Position[] =>
  found.flatMap((position) => (position ? [position] : []));
