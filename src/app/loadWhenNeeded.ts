import { isActive } from '../dataset/filters';
import type { ViewState, ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';

/** The store keeps the failure, and the panel says so. */
const quietly = (attempt: Promise<unknown>): void => {
  attempt.catch(reportFault);
};

/** Cards and pages show the details, and a search looks through them. */
const needsDetails = ({ dataset, selection, filters }: ViewState): boolean =>
  !dataset.complete && (selection.type !== 'none' || isActive(filters, 'q'));

/**
 * Loads what the first view can do without as soon as the view needs it: the details with a choice or
 * a search, our renderings of the quotations with French, the stories with the first that is opened.
 * After a failure the next choice, search, change to French or step tries again.
 */
export function loadWhenNeeded(store: ViewStore): void {
  const { completeDataset, loadTranslations, loadStories } = store.getState();
  const follow = (state: ViewState, before?: ViewState) => {
    const isNewQuestion =
      state.selection !== before?.selection || state.filters.q !== before.filters.q;
    if (isNewQuestion && needsDetails(state)) quietly(completeDataset());
    if (state.lang === 'fr' && state.lang !== before?.lang) quietly(loadTranslations());
    if (state.story && state.story !== before?.story) quietly(loadStories());
  };
  follow(store.getState());
  store.subscribe(follow);
}
