import type { Dataset } from '../dataset/dataset';
import type { PlaceId } from '../domain/ids';
import type { GeographicClaim } from '../domain/record';
import type { Selection } from '../store/view';

type Position = readonly [number, number];

/** Position of a town; other places are drawn by their outlines or not at all. */
export function townPosition({ places }: Dataset, id: string): Position | null {
  const place = places.get(id as PlaceId);
  return place?.kind === 'town' && place.at ? place.at : null;
}

/** WGS 84 positions that show the chosen subject; none for what has no point on the map. */
export function subjectPositions(selection: Selection, dataset: Dataset): Position[] {
  switch (selection.type) {
    case 'none':
    case 'source':
    case 'actor':
    case 'page':
    case 'own':
      return [];
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

/** Geographic claims that the open card is about: made in its words, or about its town. */
export function claimsOf(selection: Selection, dataset: Dataset): GeographicClaim[] {
  switch (selection.type) {
    case 'event':
      return dataset.claims.filter(({ events }) => events.includes(selection.id));
    case 'place':
      return dataset.claims.filter(
        ({ subject, object }) => subject === selection.id || object === selection.id,
      );
    case 'none':
    case 'source':
    case 'actor':
    case 'page':
    case 'own':
      return [];
  }
}
