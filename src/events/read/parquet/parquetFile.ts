import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from 'hyparquet';
import { bytesOf } from '../../../archive/bytesOf';
import { MS_PER_DAY } from '../../../domain/day';
import type { Limits } from '../limits';
import { RefusedError } from '../refused';
import { checkedCodecs, type Leaf } from './checkedCodecs';
import { decompressorOf } from './codecs';
import { momentText } from './momentText';

/** Rows that lie together in the file. */
export interface Group {
  readonly first: number;
  readonly rows: number;
  readonly group: RowGroup;
}

const END_BYTES = 8;
const END = 'PAR1';
const END_ENCRYPTED = 'PARE';
const MOST_METADATA_BYTES = 2 ** 26;
const MOST_COLUMNS = 10_000;
/** Bytes of a column in one group of rows, as the file has them. */
const MOST_CHUNK_BYTES = 2 ** 29;

/** Moments as text in UTC, and JSON and geometries as they stand in the file. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => momentText(Number(millis)),
  timestampFromMicroseconds: (micros) => momentText(Number(micros / 1_000n)),
  timestampFromNanoseconds: (nanos) => momentText(Number(nanos / 1_000_000n)),
  dateFromDays: (days) => momentText(days * MS_PER_DAY),
  jsonFromBytes: (bytes) => bytes && new TextDecoder().decode(bytes),
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
};

/** Named as a geometry by programs that say nothing else of it. */
const GEOMETRY_NAME = /^(?:geometry|geom|the_geom|wkb|wkb_geometry)$/i;
const NOT_READ = ['BSON', 'INTERVAL'];

/** What reading a Parquet file failed with, in our words; `unreadable` is for the browser to throw. */
async function guarded<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RefusedError || error instanceof DOMException) throw error;
    throw new RefusedError('damaged_archive', error instanceof Error ? error.message : undefined);
  }
}

const bufferOf = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer(),
});

/** A Parquet file, of which columns are read group by group. */
export class ParquetFile {
  readonly columns: readonly SchemaTree[];
  readonly groups: readonly Group[];
  readonly rows: number;
  private readonly buffer: AsyncBuffer;

  private constructor(
    private readonly file: Blob,
    readonly metadata: FileMetaData,
  ) {
    this.buffer = bufferOf(file);
    this.columns = parquetSchema(metadata).children.filter((column) => !hasUnread(column));
    let first = 0;
    this.groups = metadata.row_groups.map((group) => {
      const rows = Number(group.num_rows);
      first += rows;
      return { first: first - rows, rows, group };
    });
    this.rows = first;
  }

  /** @throws RefusedError where it is none, or too large */
  static async open(file: Blob, limits: Limits): Promise<ParquetFile> {
    const end = await bytesOf(file.slice(Math.max(0, file.size - END_BYTES)));
    const mark = new TextDecoder().decode(end.subarray(4));
    if (mark === END_ENCRYPTED) throw new RefusedError('encrypted', 'Parquet');
    if (end.length < END_BYTES || mark !== END)
      throw new RefusedError('damaged_archive', 'Parquet');
    const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
    if (length > MOST_METADATA_BYTES) throw new RefusedError('too_large', 'Parquet metadata');
    return guarded(async () => {
      const metadata = await parquetMetadataAsync(bufferOf(file), { parsers: PARSERS });
      const parquet = new ParquetFile(file, withGeometry(metadata));
      parquet.check(limits);
      return parquet;
    });
  }

  private check({ mostRows }: Limits): void {
    if (this.rows > mostRows) throw new RefusedError('too_many_rows', `> ${mostRows}`);
    if (!this.groups.every(({ rows }) => Number.isSafeInteger(rows) && rows >= 0))
      throw new RefusedError('damaged_archive', 'rows');
    if (this.columns.length > MOST_COLUMNS) throw new RefusedError('too_large', 'columns');
  }

  /**
   * Values of a column in a group, decoded, one for each row; nested ones as lists and objects.
   *
   * @param from - first row within the group; only what is asked for is decoded, page by page
   */
  readColumn(
    column: SchemaTree,
    group: Group,
    from = 0,
    to = group.rows,
  ): Promise<ArrayLike<unknown>> {
    return guarded(() => this.columnOf(column, group, from, to));
  }

  private async columnOf(
    column: SchemaTree,
    { first, rows, group }: Group,
    from: number,
    to: number,
  ): Promise<ArrayLike<unknown>> {
    const compressors: Compressors = {};
    const chunks = group.columns.filter(
      ({ meta_data }) => meta_data?.path_in_schema[0] === column.element.name,
    );
    // Codecs that check are for one column alone: nested values have several, which are read one by one.
    for (const { meta_data: meta, crypto_metadata: secret } of chunks) {
      if (secret || !meta) throw new RefusedError('encrypted', 'Parquet');
      const unpack = await decompressorOf(meta.codec);
      if (!unpack) throw new RefusedError('unknown_codec', String(meta.codec));
      const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
      const begin = Math.min(start, Number(meta.data_page_offset));
      const size = Number(meta.total_compressed_size);
      if (!(begin >= 0 && size >= 0 && begin + size <= this.file.size))
        throw new RefusedError('damaged_archive', 'column');
      if (size > MOST_CHUNK_BYTES) throw new RefusedError('too_large', column.element.name);
      const bytes = new Uint8Array(await this.file.slice(begin, begin + size).arrayBuffer());
      const leaf = leafOf(column, meta.path_in_schema);
      const checked = checkedCodecs(bytes, meta, leaf, rows, unpack);
      Object.assign(compressors, chunks.length === 1 ? checked : { [meta.codec]: unpack });
    }
    const range = { rowStart: first + from, rowEnd: first + to };
    const named = column.element.name;
    const scan = await parquetScan({
      ...{ file: this.buffer, metadata: this.metadata, parsers: PARSERS, compressors },
      ...{ columns: [named], ...range, useOffsetIndex: false },
    });
    const values = await scan.readColumn({ column: named, ...range });
    if (values.length !== to - from) throw new RefusedError('damaged_archive', 'rows');
    return values;
  }
}

/** BSON and intervals, which the library does not read. */
const hasUnread = ({ element, children }: SchemaTree): boolean =>
  NOT_READ.includes(element.converted_type ?? element.logical_type?.type ?? '') ||
  children.some(hasUnread);

/** Takes a column for a geometry whose name says so, where the file says nothing. */
function withGeometry(metadata: FileMetaData): FileMetaData {
  const isGeometry = ({ logical_type }: FileMetaData['schema'][number]) =>
    logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY';
  if (metadata.schema.some(isGeometry)) return metadata;
  const schema = metadata.schema.map((element) =>
    element.type === 'BYTE_ARRAY' &&
    !element.converted_type &&
    !element.logical_type &&
    GEOMETRY_NAME.test(element.name)
      ? { ...element, logical_type: { type: 'GEOMETRY' as const } }
      : element,
  );
  return { ...metadata, schema };
}

function leafOf(column: SchemaTree, path: readonly string[]): Leaf {
  const steps = [column];
  let at = column;
  for (const name of path.slice(1)) {
    const next = at.children.find(({ element }) => element.name === name);
    if (!next) throw new RefusedError('damaged_archive', 'schema');
    steps.push(next);
    at = next;
  }
  const levels = (isCounted: (repetition: string | undefined) => boolean) =>
    steps.filter(({ element }) => isCounted(element.repetition_type)).length;
  return {
    element: at.element,
    definition: levels((repetition) => repetition !== 'REQUIRED'),
    repetition: levels((repetition) => repetition === 'REPEATED'),
  };
}
