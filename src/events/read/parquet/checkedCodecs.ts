import type { ColumnMetaData, Compressors, PageHeader, SchemaElement } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { Decompress } from './codecs';
import { checkEachRun, checkRuns } from './pageRuns';

/** A leaf of the schema, and how deep its values may lie. */
export interface Leaf {
  readonly element: SchemaElement;
  /** Highest levels of definition and repetition. */
  readonly definition: number;
  readonly repetition: number;
}

/** Values of one column in a group of rows, nested ones counted; and bytes that they unpack to. */
const MOST_VALUES = 2 ** 25;
const MOST_BYTES = 2 ** 29;

class BadPage extends Error {}

const check: (holds: boolean, what: string) => asserts holds = (holds, what) => {
  if (!holds) throw new BadPage(what);
};

const widthOf = (level: number): number => 32 - Math.clz32(level);

/**
 * Checks the pages of a column of a group of rows, so that the library cannot be made to take more memory
 * or time than the file is worth, and gives the decompressors that check what comes out of them.
 *
 * @param bytes - of the column in this group, as the file has them
 * @throws Error where a page says what cannot be
 */
export function checkedCodecs(
  bytes: Uint8Array<ArrayBuffer>,
  { codec }: Pick<ColumnMetaData, 'codec'>,
  leaf: Leaf,
  rows: number,
  unpack: Decompress,
): Compressors {
  const pages: PageHeader[] = [];
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
  let values = 0;
  let unpacked = 0;
  while (reader.offset < bytes.length - 1 && (leaf.repetition > 0 || values < rows)) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packedSize, uncompressed_page_size: size } = header;
    check(packedSize >= 0 && reader.offset + packedSize <= bytes.length, 'page size');
    check(size >= 0 && size <= MOST_BYTES, 'page size');
    unpacked += size;
    values += valuesOf(header, size);
    check(unpacked <= MOST_BYTES, 'column size');
    check(values <= (leaf.repetition > 0 ? MOST_VALUES : rows), 'values');
    const body = bytes.subarray(reader.offset, reader.offset + packedSize);
    if (header.data_page_header_v2) checkLevels(body, header, leaf);
    if (codec === 'UNCOMPRESSED') checkBody(body, header, leaf);
    else if (hasPackedBody(header, size)) pages.push(header);
    reader.offset += packedSize;
  }
  return {
    [codec]: (packed: Uint8Array, length: number) => {
      check(length <= MOST_BYTES, 'page size');
      const page = unpack(packed, length);
      const header = pages.shift();
      if (header) checkBody(page, header, leaf);
      return page;
    },
  };
}

function valuesOf(header: PageHeader, size: number): number {
  const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: words } = header;
  // A value of a dictionary takes a bit at least.
  if (words) check(words.num_values >= 0 && words.num_values <= size * 8, 'dictionary');
  const count = v1?.num_values ?? v2?.num_values ?? 0;
  check(count >= 0 && count <= MOST_VALUES, 'values');
  if (v2) check(v2.num_nulls >= 0 && v2.num_nulls <= count && v2.num_rows >= 0, 'nulls');
  return count;
}

function hasPackedBody({ data_page_header_v2: v2 }: PageHeader, size: number): boolean {
  if (!v2) return true;
  const levels = v2.definition_levels_byte_length + v2.repetition_levels_byte_length;
  return v2.is_compressed !== false && size > levels;
}

/** The levels of a page of the second version, which are never packed. */
function checkLevels(body: Uint8Array, header: PageHeader, leaf: Leaf): void {
  const v2 = header.data_page_header_v2;
  if (!v2) return;
  const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = v2;
  check(first >= 0 && second >= 0 && first + second <= body.length, 'levels');
  if (leaf.repetition > 0)
    checkRuns(body.subarray(0, first), 0, widthOf(leaf.repetition), v2.num_values);
  if (leaf.definition > 0)
    checkRuns(body.subarray(first, first + second), 0, widthOf(leaf.definition), v2.num_values);
}

/** What a page holds once it is unpacked: of the second version without its levels, unless it is not packed at all. */
function checkBody(page: Uint8Array, header: PageHeader, leaf: Leaf): void {
  const { data_page_header: v1, data_page_header_v2: v2 } = header;
  const encoding = v1?.encoding ?? v2?.encoding;
  let at = 0;
  if (v1)
    for (const level of [leaf.repetition, leaf.definition]) {
      if (level === 0) continue;
      check(at + 4 <= page.length, 'levels');
      const length = new DataView(page.buffer, page.byteOffset + at, 4).getUint32(0, true);
      check(at + 4 + length <= page.length, 'levels');
      checkRuns(page.subarray(0, at + 4 + length), at + 4, widthOf(level), v1.num_values);
      at += 4 + length;
    }
  const most = v1?.num_values ?? v2?.num_values ?? 0;
  if (encoding === 'RLE' && at + 4 <= page.length) checkEachRun(page, at + 4, 1, most);
  if (encoding !== 'PLAIN_DICTIONARY' && encoding !== 'RLE_DICTIONARY') return;
  const width = page[at] ?? 0;
  // Of the second version also what takes no bits is read from runs.
  check(width <= 32 && (width > 0 || !v2 || most === v2.num_nulls || page.length > 1), 'codes');
  // Nulls have no code: how many there are is counted by the library.
  if (width > 0 || v2) checkEachRun(page, at + 1, width, most);
}
