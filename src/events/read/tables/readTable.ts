import { ColumnsBuilder } from '../../columns/columnsBuilder';
import { GroupsBuilder } from '../details';
import { ReportBuilder } from '../importReport';
import type { Limits } from '../limits';
import type { NoteCell } from '../meaning/rowFields';
import type { ReadOptions, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { SeenIds } from '../seenIds';
import { NotUtf8, type TextStart } from '../text/encoding';
import { type BrokenLine, type RowGroup, readGroups } from './tableGroups';
import { readTableStart, type TableStart } from './tableStart';
import { isBlank } from './tableText';

/** Reads a table of one of the known formats, or by the mapping given, or asks for one. */
export async function readTable(
  file: Blob,
  start: TextStart,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  try {
    const table = await readTableStart(file, start, options.answers ?? {});
    if (table.type !== 'table') return table;
    return await new TableReading(file, table, options, limits).run();
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    if (!(error instanceof NotUtf8)) throw error;
    return readTable(file, { encoding: 'windows-1252', bom: 0 }, options, limits);
  }
}

/** One reading of a table from its first row to its last. */
class TableReading {
  private readonly builder = new ColumnsBuilder();
  private readonly report = new ReportBuilder();
  private readonly groups = new GroupsBuilder();
  private readonly ids = new SeenIds();
  private readonly tell: (bytesRead: number, rows: number) => void;
  private readonly shortest: number;
  /** Records so far: rows that are not blank. */
  private records = 0;
  private lines = new RowLines();

  constructor(
    private readonly file: Blob,
    private readonly table: TableStart,
    options: ReadOptions,
    private readonly limits: Limits,
  ) {
    this.tell = progressTeller(options, file.size);
    this.shortest = table.names.length;
  }

  async run(): Promise<ReadOutcome> {
    const { names, reader, body } = this.table;
    this.tell(body.byte, 0);
    for await (const group of readGroups(body, this.limits)) {
      this.groups.begin(this.records, group.byte);
      if (group.type === 'rows') this.takeRows(group);
      else this.refuseLine(group);
      if (this.report.read > this.limits.mostRows)
        throw new RefusedError('too_many_rows', `> ${this.limits.mostRows}`);
      this.tell(group.end, this.report.read);
    }
    if (this.report.read === 0) throw new RefusedError('no_events');
    const { newline } = body.syntax;
    return {
      type: 'read',
      columns: this.builder.finish(),
      details: {
        form: 'table',
        text: this.file,
        encoding: body.encoding,
        delimiter: body.syntax.delimiter,
        ...(newline === '\r' ? { newline } : {}),
        header: names,
        ...this.groups.finish(this.file.size),
      },
      report: this.report.finish(reader.format),
      attribution: reader.attribution,
    };
  }

  private takeRows(group: RowGroup): void {
    const { reader } = this.table;
    this.lines.begin(group, this.table.body.syntax.newline);
    const { rows } = group;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (!row || isBlank(row)) continue;
      const record = this.records++;
      this.lines.at(index);
      if (!this.fits(row)) {
        this.report.refuse();
        this.report.note({
          line: this.lines.current(),
          column: '',
          value: row.join(this.table.body.syntax.delimiter),
          problem: 'no_columns_match',
          effect: 'refused',
        });
        continue;
      }
      const event = reader.readEvent(row, record, this.note);
      if (reader.id >= 0) this.noteSeen(row[reader.id] ?? '');
      this.builder.add(event);
      this.report.take(event.position !== null, event.days !== null);
    }
  }

  private noteSeen(id: string): void {
    if (id !== '' && this.ids.seen(id)) this.note(this.table.reader.id, id, 'duplicate_id');
  }

  private readonly note: NoteCell = (column, value, problem) => {
    this.report.note({
      // Finding the line of a row takes a look at all rows before it.
      line: this.report.keepsNotes ? this.lines.current() : 0,
      column: this.table.names[column] ?? '',
      value,
      problem,
      effect: 'kept',
    });
  };

  /** A cell too many or too few moves all others: only empty ones after the last are harmless. */
  private fits(row: readonly string[]): boolean {
    if (row.length === this.shortest) return true;
    if (row.length < this.shortest) return false;
    for (let column = this.shortest; column < row.length; column++)
      if (row[column] !== '') return false;
    return true;
  }

  private refuseLine({ line, text }: BrokenLine): void {
    this.report.refuse();
    this.report.note({
      line,
      column: '',
      value: text,
      problem: 'no_columns_match',
      effect: 'refused',
    });
  }
}

/** Counts the lines of a group's rows, as far as somebody asks. */
class RowLines {
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
