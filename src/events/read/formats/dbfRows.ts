import { MS_PER_DAY } from '../../../domain/day';
import type { Answers } from '../outcome';
import { RefusedError } from '../refused';
import { dbfDecoder } from './dbfEncoding';
import { FileBlocks } from './fileBlocks';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly at: number;
  readonly bytes: number;
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const DELETED = 0x2a;
/** Rows of the beginning by which the encoding is told, and as many texts of them. */
const SAMPLE_BYTES = 1 << 24;
const MOST_TEXTS = 2_000;

/** A row by its columns; `null` where it has been deleted. */
export type DbfRow = Readonly<Record<string, unknown>> | null;

interface DbfTable {
  readonly rows: () => AsyncGenerator<DbfRow>;
}

interface Layout {
  readonly rows: number;
  readonly begin: number;
  readonly rowBytes: number;
  readonly fields: readonly Omit<Field, 'name'>[];
  readonly names: readonly Uint8Array[];
  /** Byte that names a code page. */
  readonly language: number;
}

/** Clipper and FoxPro write the length of long texts into the byte of decimals too. */
function widthsOf(header: DataView, count: number, rowBytes: number): readonly number[] {
  const widths = (withHigh: boolean) =>
    Array.from({ length: count }, (_, index) => {
      const at = HEADER_BYTES + index * FIELD_BYTES;
      const high = withHigh && header.getUint8(at + 11) === 0x43 ? header.getUint8(at + 17) : 0;
      return header.getUint8(at + 16) + high * 256;
    });
  const sum = (list: readonly number[]) => list.reduce((total, width) => total + width, 1);
  const plain = widths(false);
  if (sum(plain) === rowBytes) return plain;
  const long = widths(true);
  return sum(long) === rowBytes ? long : plain;
}

function layoutOf(header: DataView<ArrayBuffer>): Layout {
  if (header.byteLength < HEADER_BYTES + 1) throw new RefusedError('damaged_archive', '.dbf');
  const [begin, rowBytes] = [header.getUint16(8, true), header.getUint16(10, true)];
  let count = 0;
  for (
    let at = HEADER_BYTES;
    at + FIELD_BYTES <= Math.min(begin, header.byteLength) && header.getUint8(at) !== FIELDS_END;
    at += FIELD_BYTES
  )
    count++;
  if (count === 0 || rowBytes < 2 || begin < HEADER_BYTES)
    throw new RefusedError('damaged_archive', '.dbf');
  let at = 1;
  const fields = widthsOf(header, count, rowBytes).map((bytes, index) => {
    const type = String.fromCharCode(header.getUint8(HEADER_BYTES + index * FIELD_BYTES + 11));
    const field = { type, at, bytes };
    at += bytes;
    return field;
  });
  const names = fields.map((_, index) => {
    const name = new Uint8Array(header.buffer, HEADER_BYTES + index * FIELD_BYTES, 11);
    const end = name.indexOf(0);
    return end < 0 ? name : name.subarray(0, end);
  });
  return {
    ...{ rows: header.getUint32(4, true), begin, rowBytes, fields, names },
    language: header.getUint8(29),
  };
}

const DAY = /^(\d{4})(\d\d)(\d\d)$/;
/** The first day of 1970 as a Julian day number. */
const JULIAN_1970 = 2_440_588;

function dayText(text: string): string | null {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return text === '' ? null : text;
  return year === '0000' ? null : `${year}-${month}-${day}`;
}

/** A number; as text where a number would not keep all of its digits; `null` where the field is empty or too small. */
function numberOf(text: string): number | string | null {
  if (text === '' || text.startsWith('*')) return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}

/** Julian day and milliseconds of it, as FoxPro and dBase 7 write moments. */
function momentOf(view: DataView, at: number): string | null {
  const [day, milliseconds] = [view.getInt32(at, true), view.getInt32(at + 4, true)];
  const date = new Date((day - JULIAN_1970) * MS_PER_DAY + milliseconds);
  return day === 0 || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

type Decode = (bytes: Uint8Array) => string;

function readValue(
  row: DataView<ArrayBuffer>,
  { type, at, bytes }: Field,
  decode: Decode,
): unknown {
  if (at + bytes > row.byteLength) return null;
  const text = () =>
    decode(new Uint8Array(row.buffer, at, bytes))
      .replaceAll('\0', '')
      .trim();
  switch (type) {
    case 'N':
    case 'F':
      return numberOf(text());
    case 'D':
      return dayText(text());
    case 'L':
      return /^[YT]/i.test(text()) ? true : /^[NF]/i.test(text()) ? false : null;
    case 'I':
    case '+':
      return bytes === 4 ? row.getInt32(at, true) : null;
    case 'O':
    case 'B':
      return bytes === 8 ? row.getFloat64(at, true) : null;
    case 'T':
    case '@':
      return bytes === 8 ? momentOf(row, at) : null;
    case 'M':
    case 'G':
    case 'P':
      // Long texts and pictures stand in another file.
      return null;
    default:
      return text();
  }
}

/** The texts with letters beyond ASCII in the names and the first rows of a table. */
function otherTexts(rows: Uint8Array, { names, fields, rowBytes }: Layout): readonly Uint8Array[] {
  const isOther = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x7f);
  const texts = names.filter(isOther);
  const columns = fields.filter(({ type }) => type === 'C');
  for (let at = 0; at < rows.length && texts.length < MOST_TEXTS; at += rowBytes)
    for (const column of columns) {
      const bytes = rows.subarray(at + column.at, at + column.at + column.bytes);
      if (isOther(bytes)) texts.push(bytes);
    }
  return texts;
}

/** The table beside a shapefile. Throws `RefusedError` where it is none, `AskedError` where its encoding is in doubt. */
export async function openDbf(dbf: Blob, cpg: string, answers: Answers): Promise<DbfTable> {
  const blocks = new FileBlocks(dbf);
  const start = await blocks.read(0, 1 << 16);
  const layout = layoutOf(start);
  const { names, fields, begin, rowBytes, rows, language } = layout;
  const sample = await blocks.read(begin, Math.min(rows * rowBytes, SAMPLE_BYTES));
  const texts = otherTexts(new Uint8Array(sample.buffer), layout);
  const decode = dbfDecoder(cpg, language, texts, answers);
  const columns = fields.map((field, index): Field => {
    const name = decode(names[index] ?? new Uint8Array()).trim();
    return { ...field, name: name === '' ? String(index + 1) : name };
  });
  return {
    async *rows() {
      for (let row = 0; row < rows; row++) {
        const view = await blocks.read(begin + row * rowBytes, rowBytes);
        if (view.byteLength < rowBytes) return;
        yield view.getUint8(0) === DELETED
          ? null
          : Object.fromEntries(
              columns.map((column) => [column.name, readValue(view, column, decode)]),
            );
      }
    },
  };
}
