import type { SchemaTree } from 'hyparquet';
import { ColumnsBuilder, type OwnEvent } from '../../columns/columnsBuilder';
import type { DetailsIndex } from '../detailsIndex';
import { readPlace } from '../features/featureShape';
import { ReportBuilder } from '../importReport';
import { MOST_SHAPE_VERTICES } from '../limits';
import type { NoteCell, RowReader } from '../meaning/rowFields';
import type { ReadEvents, ReadOptions, RowNote, RowProblem } from '../outcome';
import { progressTeller } from '../progressTeller';
import { SeenIds } from '../seenIds';
import type { GeoColumn } from './geoColumn';
import type { Group, ParquetFile } from './parquetFile';
import { columnsUsed, MissingColumn, RowCells } from './rowCells';

/** A file, and what its rows are made of. */
export interface Source {
  readonly file: Blob;
  readonly parquet: ParquetFile;
  readonly geo: GeoColumn | null;
  /** All but that of the geometry. */
  readonly columns: readonly SchemaTree[];
  readonly names: readonly string[];
  /** The first rows as text. */
  readonly sample: readonly (readonly string[])[];
  readonly options: ReadOptions;
}

/** Rows between two looks at the clock. */
const ROWS_TO_TELL = 10_000;

/** One reading of all rows. */
export class ParquetReading {
  private readonly builder = new ColumnsBuilder();
  private readonly report = new ReportBuilder();
  private readonly ids = new SeenIds();
  private readonly rows: RowCells;
  private readonly tell: (bytesRead: number, rows: number) => void;
  private record = 0;
  private vertices = 0;

  private readonly reader: RowReader;
  private notes: RowNote[] = [];

  /** @param makeReader - a reader counts what it reads, so that the one that shows its columns is another */
  constructor(
    private readonly source: Source,
    makeReader: () => RowReader,
  ) {
    const { parquet, columns, file, options, sample } = source;
    this.reader = makeReader();
    this.rows = new RowCells(parquet, columns, columnsUsed(makeReader(), sample));
    this.tell = progressTeller(options, file.size);
  }

  /** What the numbered dates of a codebook have proven of their order. */
  get order(): RowReader['order'] {
    return this.reader.order;
  }

  async run(): Promise<ReadEvents> {
    const { parquet, geo, file, names } = this.source;
    for (const group of parquet.groups) {
      if (group.rows === 0) continue;
      await this.rows.begin(group);
      const places = geo ? await parquet.readColumn(geo.column, group) : null;
      await this.takeGroup(group, places);
    }
    this.tell(file.size, this.report.read);
    const { format } = this.reader;
    const columns = this.builder.finish();
    return {
      type: 'read',
      columns,
      details: detailsOf(file, names),
      report: this.report.finish(format === 'table' ? 'parquet' : format, columns),
      attribution: this.reader.attribution,
    };
  }

  private async takeGroup(group: Group, places: ArrayLike<unknown> | null): Promise<void> {
    const { parquet, file } = this.source;
    for (let row = 0; row < group.rows; ) {
      const missing = this.takeRows(group, row, places);
      if (missing === null) return;
      row = this.record - group.first;
      if (missing.column >= 0) await this.rows.add(missing.column, group);
      else this.tell((file.size * this.record) / parquet.rows, this.report.read);
    }
  }

  /** Takes rows until one asks for a column that is not there, or it is time to tell; `null` at the end. */
  private takeRows(
    { rows, first }: Group,
    from: number,
    places: ArrayLike<unknown> | null,
  ): { readonly column: number } | null {
    const { cells } = this.rows;
    const end = Math.min(rows, from + ROWS_TO_TELL);
    try {
      for (let row = from; row < end; row++) {
        this.record = first + row;
        this.rows.at(row);
        this.notes = [];
        this.take(this.reader.readEvent(cells, this.record, this.note), places?.[row]);
        for (const note of this.notes) this.report.note(note);
      }
    } catch (error) {
      if (error instanceof MissingColumn) return error;
      throw error;
    }
    this.record = first + end;
    return end === rows ? null : { column: -1 };
  }

  private take(read: OwnEvent, place: unknown): void {
    const { id } = this.reader;
    const text = id < 0 ? '' : (this.rows.cells[id] ?? '');
    if (text !== '' && this.ids.seen(text)) this.note(id, text, 'duplicate_id');
    const event = place === undefined || place === null ? read : this.placed(read, place);
    this.builder.add(event);
    this.report.take(event.position !== null, event.days !== null);
  }

  /** The event where its geometry is. */
  private placed(event: OwnEvent, value: unknown): OwnEvent {
    const { geo } = this.source;
    if (!geo) return event;
    if (geo.otherSystem !== null) {
      this.noteOf(geo.column.element.name, geo.otherSystem, 'projected');
      return event;
    }
    const reading = readPlace(geo.geometryOf(value), false);
    if (reading.type === 'unplaced') return event;
    if (reading.type === 'wrong') {
      this.noteOf(geo.column.element.name, reading.value, reading.problem);
      return event;
    }
    const { shape, position, precision, vertices, points } = reading.place;
    if (points > 1) this.noteOf(geo.column.element.name, String(points), 'several_points');
    const isFull = this.vertices + vertices > MOST_SHAPE_VERTICES;
    if (shape && isFull)
      this.noteOf(geo.column.element.name, `> ${MOST_SHAPE_VERTICES}`, 'shapes_full');
    else this.vertices += vertices;
    return {
      ...event,
      position,
      ...(shape && !isFull ? { shape } : {}),
      // A codebook knows how exact its places are.
      precision: event.precision === 'exact' ? precision : event.precision,
    };
  }

  private readonly note: NoteCell = (column, value, problem) =>
    this.noteOf(this.source.names[column] ?? '', value, problem);

  private noteOf(column: string, value: string, problem: RowProblem): void {
    this.notes.push({ line: this.record + 1, column, value, problem, effect: 'kept' });
  }
}

/** The file itself, of which a card reads one row. */
const detailsOf = (file: Blob, header: readonly string[]): DetailsIndex => ({
  form: 'parquet',
  text: file,
  delimiter: '',
  header,
  groupRecords: Uint32Array.of(0),
  groupBytes: Float64Array.of(0, file.size),
});
