import type { Difference, Passage } from '../../domain/record';

/** One thing told differently; a column without a reading: that source does not speak of it. */
export interface DifferenceRow {
  readonly difference: Difference;
  readonly readings: readonly (readonly Passage[])[];
}

export interface DifferenceTable {
  /** In the order in which the readings name them. */
  readonly sources: readonly Passage['source'][];
  readonly rows: readonly DifferenceRow[];
}

/** What sources tell differently, one row a thing, one column a source. */
export function differenceTable(differences: readonly Difference[]): DifferenceTable {
  const sources = [
    ...new Set(differences.flatMap(({ readings }) => readings.map(({ source }) => source))),
  ];
  const rows = differences.map((difference) => ({
    difference,
    readings: sources.map((id) => difference.readings.filter(({ source }) => source === id)),
  }));
  return { sources, rows };
}
