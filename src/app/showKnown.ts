import { type Day, isoOfDay } from '../domain/day';
import type { ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';

/** Says that the records cannot be shown as a link has them known. */
export const sayNotShown = (store: ViewStore, known: Day | null): void => {
  if (known !== null)
    store.getState().addNotice({ kind: 'bad_url', details: [`known=${isoOfDay(known)}`] });
};

/** Shows the records as they were known on a day of a link or a step; where that does not arrive, all, and says so. */
export const showKnown = (store: ViewStore, known: Day | null): Promise<void> =>
  store
    .getState()
    .setKnown(known, false)
    .catch((error: unknown) => {
      reportFault(error);
      sayNotShown(store, known);
    });
