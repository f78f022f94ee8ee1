import { ArchiveError } from './archiveError';
import { type ByteSource, bytesOf } from './bytesOf';

/** A file of a ZIP archive, by its directory. */
export interface ZipEntry {
  /** Path without what says nothing (`./`, `a/./b`, backslashes); untrusted. */
  readonly name: string;
  /** Whether the path as it is written leads out of the archive: absolute, or with `..` in it. */
  readonly leaves: boolean;
  /** As the archive states it: for display, never believed. */
  readonly size: number;
  readonly packedSize: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Byte at which its local header begins. */
  readonly offset: number;
}

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const SIZES_64 = 1;
const UNKNOWN_32 = 0xffffffff;
/** Of some hundred thousand entries: more is no archive of events. */
const MOST_DIRECTORY_BYTES = 2 ** 24;

const damaged = (detail: string): ArchiveError => new ArchiveError('damaged_archive', detail);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of 64 bits; one beyond what a file can have stays beyond. */
const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Directory {
  readonly offset: number;
  readonly bytes: number;
}

/**
 * The files of a ZIP archive, by its directory at the end (APPNOTE 6.3, also ZIP64): nothing is
 * unpacked. Folders are left out.
 *
 * @throws ArchiveError where there is no whole directory
 */
export async function listArchive(file: ByteSource): Promise<readonly ZipEntry[]> {
  const tailStart = Math.max(
    0,
    file.size - END_BYTES - LONGEST_COMMENT - END_64_LOCATOR_BYTES - END_64_BYTES,
  );
  const tail = viewOf(await bytesOf(file.slice(tailStart)));
  const end = endOf(tail);
  if (end < 0) throw damaged('no directory');
  const { offset, bytes } = await directoryOf(file, tail, tailStart, end);
  if (bytes > MOST_DIRECTORY_BYTES) throw damaged(`directory > ${MOST_DIRECTORY_BYTES}`);
  // What was put in front of an archive moves all of it: the directory ends where its end begins.
  const moved = Math.max(0, tailStart + end - bytes - offset);
  const isThere = (at: number) => at >= 0 && at + bytes <= file.size;
  const found = await entriesAt(file, isThere(offset) ? offset : -1, bytes, 0);
  const entries =
    found ?? (await entriesAt(file, isThere(offset + moved) ? offset + moved : -1, bytes, moved));
  if (!entries) throw damaged('directory');
  return entries;
}

function endOf(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--)
    if (
      tail.getUint32(at, true) === END &&
      at + END_BYTES + tail.getUint16(at + 20, true) <= tail.byteLength
    )
      return at;
  return -1;
}

async function directoryOf(
  file: ByteSource,
  tail: DataView,
  tailStart: number,
  end: number,
): Promise<Directory> {
  const stated = { bytes: tail.getUint32(end + 12, true), offset: tail.getUint32(end + 16, true) };
  const locator = end - END_64_LOCATOR_BYTES;
  if (locator < 0 || tail.getUint32(locator, true) !== END_64_LOCATOR) return stated;
  const at = number64(tail, locator + 8);
  if (at + END_64_BYTES > tailStart + end) throw damaged('ZIP64');
  const record = viewOf(await bytesOf(file.slice(at, at + END_64_BYTES)));
  if (record.byteLength < END_64_BYTES || record.getUint32(0, true) !== END_64)
    throw damaged('ZIP64');
  return { bytes: number64(record, 40), offset: number64(record, 48) };
}

/** `null` where no directory begins there. */
async function entriesAt(
  file: ByteSource,
  offset: number,
  bytes: number,
  moved: number,
): Promise<ZipEntry[] | null> {
  if (offset < 0) return null;
  const view = viewOf(await bytesOf(file.slice(offset, offset + bytes)));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= view.byteLength) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameEnd = at + ENTRY_BYTES + nameBytes;
    const next = nameEnd + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const entry = entryAt(view, at, nameEnd, nameEnd + extraBytes, moved);
    if (entry) entries.push(entry);
    at = next;
  }
  return at === view.byteLength || entries.length > 0 ? entries : null;
}

function entryAt(
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  moved: number,
): ZipEntry | null {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const raw = nameOf(bytes.subarray(at + ENTRY_BYTES, nameEnd));
  if (raw.endsWith('/')) return null;
  const flags = view.getUint16(at + 8, true);
  const wide = wideNumbers(view, nameEnd, extraEnd);
  // Each stands in the extra field only where it does not fit its own place, in this order.
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  return {
    name: stepsOf(raw).join('/'),
    leaves: LEAVING.test(raw),
    size: size === UNKNOWN_32 ? (wide.shift() ?? size) : size,
    packedSize: packedSize === UNKNOWN_32 ? (wide.shift() ?? packedSize) : packedSize,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    offset: moved + (offset === UNKNOWN_32 ? (wide.shift() ?? offset) : offset),
  };
}

const LEAVING = /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(to, at + 4 + length);
    if (view.getUint16(at, true) === SIZES_64) {
      const numbers: number[] = [];
      for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(number64(view, place));
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

/** Programs forget to say that a name is UTF-8. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The steps of a path that say something. */
export function stepsOf(name: string): string[] {
  const steps: string[] = [];
  for (const step of name.split(/[/\\]/))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps;
}
