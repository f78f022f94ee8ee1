import type { Dataset } from '../dataset/dataset';
import { type Comparison, compareWithOwn } from '../dataset/own/matchRecords';
import type { OwnSet } from './ownSets';
import { perSet } from './perSet';

const compared = perSet((columns, events: Dataset['events'], places: Dataset['places']) =>
  compareWithOwn({ events, places }, columns),
);

/** All records beside the rows of a set, whatever the window and the filters; remembered with the set. */
export const comparisonOf = ({ columns }: OwnSet, { events, places }: Dataset): Comparison =>
  compared(columns, events, places);
