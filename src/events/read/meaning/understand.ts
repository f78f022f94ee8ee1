import type { Answers, ColumnMapping, Meaning, Reason } from '../outcome';
import { acledByHeader } from './acled';
import { readerOfMapping } from './genericTable';
import { guessMapping } from './guessMapping';
import { ownExportByHeader } from './ownExport';
import { ownSavedByHeader } from './ownSaved';
import type { RowReader } from './rowFields';
import { ucdpByHeader } from './ucdpGed';

/** What the columns of a file mean, whatever its format. */
export type Understanding =
  | {
      /** A format with a codebook, or what the reader of the page has said. */
      readonly type: 'known';
      readonly reader: RowReader;
    }
  | {
      readonly type: 'guess';
      readonly guess: ColumnMapping;
      readonly reasons: Readonly<Partial<Record<Meaning, Reason>>>;
      /** Names and values agree on the date, and nothing else could be one: features are read by it unasked. */
      readonly sure: boolean;
    };

/** What else is known of columns. */
export interface Hints {
  /** HXL tags such as `#geo+lat`, one a column. */
  readonly tags?: readonly string[];
  /** Features have a place of their own, whatever their properties say of coordinates. */
  readonly placed?: boolean;
  /** Cells are those of a CSV text: where this map has written it, apostrophes keep texts from being formulas. */
  readonly guarded?: boolean;
}

/**
 * What columns mean, by answers, codebooks, names and values, in this order.
 *
 * @param names - of the columns, or of the properties of features
 * @param rows - the first rows as text, the more the better; an index is that of the name
 */
export function understand(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  answers: Answers = {},
  hints: Hints = {},
): Understanding {
  if (answers.mapping) {
    const { dayFirst = answers.mapping.dayFirst, mapping } = answers;
    return { type: 'known', reader: readerOfMapping(names, { ...mapping, dayFirst }) };
  }
  const reader =
    ucdpByHeader(names, answers.dayFirst) ??
    acledByHeader(names, answers.dayFirst) ??
    ownExportByHeader(names, answers.dayFirst, hints.guarded) ??
    ownSavedByHeader(names, answers.dayFirst, hints.guarded);
  if (reader) return { type: 'known', reader };
  return { type: 'guess', ...guessMapping(names, rows, hints) };
}
