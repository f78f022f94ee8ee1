import Papa from 'papaparse';
import { type PlainRows, plainRows } from './plainRows';

/** How a table is written. */
export interface TableSyntax {
  readonly delimiter: string;
  /** `\n` also where a carriage return stands before it; `\r` alone as on old Macs. */
  readonly newline: '\n' | '\r';
  /** Quotation marks enclose cells; otherwise they are letters like others. */
  readonly quote: boolean;
}

/** The parser's quick way knows no quotation marks. */
const configOf = ({ delimiter, newline, quote }: TableSyntax): Papa.ParseConfig<string[]> =>
  quote ? { delimiter, newline } : { delimiter, newline, fastMode: true };

interface ParsedRows extends PlainRows {
  /** The text ends within quotation marks. Only told where the last row was taken. */
  readonly unclosed: boolean;
}

/**
 * The rows of a text, blank ones too; what they do not take is the beginning of another.
 *
 * @param last - whether the text ends with a whole row, even without a line break
 */
export function parseRows(text: string, syntax: TableSyntax, last: boolean): ParsedRows {
  const parsed = parseQuotedRows(text, syntax, last);
  if (syntax.quote)
    for (let row = 0; row < parsed.rows.length; row++)
      parsed.rows[row] = unwrapped(parsed.rows[row] ?? [], syntax);
  return parsed;
}

function parseQuotedRows(text: string, syntax: TableSyntax, last: boolean): ParsedRows {
  const isPlain = syntax.quote && syntax.newline === '\n' && syntax.delimiter.length === 1;
  if (!isPlain) return parseAnyRows(text, syntax, last);
  const plain = plainRows(text, syntax.delimiter);
  if (plain.taken === text.length) return { ...plain, unclosed: false };
  const rest = parseAnyRows(text.slice(plain.taken), syntax, last);
  return {
    rows: plain.rows.concat(rest.rows),
    folded: plain.folded.concat(rest.folded.map((row) => plain.rows.length + row)),
    taken: plain.taken + rest.taken,
    unclosed: rest.unclosed,
  };
}

function parseAnyRows(text: string, syntax: TableSyntax, last: boolean): ParsedRows {
  const parser = new Papa.Parser(configOf(syntax));
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !last);
  // Papa sees another, empty row after the last line break.
  if (last && syntax.newline === text.at(-1) && data.at(-1)?.join('') === '') data.pop();
  if (syntax.newline === '\n' && text.includes('\r')) for (const row of data) dropReturn(row);
  return {
    rows: data,
    folded: syntax.quote
      ? [...data.keys()].filter((row) => hasBreak(data[row] ?? [], syntax.newline))
      : [],
    taken: last ? text.length : meta.cursor,
    unclosed: last && errors.some(({ code }) => code === 'MissingQuotes'),
  };
}

const FORMULA_TEXT = /^="([^"]*)"$/;

/** Takes the text of cells such as `="00123"`, by which programs keep spreadsheets from making numbers of texts. */
export function unwrapTexts(text: string, rows: readonly string[][]): void {
  if (!text.includes('="')) return;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const inside = FORMULA_TEXT.exec(row[column] ?? '')?.[1];
      if (inside !== undefined) row[column] = inside;
    }
}

/** Fewer are a sentence with a comma. */
const FEWEST_WRAPPED = 3;

/**
 * The row that one cell holds, where quotation marks enclose a whole line; else the row itself. A spreadsheet
 * that parts cells by another sign takes each line for one cell, and encloses those that have quotation
 * marks of their own: often only some lines of a file.
 */
function unwrapped(row: string[], syntax: TableSyntax): string[] {
  const [cell] = row;
  if (row.length !== 1 || !cell?.includes(syntax.delimiter)) return row;
  const { data, errors } = new Papa.Parser(configOf(syntax)).parse(cell, 0, false);
  const [inside = []]: string[][] = data;
  const isSentence =
    inside.length < FEWEST_WRAPPED || inside.slice(1).some((text) => /^\s/.test(text));
  return data.length === 1 && errors.length === 0 && !isSentence ? inside : row;
}

/** Before the line break a carriage return belongs to it. */
function dropReturn(row: string[]): void {
  const cell = row[row.length - 1];
  if (cell?.endsWith('\r')) row[row.length - 1] = cell.slice(0, -1);
}

/** A row without any text: an empty line, or what a spreadsheet writes for an empty row. */
export function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

export interface PlacedRow {
  readonly cells: string[];
  /** Character after the row. */
  readonly end: number;
}

/** The first rows that are not blank, at most `count`, each with its end. */
export function firstRows(
  text: string,
  syntax: TableSyntax,
  count: number,
  last: boolean,
): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  const parser = new Papa.Parser({
    ...configOf(syntax),
    step: ({ data, meta }: Papa.ParseStepResult<string[][]>) => {
      const [cells] = data;
      if (!cells || isBlank(cells)) return;
      if (syntax.newline === '\n') dropReturn(cells);
      rows.push({ cells: syntax.quote ? unwrapped(cells, syntax) : cells, end: meta.cursor });
      if (rows.length === count) parser.abort();
    },
  });
  parser.parse(text, 0, !last);
  unwrapTexts(
    text,
    rows.map(({ cells }) => cells),
  );
  return rows;
}

/** How many line breaks a text has. */
export function countLines(text: string, newline: '\n' | '\r'): number {
  let lines = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) lines++;
  return lines;
}

/**
 * How many lines of the file a row takes that quotation marks have swallowed: several lines, each of
 * which would make a row of its own without them; 0 for any other row. What stands in a cell by right
 * hardly has as many delimiters as a row, line by line.
 */
export function swallowedLines(
  row: readonly string[],
  { delimiter, newline }: TableSyntax,
  columns: number,
): number {
  if (columns < FEWEST_TO_TELL || !hasBreak(row, newline)) return 0;
  // A cell of one line is enclosed by right, whatever it holds.
  const swallowing = row.map((cell) => (cell.includes(newline) ? cell : ''));
  const lines = swallowing.join(delimiter).split(newline);
  return lines.every((line) => line.split(delimiter).length === columns) ? lines.length : 0;
}

function hasBreak(row: readonly string[], newline: '\n' | '\r'): boolean {
  for (const cell of row) if (cell.includes(newline)) return true;
  return false;
}

/** A sentence with one comma is no row. */
const FEWEST_TO_TELL = 3;
