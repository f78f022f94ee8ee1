import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { readEvents } from '../../src/events/read/readEvents';
import { parquetShaped, workbookShaped } from './generate/binaryShaped';
import { median } from './median';

const PARQUET_ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const WORKBOOK_ROWS = Math.min(PARQUET_ROWS, 100_000);
const TIMES = 3;
const MOST_WORKBOOK_SECONDS = 6;
const MOST_PARQUET_RATIO = 1.5;
/** Columns that the reader of UCDP GED asks for. */
const COLUMNS = [
  'id',
  'type_of_violence',
  'dyad_name',
  'side_a',
  'side_b',
  'where_prec',
  'where_coordinates',
  'latitude',
  'longitude',
  'country',
  'date_prec',
  'date_start',
  'date_end',
  'best',
  'source_headline',
  'conflict_name',
];

/** Of a usual sheet: texts, dates and numbers. */
const SHEET_COLUMNS = [
  ...['id', 'type_of_violence', 'side_a', 'side_b', 'where_prec', 'where_coordinates'],
  ...['latitude', 'longitude', 'country', 'date_start', 'date_end', 'best'],
];

const row = (name: string, value: string, note = ''): string =>
  `  ${name.padEnd(52)}${value.padStart(12)} ${note}`;
const verdict = (value: number, most: number): string =>
  `${value <= most ? 'within' : 'over'} ${most}`;

/** Seconds of the processor, which other work on the machine does not add to. */
async function secondsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const ownSeconds = (file: Blob, rows: number): Promise<number> =>
  secondsOf(async () => {
    const outcome = await readEvents(file);
    if (outcome.type !== 'read' || outcome.report.taken !== rows)
      throw new Error(`the file was not read: ${JSON.stringify(outcome).slice(0, 300)}`);
  });

/** The library alone, group by group, each thrown away. */
const bareSeconds = (file: Blob): Promise<number> =>
  secondsOf(async () => {
    const buffer = {
      byteLength: file.size,
      slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer(),
    };
    const metadata = await parquetMetadataAsync(buffer);
    let first = 0;
    let rows = 0;
    for (const group of metadata.row_groups) {
      const end = first + Number(group.num_rows);
      await parquetRead({
        ...{ file: buffer, metadata, columns: COLUMNS, rowStart: first, rowEnd: end },
        onComplete: (found) => {
          rows += found.length;
        },
      });
      first = end;
    }
    if (rows !== PARQUET_ROWS) throw new Error(`${rows} rows`);
  });

/** Times reading a workbook, and Parquet against the library alone. */
export async function runBinaryFilesBench(): Promise<void> {
  const workbook = await workbookShaped(WORKBOOK_ROWS, SHEET_COLUMNS);
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time++) seconds.push(await ownSeconds(workbook, WORKBOOK_ROWS));
  const workbookSeconds = median(seconds);
  console.log(
    `\n${WORKBOOK_ROWS} rows of ${SHEET_COLUMNS.length} columns as XLSX, median of ${TIMES}; seconds of the processor`,
  );
  console.log(
    row(
      'reading to columns',
      `${workbookSeconds.toFixed(1)} s`,
      verdict(workbookSeconds, MOST_WORKBOOK_SECONDS),
    ),
  );
  const parquet = await parquetShaped(PARQUET_ROWS, COLUMNS);
  console.log(
    `\n${PARQUET_ROWS} rows of ${COLUMNS.length} columns as Parquet, medians of ${TIMES}; seconds of the processor`,
  );
  const [bare, own]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    bare.push(await bareSeconds(parquet));
    own.push(await ownSeconds(parquet, PARQUET_ROWS));
  }
  const ratio = median(own) / median(bare);
  console.log(row('hyparquet alone, the same columns', `${median(bare).toFixed(1)} s`));
  console.log(row('reading to columns', `${median(own).toFixed(1)} s`));
  console.log(row('ratio', ratio.toFixed(2), verdict(ratio, MOST_PARQUET_RATIO)));
}
