import type { Refusal } from '../outcome';

/** What the first bytes of a file show. */
type Container = 'gzip' | 'zip' | 'flatgeobuf' | 'parquet' | 'text' | Refusal;

type Signature = readonly [refusal: Refusal, bytes: readonly number[], offset?: number];

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  [{ code: 'picture', detail: 'PNG' }, [0x89, ...codes('PNG')]],
  [{ code: 'picture', detail: 'JPEG' }, [0xff, 0xd8, 0xff]],
  [{ code: 'picture', detail: 'GIF' }, codes('GIF8')],
  [{ code: 'picture', detail: 'WebP' }, codes('WEBP'), 8],
  [{ code: 'picture', detail: 'TIFF' }, [...codes('II'), 0x2a, 0]],
  [{ code: 'picture', detail: 'TIFF' }, [...codes('MM'), 0, 0x2a]],
  [{ code: 'picture', detail: 'ISO media' }, codes('ftyp'), 4],
  [{ code: 'binary', detail: 'PDF' }, codes('%PDF-')],
  [{ code: 'binary', detail: 'RAR' }, codes('Rar!')],
  [{ code: 'binary', detail: '7z' }, [...codes('7z'), 0xbc, 0xaf]],
  [{ code: 'binary', detail: 'xz' }, [0xfd, ...codes('7zXZ')]],
  [{ code: 'binary', detail: 'bzip2' }, codes('BZh')],
  [{ code: 'binary', detail: 'Zstandard' }, [0x28, 0xb5, 0x2f, 0xfd]],
  [{ code: 'shapefile_parts', detail: '.shp' }, [0, 0, 0x27, 0x0a, 0, 0, 0, 0]],
  [{ code: 'encrypted', detail: 'Parquet' }, codes('PARE')],
  [{ code: 'binary', detail: 'tar' }, codes('ustar'), 257],
  [{ code: 'binary', detail: 'SQLite' }, codes('SQLite format 3')],
];

/** Excel before 2007, other files of that time, and newer ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names in such a file are UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const includes = (bytes: Uint8Array, sought: readonly number[]): boolean =>
  bytes.some((_, at) => sought.every((byte, index) => bytes[at + index] === byte));

const isControl = (byte: number | undefined): boolean =>
  byte !== undefined && byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);

/** Tells containers and well-known files that hold no text by their first bytes. */
export function containerOf(head: Uint8Array): Container {
  const has = (bytes: readonly number[], offset = 0) =>
    bytes.every((byte, index) => head[offset + index] === byte);
  if (has([0x1f, 0x8b])) return 'gzip';
  // Of its versions only the third is written.
  if (has([...codes('fgb'), 3, ...codes('fgb')])) return 'flatgeobuf';
  // What follows is the head of a page; a table may begin with these letters too.
  if (has(codes('PAR1')) && isControl(head[4])) return 'parquet';
  if (has([0x50, 0x4b, 3, 4]) || has([0x50, 0x4b, 5, 6])) return 'zip';
  if (has(COMPOUND))
    return includes(head, ENCRYPTED)
      ? { code: 'encrypted' }
      : { code: 'spreadsheet', detail: 'XLS' };
  const found = SIGNATURES.find(([, bytes, offset]) => has(bytes, offset));
  if (found) return found[0];
  // A table may begin with these two letters: the size of a bitmap follows them.
  if (has(codes('BM')) && head[6] === 0 && head[7] === 0 && head[8] === 0 && head[9] === 0)
    return { code: 'picture', detail: 'BMP' };
  return 'text';
}
