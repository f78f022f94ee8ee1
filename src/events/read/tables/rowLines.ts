import type { RowGroup } from './tableGroups';

/** Counts the lines of a group's rows, as far as somebody asks. */
export class RowLines {
  private group: Pick<RowGroup, 'rows' | 'folded' | 'line'> = { rows: [], folded: [], line: 1 };
  private newline = '\n';
  private row = 0;
  /** How many of the folded rows are counted, and the line breaks in their cells. */
  private counted = 0;
  private breaks = 0;

  begin(group: RowGroup, newline: string): void {
    this.group = group;
    this.newline = newline;
    [this.row, this.counted, this.breaks] = [0, 0, 0];
  }

  at(row: number): void {
    this.row = row;
  }

  /** Line at which the row begins. */
  current(): number {
    const { rows, folded, line } = this.group;
    for (; (folded[this.counted] ?? this.row) < this.row; this.counted++)
      for (const cell of rows[folded[this.counted] ?? 0] ?? [])
        this.breaks += cell.split(this.newline).length - 1;
    return line + this.row + this.breaks;
  }
}
