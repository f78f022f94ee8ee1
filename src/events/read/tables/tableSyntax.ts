import { isBlank, parseRows, swallowedLines, type TableSyntax } from './tableText';

const DELIMITERS = [',', ';', '\t', '|'];
/** Tried only where none of the others makes several columns; R writes spaces. */
const RARE_DELIMITERS = ['^', '~', ' '];
const ROWS_TO_GUESS_BY = 200;
/** Fewer words, or lines of different numbers of words, are sentences. */
const FEWEST_RARE = 3;
const ALIKE_RARE = 0.6;
/** What Excel writes and obeys. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i;

/** How well a syntax fits a text. */
interface Fit {
  readonly syntax: TableSyntax;
  /** Cells of most rows. */
  readonly columns: number;
  /** Part of the lines that make rows of as many cells. */
  readonly alike: number;
}

/**
 * How a table is written, by its beginning, and how many characters before it only say so. With titles above it,
 * most rows decide; a table of which more lines make rows without quotation marks has none.
 */
export function guessSyntax(
  head: string,
  whole: boolean,
): { readonly syntax: TableSyntax; readonly skip: number } {
  const newline = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  const stated = SEPARATOR_LINE.exec(head);
  const skip = stated?.[0].length ?? 0;
  const text = head.slice(skip);
  const quotes = text.includes('"') ? [true, false] : [true];
  const plain: TableSyntax = { delimiter: ',', newline, quote: true };
  let best: Fit = { syntax: { ...plain, delimiter: stated?.[1] ?? ',' }, columns: 1, alike: 0 };
  for (const delimiter of stated?.[1] ? [stated[1]] : DELIMITERS)
    for (const quote of quotes) {
      const fit = fitOf(text, { delimiter, newline, quote }, whole);
      if (fit.columns > 1 && isBetter(fit, best)) best = fit;
    }
  if (best.columns === 1 && !stated)
    for (const delimiter of RARE_DELIMITERS) {
      const fit = fitOf(text, { delimiter, newline, quote: true }, whole);
      if (fit.columns >= FEWEST_RARE && fit.alike >= ALIKE_RARE && isBetter(fit, best)) best = fit;
    }
  return { syntax: best.syntax, skip };
}

function isBetter(fit: Fit, best: Fit): boolean {
  if (fit.alike !== best.alike) return fit.alike > best.alike;
  // Without quotation marks as good as with them: then they enclose.
  return fit.columns > best.columns && (fit.syntax.quote || !best.syntax.quote);
}

function fitOf(text: string, syntax: TableSyntax, whole: boolean): Fit {
  const rows = parseRows(text, syntax, whole)
    .rows.filter((row) => !isBlank(row))
    .slice(0, ROWS_TO_GUESS_BY);
  const columns = usualWidth(rows);
  let [lines, alike] = [0, 0];
  for (const row of rows) {
    const swallowed = swallowedLines(row, syntax, columns);
    lines += Math.max(swallowed, 1);
    if (swallowed === 0 && row.length === columns) alike++;
  }
  return { syntax, columns, alike: lines === 0 ? 0 : alike / lines };
}

/** The number of cells that most rows have which have more than one; of several, the most cells. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [usual, most] = [1, 0];
  for (const [length, count] of counts)
    if (count > most || (count === most && length > usual)) [usual, most] = [length, count];
  return usual;
}
