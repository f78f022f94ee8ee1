import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { decompressorOf } from '../../../src/events/read/parquet/codecs';

/** What `npm run answers` of scripts/packs wrote; counts are in the order of `kinds`. */
interface Answers {
  readonly kinds: readonly string[];
  readonly windows: readonly {
    readonly from: string;
    readonly to: string;
    readonly certain: readonly number[];
    readonly possible: readonly number[];
    readonly files: readonly string[];
    readonly rows: number;
    /** `null` where the window is not of whole months. */
    readonly density: {
      readonly cells: number;
      readonly events: readonly number[];
      readonly fullest: { readonly x: number; readonly y: number; readonly events: number } | null;
    } | null;
  }[];
}

/** The pack in the fixtures, as docs/packs.md describes it. */
const FOLDER = 'tests/fixtures/packs/made-up';

interface CountedFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface Part extends CountedFile {
  readonly month: string;
  readonly from: string;
  readonly to: string;
}

interface Overview {
  readonly rows: number;
  readonly undated: number;
  readonly unplaced: number;
  readonly from: string;
  readonly to: string;
  readonly cell: number;
  readonly days: CountedFile;
  readonly cells: CountedFile;
  readonly files: readonly Part[];
}

/** Columns that the tests ask of an event; dates as ISO days. */
export interface PackEvent {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly lasting: boolean;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly precision: string | null;
}

export const bytesOf = (path: string) => readFileSync(`${FOLDER}/${path}`);

export const overview: Overview = JSON.parse(bytesOf('overview.json').toString());

export const answers: Answers = JSON.parse(
  readFileSync('tests/fixtures/packs/answers.json', 'utf8'),
);

/** The rows of a file of the pack, as hyparquet reads them; dates as ISO days. */
export async function rowsOf<Row>(path: string): Promise<Row[]> {
  const ZSTD = await decompressorOf('ZSTD');
  if (!ZSTD) throw new Error('nothing unpacks zstd');
  const bytes = new Uint8Array(bytesOf(path));
  const rows = await parquetReadObjects({ file: bytes.buffer, compressors: { ZSTD } });
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      ) as Row,
  );
}
