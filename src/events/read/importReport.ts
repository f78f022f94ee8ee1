import { csvOf } from '../../dataset/exporters/csv';
import { farOff } from '../columns/farOff';
import type { OwnColumns } from '../columns/ownColumns';
import { boundedText } from './features/jsonText';
import {
  type Format,
  type ImportReport,
  LONGEST_VALUE,
  MOST_NOTES,
  type RowNote,
  type RowProblem,
} from './outcome';

import { type OrderTally, provenForReport } from './values/order';

/** Counts what becomes of the rows of a file, and keeps the first notes on them. */
export class ReportBuilder {
  private taken = 0;
  private refused = 0;
  private placed = 0;
  private undated = 0;
  private readonly notes: RowNote[] = [];
  private readonly problems = new Map<RowProblem, number>();

  /** Rows taken and refused so far. */
  get read(): number {
    return this.taken + this.refused;
  }

  /** Rows left out so far. */
  get left(): number {
    return this.refused;
  }

  /** Whether most rows so far have a place, and a date. */
  get usual(): { readonly placed: boolean; readonly dated: boolean } {
    const half = this.taken / 2;
    return { placed: this.placed > half, dated: this.taken - this.undated > half };
  }

  /** Counts a row that was taken. */
  take(placed: boolean, dated: boolean): void {
    this.taken++;
    if (placed) this.placed++;
    if (!dated) this.undated++;
  }

  /** Counts a row that was left out; what is wrong with it is said by `note`. */
  refuse(): void {
    this.refused++;
  }

  /** Whether a further note would be kept and not only counted. */
  get keepsNotes(): boolean {
    return this.notes.length < MOST_NOTES;
  }

  note({ line, column, value, problem, effect }: RowNote): void {
    this.problems.set(problem, (this.problems.get(problem) ?? 0) + 1);
    if (this.keepsNotes)
      this.notes.push({ line, column: cut(column), value: cut(value), problem, effect });
  }

  /**
   * What reading came to.
   *
   * @param order - of the dates, unless somebody has said it
   */
  finish(format: Format, columns: OwnColumns, order: OrderTally | null = null): ImportReport {
    const { read, taken, refused, placed, undated, notes } = this;
    return {
      format,
      read,
      taken,
      refused,
      placed,
      unplaced: taken - placed,
      undated,
      farOff: farOff(columns),
      notes,
      problems: Object.fromEntries(this.problems),
      ...(order ? provenForReport(order.evidence) : {}),
    };
  }
}

/** At most `LONGEST_VALUE` characters, copied out of the chunk of the file that they stand in. */
const cut = (text: string): string =>
  `.${text.length > LONGEST_VALUE ? `${boundedText(text, LONGEST_VALUE - 1)}…` : text}`.slice(1);

/** The notes as a CSV file, one note a row. */
export function reportCsv({ notes }: ImportReport): string {
  const rows = notes.map(({ line, column, value, problem, effect }) => [
    line,
    column,
    value,
    problem,
    effect,
  ]);
  return csvOf([['line', 'column', 'value', 'problem', 'effect'], ...rows]);
}
