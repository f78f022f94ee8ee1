import type { SchemaTree } from 'hyparquet';
import type { RowReader } from '../meaning/rowFields';
import { cellTextOf } from './cellTexts';
import type { Group, ParquetFile } from './parquetFile';

/** Thrown while a row is read: a column is asked for that has not been decoded. */
export class MissingColumn extends Error {
  constructor(readonly column: number) {
    super(`column ${column}`);
  }
}

/** The columns that a reader looks at in some rows: nearly always all that it ever asks for. */
export function columnsUsed(reader: RowReader, rows: readonly (readonly string[])[]): Set<number> {
  const used = new Set<number>(reader.id < 0 ? [] : [reader.id]);
  const watched: ProxyHandler<string[]> = {
    get(row, key) {
      const column = typeof key === 'string' ? Number(key) : Number.NaN;
      if (column >= 0 && column < row.length) used.add(column);
      return Reflect.get(row, key) as unknown;
    },
  };
  for (const [record, row] of rows.entries())
    reader.readEvent(new Proxy([...row], watched), record, () => {});
  return used;
}

/** Columns decoded at once: texts of a group of rows. */
interface Decoded {
  readonly column: number;
  readonly values: ArrayLike<unknown>;
  readonly text: (value: unknown) => string;
}

/**
 * The cells of rows, one row after the other in the same list. Columns are decoded once a reader has asked
 * for them: of fifty, it asks for ten.
 */
export class RowCells {
  /** The row at which it stands. */
  readonly cells: string[];
  private readonly used: Set<number>;
  private decoded: Decoded[] = [];

  constructor(
    private readonly parquet: ParquetFile,
    private readonly columns: readonly SchemaTree[],
    used: Iterable<number>,
  ) {
    this.used = new Set(used);
    this.cells = Object.setPrototypeOf(new Array(columns.length), throwing(columns.length));
  }

  /** Decodes what has been asked for so far of another group. */
  async begin(group: Group): Promise<void> {
    this.decoded = [];
    for (const column of this.used) await this.decode(column, group);
  }

  /** Decodes one more column, from now on in each group. */
  async add(column: number, group: Group): Promise<void> {
    this.used.add(column);
    await this.decode(column, group);
  }

  /** Goes to a row of the group. */
  at(row: number): void {
    for (const { column, values, text } of this.decoded) this.cells[column] = text(values[row]);
  }

  private async decode(column: number, group: Group): Promise<void> {
    const schema = this.columns[column];
    if (!schema) return;
    const values = await this.parquet.readColumn(schema, group);
    this.decoded.push({ column, values, text: cellTextOf(schema.element) });
  }
}

/** What a list without a column falls back to: it says which is missing. */
function throwing(columns: number): object {
  const fallback: object = Object.create(Array.prototype);
  for (let column = 0; column < columns; column++)
    Object.defineProperty(fallback, column, {
      get() {
        throw new MissingColumn(column);
      },
      // Without it, no element of this number could be set on the list.
      set(this: object, value: unknown) {
        Object.defineProperty(this, column, {
          ...{ value, writable: true, enumerable: true, configurable: true },
        });
      },
    });
  return fallback;
}
