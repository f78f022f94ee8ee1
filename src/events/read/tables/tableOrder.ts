import type { Limits } from '../limits';
import type { RowReader } from '../meaning/rowFields';
import type { ColumnMapping, Question, ReadOptions, TablePreview } from '../outcome';
import { progressTeller } from '../progressTeller';
import { OrderTally, provenOrder } from '../values/order';
import { readGroups, type TableBody } from './tableGroups';

interface UnclearTable {
  readonly table: TablePreview;
  readonly body: TableBody;
  /** The rows of its beginning. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What is asked about a table, with what the dates of the whole file prove of their order, where those of its
 * beginning depend on it.
 *
 * @throws what reading the file throws
 */
export async function questionOf(
  { table, body, rows }: UnclearTable,
  options: ReadOptions,
  limits: Limits,
): Promise<Question> {
  const columns = [table.guess.start, table.guess.end].filter((column) => column !== null);
  const head = new OrderTally();
  for (const row of rows) noteIn(head, columns, row);
  if (provenOrder(head.evidence) === 'none') return { about: 'columns', table };
  const whole = new OrderTally();
  const tell = progressTeller(options, body.text.size);
  let rowsRead = 0;
  for await (const group of readGroups(body, limits)) {
    if (group.type !== 'rows') continue;
    rowsRead += group.rows.length;
    for (const row of group.rows) noteIn(whole, columns, row);
    tell(group.end, rowsRead);
    if (rowsRead > limits.mostRows) break;
  }
  const order = whole.evidence;
  const dayFirst =
    order.dayFirst === order.monthFirst ? table.guess.dayFirst : order.dayFirst > order.monthFirst;
  return { about: 'columns', table: { ...table, order, guess: { ...table.guess, dayFirst } } };
}

/**
 * A reader of columns that were said to hold dates, counting what these prove of their order: where the beginning of
 * a file holds no date that depends on it, nobody has been asked.
 */
export function counting(
  reader: RowReader,
  mapping: ColumnMapping,
  rows: readonly (readonly string[])[],
): RowReader {
  const columns = [mapping.start, mapping.end].filter((column) => column !== null);
  const head = new OrderTally();
  for (const row of rows) noteIn(head, columns, row);
  if (provenOrder(head.evidence) !== 'none') return reader;
  const order = new OrderTally();
  return {
    ...reader,
    order,
    readEvent(cells, record, note) {
      noteIn(order, columns, cells);
      return reader.readEvent(cells, record, note);
    },
  };
}

function noteIn(tally: OrderTally, columns: readonly number[], row: readonly string[]): void {
  for (const column of columns) tally.note(row[column] ?? '');
}
