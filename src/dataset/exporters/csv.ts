import Papa from 'papaparse';

/**
 * What would run as a formula: where the text begins, and where a spreadsheet that splits at another
 * separator than the comma would begin a cell: behind `;`, tab, `|` or a line break, and the quotation
 * marks there, for within such a cell these no longer quote. Apostrophes before it belong to it, so
 * that taking the guard away again gives the very text.
 */
const AT_BEGINNING = /^(?='*[=+\-@\t\r\n＝＋－＠])/;
const BEHIND_SEPARATOR = /([;\t|\r\n]"*)(?='*[=+\-@＝＋－＠])/g;
const GUARD_AT_BEGINNING = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;
const GUARD_BEHIND_SEPARATOR = /([;\t|\r\n]"*)'(?='*[=+\-@＝＋－＠])/g;

/** Text that no spreadsheet takes for a formula: an apostrophe stands before each that it could. */
export const guarded = (text: string): string =>
  text.replace(BEHIND_SEPARATOR, "$1'").replace(AT_BEGINNING, "'");

/** The text that `guarded` was given. */
export const unguarded = (text: string): string =>
  text.replace(GUARD_AT_BEGINNING, '').replace(GUARD_BEHIND_SEPARATOR, '$1');

/** Beside what Papa quotes by itself. */
const OTHER_SEPARATORS = /[;\t|]/;

/**
 * Rows of a CSV file: RFC 4180, each ended by CR LF. Text is guarded, and quoted where it has any
 * separator that spreadsheets know; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)),
  );
  return `${Papa.unparse(cells, {
    quotes: (cell: unknown) => typeof cell === 'string' && OTHER_SEPARATORS.test(cell),
    newline: '\r\n',
  })}\r\n`;
}
