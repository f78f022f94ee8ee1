import { likenessToEvents } from '../meaning/likeness';
import type { RowTaker } from './sheetTaker';

/** Rows of a sheet that are counted to be told when it is asked which is meant. */
const MOST_COUNTED = 10_000;
const ROWS_TO_GUESS_BY = 50;
/** Titles and notes stand above a header. */
const MOST_ABOVE = 10;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** Counts rows, and looks at the first: a table has two with two cells each. */
export class TableLook implements RowTaker {
  rows = 0;
  private wide = 0;
  private readonly first: (readonly string[])[] = [];

  get done(): boolean {
    return this.rows > MOST_COUNTED;
  }

  get isTable(): boolean {
    return this.wide >= 2;
  }

  row(_row: number, cells: readonly string[]): void {
    this.rows++;
    if (filled(cells) > 1) this.wide++;
    if (this.first.length < ROWS_TO_GUESS_BY) this.first.push(cells);
  }

  /** How much it looks like a table of events, by its widest row near the top and the rows below. */
  get likeness(): number {
    const widths = this.first.slice(0, MOST_ABOVE).map(filled);
    const header = widths.indexOf(Math.max(...widths));
    return likenessToEvents(this.first[header] ?? [], this.first.slice(header + 1));
  }
}
