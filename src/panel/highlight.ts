import type { EventId } from '../domain/ids';

/** Names the records, separated by spaces, that pointing at an element lights on the map. */
const LIGHTS = 'data-lights';

/** Attributes of an element that lights these records while it is pointed at or has the focus. */
export const highlightsOf = (events: readonly EventId[]) => ({ [LIGHTS]: events.join(' ') });

/** The records that the innermost such element around a node names. */
export function highlightedBy(element: Element | null): readonly EventId[] {
  const ids = element?.closest(`[${LIGHTS}]`)?.getAttribute(LIGHTS) ?? '';
  return ids.split(' ').filter(Boolean) as EventId[];
}

/** Marks the element whose records are lit while nothing is pointed at. */
export const HIGHLIGHTED_AT_REST = 'data-lights-at-rest';

/** The records that the panel lights while nothing in it is pointed at. */
export const highlightedAtRest = (panel: Element): readonly EventId[] =>
  highlightedBy(panel.querySelector(`[${HIGHLIGHTED_AT_REST}]`));
