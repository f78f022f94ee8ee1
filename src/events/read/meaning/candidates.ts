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
/** Such a name is believed also where fewer are: what the others say instead is then told row by row. */
const STRONG_NAME = 0.7;
/** By so much it is then believed less, where some values are what it says, and where none is. */
const BELIED = { some: 0.5, all: 0.2 } as const;
const HAS_DIGIT = /\p{Nd}/u;
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

/**
 * Columns whose names say a meaning plainly, of whose values too few are such: dates of which most are seasons, latitudes in a
 * writing of their own. Words without any number are something else.
 */
export function belied(columns: readonly Column[], meaning: Meaning): readonly Candidate[] {
  return columns
    .flatMap((column): Candidate[] => {
      const score = scoreOf(column, meaning);
      const share = column.values.share(meaning);
      if (score < STRONG_NAME || share >= SHARE_BY_NAME) return [];
      if (share === 0 && column.values.shareOf((text) => HAS_DIGIT.test(text)) < SHARE_BY_NAME)
        return [];
      const by = share > 0 ? BELIED.some : BELIED.all;
      return [{ column: column.column, score: score * by, reason: 'name' }];
    })
    .sort((a, b) => b.score - a.score);
}

/** An empty column confirms nothing. */
export const reasonOf = ({ values }: Column): Reason =>
  values.values.length > 0 ? 'both' : 'name';
