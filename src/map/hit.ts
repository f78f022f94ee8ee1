import type { EventId, PlaceId } from '../domain/ids';
import type { Selection } from '../store/view';

/** What lies under a click, as the map's features tell it. */
export interface Hit {
  readonly form: string;
  readonly refType: string;
  readonly ref: string;
}

/** Which forms win where several lie under the pointer: the small and exact before the large and vague. */
const FORM_ORDER = ['mark', 'arrowhead', 'town', 'area_label', 'arrow', 'ring', 'area'];

/** The selection that a click asks for, or `null` where it hits nothing that can be chosen. */
export function selectionOfHits(hits: readonly Hit[]): Selection | null {
  const [best] = [...hits]
    .filter(({ form }) => FORM_ORDER.includes(form))
    .sort((a, b) => FORM_ORDER.indexOf(a.form) - FORM_ORDER.indexOf(b.form));
  if (!best) return null;
  return best.refType === 'event'
    ? { type: 'event', id: best.ref as EventId }
    : { type: 'place', id: best.ref as PlaceId };
}
