import type { Meaning, Reason } from '../outcome';
import type { ColumnValues } from './columnValues';
import { LEAST_SCORE, nameScore } from './nameScores';
import type { NameWords } from './nameWords';

/** A column that may have a meaning. */
export interface Candidate {
  readonly column: number;
  readonly score: number;
  readonly reason: Reason;
}

/** A column as far as it is looked at. */
export interface Column {
  readonly column: number;
  readonly words: NameWords;
  /** Those of its HXL tag. */
  readonly tag: NameWords | null;
  readonly values: ColumnValues;
}

/** What one group of meanings was taken for. */
export interface GroupGuess {
  readonly taken: Readonly<Partial<Record<Meaning, Candidate>>>;
  readonly sure: boolean;
}

/** Part of the values of a column that must be what its name says. */
export const SHARE_BY_NAME = 0.5;
/** How well a column's name, or its tag, says a meaning. */
export const scoreOf = ({ words, tag }: Column, meaning: Meaning): number =>
  Math.max(nameScore(meaning, words), tag ? nameScore(meaning, tag) : 0);

/** Columns whose names say a meaning and whose values allow it, the likeliest first. */
export function named(columns: readonly Column[], meaning: Meaning): readonly Candidate[] {
  return columns
    .flatMap((column): Candidate[] => {
      const score = scoreOf(column, meaning);
      if (score < LEAST_SCORE || column.values.share(meaning) < SHARE_BY_NAME) return [];
      return [{ column: column.column, score, reason: reasonOf(column) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** An empty column confirms nothing. */
export const reasonOf = ({ values }: Column): Reason =>
  values.values.length > 0 ? 'both' : 'name';
