import type { Dataset } from '../dataset/dataset';
import type { Position } from '../domain/position';
import { type OwnColumns, positionOf } from '../events/columns/ownColumns';
import type { OwnMapSet } from '../events/map/ownMapSet';
import { GROUND_BOUNDS } from '../ground/bounds';
import { townPosition } from '../scene/claims';
import type { Selection } from '../store/view';

/** WGS 84 positions that show the chosen subject; none for what has no point on the map. */
export function subjectPositions(
  selection: Selection,
  dataset: Dataset,
  ownSets: readonly OwnMapSet[],
): Position[] {
  switch (selection.type) {
    case 'none':
    case 'source':
    case 'actor':
    case 'page':
      return [];
    case 'own':
      return positions(
        ownSets.map(({ columns, chosen }) =>
          chosen === null ? null : positionOnGround(columns, chosen),
        ),
      );
    case 'place':
      return positions([townPosition(dataset, selection.id)]);
    case 'event': {
      const event = dataset.events[dataset.rowOf.get(selection.id) ?? -1];
      return positions((event?.places ?? []).map(({ place }) => townPosition(dataset, place)));
    }
  }
}

/** Where a row lies, unless the map ends before. */
function positionOnGround(columns: OwnColumns, row: number): Position | null {
  const at = positionOf(columns, row);
  const [west, south, east, north] = GROUND_BOUNDS;
  if (!at) return null;
  return at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north ? at : null;
}

const positions = (found: readonly (Position | null)[]): Position[] =>
  found.flatMap((position) => (position ? [position] : []));
