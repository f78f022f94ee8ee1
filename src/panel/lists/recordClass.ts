import type { EventRecord } from '../../domain/record';

/** Class names for what is less than a sure record of the documents: context, and only possibly in the window. */
export const recordClass = ({ tier }: EventRecord, possible: boolean): string =>
  `is-${tier}${possible ? ' is-possible' : ''}`;
