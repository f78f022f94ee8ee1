import { nameScore } from '../meaning/nameScores';
import { nameWords } from '../meaning/nameWords';
import { understand } from '../meaning/understand';
import type { ColumnMapping } from '../outcome';

/** Columns that say when something was. */
const DATE_MEANINGS = [
  ...(['start', 'end', 'year', 'month', 'day'] as const),
  ...(['endYear', 'endMonth', 'endDay'] as const),
] as const;
type DateColumns = Pick<ColumnMapping, (typeof DATE_MEANINGS)[number]>;

/** Columns by which some features of a file are dated. */
export interface DateRank {
  readonly columns: DateColumns;
  /** Nothing else of these features could be their date. */
  readonly sure: boolean;
}

/** A file may be put together of so many that name their dates differently. */
const MOST_RANKS = 4;

/** Which columns are those of a date. */
export const dateColumnsOf = (mapping: DateColumns): readonly number[] =>
  DATE_MEANINGS.flatMap((meaning) => mapping[meaning] ?? []);

const datesOf = (mapping: DateColumns): DateColumns => ({
  ...{ start: mapping.start, end: mapping.end },
  ...{ year: mapping.year, month: mapping.month, day: mapping.day },
  ...{ endYear: mapping.endYear, endMonth: mapping.endMonth, endDay: mapping.endDay },
});

/** No column says when. */
export const UNDATED: DateColumns = {
  ...{ start: null, end: null, year: null, month: null, day: null },
  ...{ endYear: null, endMonth: null, endDay: null },
};

type Rows = readonly (readonly string[])[];

const isFilled = (row: readonly string[], column: number): boolean =>
  (row[column] ?? '').trim() !== '';

/** The names of columns with a value; '' for others, which may have any name and say nothing. */
export const namesFilledIn = (names: readonly string[], rows: Rows): readonly string[] =>
  names.map((name, column) => (rows.some((row) => isFilled(row, column)) ? name : ''));

/**
 * By which columns features are dated, the first for most of them. A second column is taken only for
 * features that lack the first, and only if no feature has both: beside a date, a time stamp is that of an upload.
 */
export function rankDates(
  names: readonly string[],
  rows: Rows,
  placed: boolean,
): readonly DateRank[] {
  const ranks: DateRank[] = [];
  let left = rows;
  let open = names;
  while (left.length > 0 && ranks.length < MOST_RANKS) {
    const filled = namesFilledIn(open, left);
    const meant = guessFrom(filled, left, placed);
    if (!meant) break;
    const columns = dateColumnsOf(meant.guess);
    if (columns.length === 0) break;
    const dated = left.filter((row) => columns.some((column) => isFilled(row, column)));
    const others = left.length === dated.length ? [] : left.filter((row) => !dated.includes(row));
    // Asked again of these features alone: what only others have is no rival of their date.
    const alone =
      others.length === 0 ? meant : guessFrom(namesFilledIn(open, dated), dated, placed);
    const agrees = alone !== null && dateColumnsOf(alone.guess).join() === columns.join();
    ranks.push({ columns: datesOf(meant.guess), sure: agrees && alone.sure });
    const taken = namesFilledIn(open, dated);
    open = open.map((name, column) => (taken[column] === '' ? name : ''));
    left = others;
  }
  return ranks.length > 0 ? ranks : unreadableDates(namesFilledIn(names, rows));
}

/** What leaves no doubt that it is meant as a date. */
const SURE_NAME = 0.8;

/** A column that is called a date although none of its values is one, so that each of them is told. */
function unreadableDates(names: readonly string[]): readonly DateRank[] {
  const scores = names.map((name) => nameScore('start', nameWords(name)));
  const start = scores.indexOf(Math.max(...scores, SURE_NAME));
  if (start < 0) return [];
  return [{ columns: { ...UNDATED, start }, sure: true }];
}

function guessFrom(names: readonly string[], rows: Rows, placed: boolean) {
  // The cells of columns without a name would be judged by their values.
  const cells = rows.map((row) => names.map((name, column) => (name && row[column]) || ''));
  const meant = understand(names, cells, {}, { placed });
  return meant.type === 'guess' ? meant : null;
}
