import type { Position } from '../domain/position';
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
      return positions([openedDoor()?.positionOf(view, selection.id) ?? null]);
    case 'place':
      return positions([townPosition(dataset, selection.id)]);
    case 'event': {
      const event = dataset.events[dataset.rowOf.get(selection.id) ?? -1];
      return positions((event?.places ?? []).map(({ place }) => townPosition(dataset, place)));
    }
  }
}

const positions = (found: readonly (Position | null)[]): Position[] =>
  found.flatMap((position) => (position ? [position] : []));
