import type { Dataset } from '../../dataset/dataset';
import { type Comparison, compareSteps } from '../columns/matchRecords';
import type { OwnSet } from './ownSets';
import { perSet } from './perSet';
import { runInSlices } from './slices';

const compared = perSet((columns, events: Dataset['events'], places: Dataset['places']) =>
  runInSlices(compareSteps({ events, places }, columns)),
);

/**
 * All records beside the rows of a set, whatever the window and the filters: worked out between other
 * work, and remembered with the set.
 */
export const comparisonOf = (
  { columns }: OwnSet,
  { events, places }: Dataset,
): Promise<Comparison> => compared(columns, events, places);
