import { boundedText } from './featureText';
import {
  type Format,
  type ImportReport,
  LONGEST_VALUE,
  MOST_NOTES,
  type RowNote,
  type RowProblem,
} from './outcome';

/** Collects what reading a file of features comes to; memory does not grow with the number of broken rows. */
export class FeatureReport {
  private readonly notes: RowNote[] = [];
  private readonly problems = new Map<RowProblem, number>();
  private taken = 0;
  private refused = 0;
  private placed = 0;
  private undated = 0;

  /** Rows seen so far: taken and refused. */
  get read(): number {
    return this.taken + this.refused;
  }

  /** Counts a row that stands in the columns. */
  take(placed: boolean, dated: boolean): void {
    this.taken++;
    if (placed) this.placed++;
    if (!dated) this.undated++;
  }

  /** Counts a row that was left out; what is wrong with it is said by `note`. */
  refuse(): void {
    this.refused++;
  }

  note(note: RowNote): void {
    this.problems.set(note.problem, (this.problems.get(note.problem) ?? 0) + 1);
    if (this.notes.length < MOST_NOTES)
      this.notes.push({
        ...note,
        column: boundedText(note.column, LONGEST_VALUE),
        value: boundedText(note.value, LONGEST_VALUE),
      });
  }

  finish(format: Format): ImportReport {
    return {
      format,
      read: this.read,
      taken: this.taken,
      refused: this.refused,
      placed: this.placed,
      unplaced: this.taken - this.placed,
      undated: this.undated,
      notes: this.notes,
      problems: Object.fromEntries(this.problems),
    };
  }
}
