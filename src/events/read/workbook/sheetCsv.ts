import type { Budget } from '../../../archive/budget';
import { linesIn } from '../formats/linesIn';
import type { RowTaker } from './sheetTaker';

const PART_CHARACTERS = 2 ** 20;
/** So that nothing in the cells is taken for what separates them. */
const FIRST_LINE = 'sep=,\n';
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * Writes the rows of a sheet as CSV, so that they are read as any other table: a row a line, also where
 * it is empty, and as wide as the widest before it.
 */
export class CsvWriter implements RowTaker {
  readonly done = false;
  private readonly parts: Blob[] = [];
  private readonly broken: { readonly line: number; readonly breaks: number }[] = [];
  private lines: string[] = [FIRST_LINE];
  private characters = 0;
  private width = 0;
  private last = 0;
  private breaks = 0;

  constructor(private readonly budget: Budget) {}

  row(row: number, cells: readonly string[]): void {
    this.width = Math.max(this.width, cells.length);
    const blank = '\n'.repeat(row - this.last - 1);
    const text = cells.map((cell) => (QUOTED.test(cell) ? quoted(cell) : cell)).join(',');
    const line = `${blank}${text}${','.repeat(this.width - cells.length)}\n`;
    this.last = row;
    this.noteBreaks(row, text);
    this.lines.push(line);
    this.characters += line.length;
    if (this.characters >= PART_CHARACTERS) this.flush();
  }

  finish(): Blob {
    this.flush();
    return new Blob(this.parts);
  }

  /** The number of the row of the sheet that a line of the CSV belongs to. */
  rowOfLine(line: number): number {
    let low = 0;
    let high = this.broken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.broken[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, line - 1 - (this.broken[low - 1]?.breaks ?? 0));
  }

  /** Line breaks in cells, with which lines are no rows any more. */
  private noteBreaks(row: number, text: string): void {
    const before = this.breaks;
    this.breaks += linesIn(text);
    if (this.breaks > before) this.broken.push({ line: row + 1 + before, breaks: this.breaks });
  }

  private flush(): void {
    const part = new Blob([this.lines.join('')]);
    this.budget.take(part.size);
    this.parts.push(part);
    [this.lines, this.characters] = [[], 0];
  }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
