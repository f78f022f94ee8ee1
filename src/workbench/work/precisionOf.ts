import type { PlaceKind, PlaceRole, Precision } from '../../domain/vocabulary';

/** How well a place of this kind can be fixed by its name. */
export function precisionOf(kind: PlaceKind, role: PlaceRole): Precision {
  if (role === 'near') return 'near';
  if (kind === 'country') return 'country';
  return kind === 'town' || kind === 'distant' ? 'exact' : 'region';
}
