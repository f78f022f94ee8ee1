import { isActive } from '../dataset/filters';
import type { ViewState, ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';

/** Cards and pages tell the details, and a search looks through them. */
const needsDetails = ({ dataset, selection, filters }: ViewState): boolean =>
  !dataset.complete && (selection.type !== 'none' || isActive(filters, 'q'));

/**
 * Asks for the dataset's details as soon as the view needs them, and never for a reader who only looks
 * at the map. After a failure the next choice or search asks again.
 */
export function followDetails(store: ViewStore): void {
  const follow = (state: ViewState) => {
    // The store keeps the failure, and the panel tells it.
    if (needsDetails(state)) store.getState().completeDataset().catch(reportFault);
  };
  follow(store.getState());
  store.subscribe((state, before) => {
    if (state.selection !== before.selection || state.filters.q !== before.filters.q) follow(state);
  });
}
