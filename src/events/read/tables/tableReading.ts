import { ColumnsBuilder } from '../../columns/columnsBuilder';
import { GroupsBuilder } from '../details';
import { ReportBuilder } from '../importReport';
import type { Limits } from '../limits';
import { cellKind, isTyped } from '../meaning/cellKinds';
import type { NoteCell, RowReader } from '../meaning/rowFields';
import type { ReadEvents, RowProblem } from '../outcome';
import { RefusedError } from '../refused';
import { SeenIds } from '../seenIds';
import type { OrderTally } from '../values/order';
import { isHeading, isNoEvent } from './notEvents';
import { RowLines } from './rowLines';
import { type BrokenLine, type RowGroup, readGroups } from './tableGroups';
import { textColumnsOf } from './tableHeader';
import type { TableStart } from './tableStart';
import { isBlank, swallowedLines } from './tableText';

interface CellNote {
  readonly column: number;
  readonly value: string;
  readonly problem: RowProblem;
}

/** One reading of a table from its first row to its last. */
export class TableReading {
  private readonly builder = new ColumnsBuilder();
  private readonly report = new ReportBuilder();
  private readonly groups = new GroupsBuilder();
  private readonly ids = new SeenIds();
  private readonly columns: number;
  /** Records so far: rows that are not blank. */
  private records = 0;
  private shortRows = 0;
  private swallowed = 0;
  private broken = 0;
  private readonly lines = new RowLines();
  private wordColumns: readonly number[] | null = null;
  /** Where notes go while it is not known whether the row is taken. */
  private waiting: CellNote[] | null = null;
  /** Those of one row, again and again the same list. */
  private readonly notesOfRow: CellNote[] = [];

  constructor(
    private readonly table: TableStart,
    readonly reader: RowReader,
    private readonly limits: Limits,
  ) {
    this.columns = table.names.length;
  }

  /** Lines of which no row could be made. */
  get lost(): number {
    return this.report.left + this.swallowed;
  }

  /** Quotation marks take in lines that would be rows without them. */
  get swallows(): boolean {
    return this.table.body.syntax.quote && this.swallowed + this.broken > 0;
  }

  /** @throws RefusedError, NotUtf8 */
  async run(tell: (bytesRead: number, rows: number) => void): Promise<void> {
    const { body } = this.table;
    tell(body.byte, 0);
    for await (const group of readGroups(body, this.limits)) {
      this.groups.begin(this.records, group.byte);
      if (group.type === 'rows') this.takeRows(group, group.end === body.text.size);
      else this.refuseLine(group);
      if (this.report.read > this.limits.mostRows)
        throw new RefusedError('too_many_rows', `> ${this.limits.mostRows}`);
      tell(group.end, this.report.read);
    }
    if (this.report.read === 0) throw new RefusedError('no_events');
  }

  /** @param order - what the dates of the whole file have proven, unless somebody has said it */
  outcome(order: OrderTally | null): ReadEvents {
    const { names, body } = this.table;
    const { newline, quote, delimiter } = body.syntax;
    const columns = this.builder.finish();
    return {
      type: 'read',
      columns,
      details: {
        ...{ form: 'table', text: body.text, delimiter, header: names },
        ...(newline === '\r' ? { newline } : {}),
        ...(quote ? {} : { quote }),
        ...this.groups.finish(body.text.size),
      },
      report: this.report.finish(this.reader.format, columns, order),
      attribution: this.reader.attribution,
    };
  }

  private takeRows(group: RowGroup, atEnd: boolean): void {
    this.lines.begin(group, this.table.body.syntax.newline);
    const { rows, folded } = group;
    let nextFolded = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      const isFolded = folded[nextFolded] === index;
      if (isFolded) nextFolded++;
      if (!row || isBlank(row)) continue;
      const record = this.records++;
      this.lines.at(index);
      const cut = atEnd && !group.closed && index === rows.length - 1;
      if (isFolded && this.isSwallowing(row)) this.refuse(row);
      else if (row.length === this.columns || this.isWhole(row)) this.take(row, record);
      else if (!this.takeShort(row, record, cut)) this.refuse(row);
    }
  }

  private isSwallowing(row: readonly string[]): boolean {
    const lines = swallowedLines(row, this.table.body.syntax, this.columns);
    // The row itself is counted as refused.
    this.swallowed += Math.max(0, lines - 1);
    return lines > 0;
  }

  private take(row: readonly string[], record: number): void {
    const notes = this.notesOfRow;
    this.waiting = notes;
    const event = this.reader.readEvent(row, record, this.note);
    this.waiting = null;
    const isUnsaid = !event.position && !event.days;
    if ((isUnsaid && isNoEvent(row, this.table.names)) || isHeading(row, event)) {
      notes.length = 0;
      this.refuse(row, 'no_event');
      return;
    }
    if (notes.length > 0)
      for (const { column, value, problem } of notes.splice(0)) this.note(column, value, problem);
    if (this.reader.id >= 0) this.noteSeen(row[this.reader.id] ?? '');
    this.builder.add(event);
    this.report.take(event.position !== null, event.days !== null);
  }

  /**
   * Some programs leave out the empty cells at the end of a row. A row is taken for such a one where all cells
   * that it has are what they should be, none of them moved, and the file was not cut off within it.
   */
  private takeShort(row: readonly string[], record: number, cut: boolean): boolean {
    if (row.length > this.columns || row.length < 2 || (cut && this.shortRows === 0)) return false;
    this.wordColumns ??= textColumnsOf(this.table.rows, this.columns);
    if (this.wordColumns.some((column) => isTyped(cellKind(row[column] ?? '')))) return false;
    const notes: CellNote[] = [];
    this.waiting = notes;
    const event = this.reader.readEvent(row, record, this.note);
    this.waiting = null;
    const [placed, dated] = [event.position !== null, event.days !== null];
    const { usual } = this.report;
    // A place and a date are never what is left out, unless they are missing from most rows.
    if (notes.length > 0 || !(placed || dated)) return false;
    if ((usual.placed && !placed) || (usual.dated && !dated)) return false;
    this.shortRows++;
    this.builder.add(event);
    if (this.reader.id >= 0) this.noteSeen(row[this.reader.id] ?? '');
    this.report.take(placed, dated);
    return true;
  }

  /** A cell too many moves all others: only empty ones after the last are harmless. */
  private isWhole(row: readonly string[]): boolean {
    if (row.length < this.columns) return false;
    for (let column = this.columns; column < row.length; column++)
      if (row[column] !== '') return false;
    return true;
  }

  private noteSeen(id: string): void {
    if (id !== '' && this.ids.seen(id)) this.note(this.reader.id, id, 'duplicate_id');
  }

  private readonly note: NoteCell = (column, value, problem) => {
    if (this.waiting) {
      this.waiting.push({ column, value, problem });
      return;
    }
    this.report.note({
      // Finding the line of a row takes a look at all rows before it.
      line: this.report.keepsNotes ? this.lines.current() : 0,
      column: this.table.names[column] ?? '',
      ...{ value, problem },
      effect: 'kept',
    });
  };

  private refuse(row: readonly string[], problem: RowProblem = 'no_columns_match'): void {
    const text = row.join(this.table.body.syntax.delimiter);
    this.noteRefused(this.report.keepsNotes ? this.lines.current() : 0, text, problem);
  }

  private refuseLine({ line, text }: BrokenLine): void {
    this.broken++;
    this.noteRefused(line, text, 'no_columns_match');
  }

  private noteRefused(line: number, value: string, problem: RowProblem): void {
    this.report.refuse();
    this.report.note({ line, column: '', value, problem, effect: 'refused' });
  }
}
