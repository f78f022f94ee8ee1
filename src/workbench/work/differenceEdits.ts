import type { WrittenEvent } from '../../compile/written';
import { type Base, type Built, refused } from './built';
import { quotationOf, type WordsAt } from './quoteEdits';
import { changeRecord } from './recordEdits';

/** What reports tell differently, and how each of them words it. */
export type Difference = NonNullable<WrittenEvent['differences']>[number];

/** Fewer ways of telling it are no difference. */
export const FEWEST_READINGS = 2;

const withDifferences = (
  base: Base,
  id: string,
  change: (before: readonly Difference[]) => readonly Difference[],
): Built =>
  changeRecord(base, id, ({ differences = [], ...rest }) => {
    const after = change(differences);
    return after.length > 0 ? { ...rest, differences: [...after] } : rest;
  });

/** Adds a difference: its name in each language, and the words of at least two places. */
export function addDifference(
  base: Base,
  id: string,
  what: Difference['what'],
  places: readonly WordsAt[],
): Built {
  const readings = places.flatMap((words) => quotationOf(base.work, words) ?? []);
  if (readings.length < FEWEST_READINGS) return refused('no_words');
  return withDifferences(base, id, (before) => [...before, { what, readings }]);
}

/** Changes one difference of a record. */
export const changeDifference = (
  base: Base,
  id: string,
  index: number,
  change: (before: Difference) => Difference,
): Built =>
  withDifferences(base, id, (before) =>
    before.map((difference, at) => (at === index ? change(difference) : difference)),
  );

/** Adds words of a document to the ways in which a difference is told. */
export function addReading(base: Base, id: string, index: number, words: WordsAt): Built {
  const reading = quotationOf(base.work, words);
  if (!reading) return refused('not_verbatim');
  return changeDifference(base, id, index, ({ what, readings }) => ({
    what,
    readings: [...readings, reading],
  }));
}

/** Takes a difference out of a record. */
export const removeDifference = (base: Base, id: string, index: number): Built =>
  withDifferences(base, id, (before) => before.toSpliced(index, 1));
