import { bytesOf } from '../../archive/bytesOf';
import type { Detail, DetailsIndex } from './detailsIndex';
import { isBlank, parseRows } from './tables/tableText';
import { decode } from './text/encoding';

/**
 * All cells or properties of a record, in the order of the file; none where it has no such record.
 *
 * @param record - as in `OwnColumns`, from 0
 * @throws where the browser can no longer read the file
 */
export async function readDetails(index: DetailsIndex, record: number): Promise<readonly Detail[]> {
  const { groupRecords, groupBytes, text } = index;
  if (index.form === 'parquet') {
    const { readParquetRow } = await import('./parquet/parquetDetails');
    return readParquetRow(text, record);
  }
  const group = groupOf(groupRecords, record);
  const slice = text.slice(groupBytes[group] ?? 0, groupBytes[group + 1] ?? 0);
  const groupText = decode(await bytesOf(slice));
  const inGroup = record - (groupRecords[group] ?? 0);
  return index.form === 'table'
    ? cellsOf(index, groupText, inGroup)
    : propertiesOf(groupText.split('\n')[inGroup] ?? '');
}

/** The last group that begins at or before the record. */
function groupOf(groupRecords: Uint32Array, record: number): number {
  let low = 0;
  let high = groupRecords.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((groupRecords[middle] ?? 0) <= record) low = middle;
    else high = middle;
  }
  return low;
}

function cellsOf(index: DetailsIndex, text: string, inGroup: number): Detail[] {
  const rows = parseRows(
    text,
    {
      delimiter: index.delimiter,
      newline: index.newline ?? '\n',
      quote: index.quote ?? true,
    },
    true,
  ).rows.filter((row) => !isBlank(row));
  const cells = rows[inGroup] ?? [];
  // Spreadsheets write empty cells beyond the last column, and columns of nothing before the first.
  return index.header
    .slice(0, cells.length)
    .map((name, column) => ({ name, value: cells[column] ?? '' }))
    .filter(({ name, value }) => name !== '' || value !== '');
}

function propertiesOf(line: string): Detail[] {
  if (line.trim() === '') return [];
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).map(([name, value]: [string, unknown]) => ({
    name,
    value: typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value),
  }));
}

/** Notes where groups of records begin while a file is read. */
export class GroupsBuilder {
  private readonly records: number[] = [];
  private readonly bytes: number[] = [];

  /** Begins a group with this record at this byte. */
  begin(record: number, byte: number): void {
    this.records.push(record);
    this.bytes.push(byte);
  }

  /** @param end - byte after the last group */
  finish(end: number): Pick<DetailsIndex, 'groupRecords' | 'groupBytes'> {
    return {
      groupRecords: Uint32Array.from(this.records),
      groupBytes: Float64Array.from([...this.bytes, end]),
    };
  }
}
