import type { RowGroup } from './tableGroups';

/** Counts the lines of a group's rows, as far as somebody asks. */
export class RowLines {
  private rows: readonly (readonly string[])[] = [];
  private newline = '\n';
  private plain = true;
  private first = 1;
  private row = 0;
  private counted = 0;
  private line = 1;

  begin({ rows, line, plain }: RowGroup, newline: string): void {
    this.rows = rows;
    this.newline = newline;
    this.plain = plain;
    this.first = line;
    [this.row, this.counted, this.line] = [0, 0, line];
  }

  at(row: number): void {
    this.row = row;
  }

  /** Line at which the row begins. */
  current(): number {
    if (this.plain) return this.first + this.row;
    for (; this.counted < this.row; this.counted++) {
      this.line++;
      for (const cell of this.rows[this.counted] ?? [])
        for (let at = cell.indexOf(this.newline); at >= 0; at = cell.indexOf(this.newline, at + 1))
          this.line++;
    }
    return this.line;
  }
}
