import { Gunzip, Inflate } from 'fflate';
import { ArchiveError } from './archiveError';
import type { Budget } from './budget';
import { type ByteSource, bytesOf } from './bytesOf';
import { Crc32 } from './crc32';
import type { ZipEntry } from './zipListing';

/** Deflate makes a thousand bytes of one at most, and a push is unpacked as a whole. */
const PUSHED_BYTES = 2 ** 15;
const PART_BYTES = 2 ** 22;
/** What goes in without anything coming out: a header or empty blocks without end. */
const MOST_WITHOUT_OUTPUT = 2 ** 20;

const damaged = (error: unknown): ArchiveError =>
  error instanceof ArchiveError
    ? error
    : new ArchiveError('damaged_archive', error instanceof Error ? error.message : undefined);

type Bytes = Uint8Array<ArrayBuffer>;
/** Told of the bytes of the archive that have gone in. */
type Tell = (bytesRead: number) => void;

/** Gathers bytes into a file outside of the heap. */
class Collector {
  private readonly parts: Blob[] = [];
  private waiting: Bytes[] = [];
  private waitingBytes = 0;

  push(bytes: Bytes): void {
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= PART_BYTES) this.flush();
  }

  finish(): Blob {
    this.flush();
    return new Blob(this.parts);
  }

  private flush(): void {
    this.parts.push(new Blob(this.waiting));
    [this.waiting, this.waitingBytes] = [[], 0];
  }
}

/** Pieces of a file, small enough that what each unpacks to fits the memory. */
async function* packedPieces(
  file: ByteSource,
): AsyncGenerator<readonly [Uint8Array, last: boolean]> {
  for (let block = 0; block < file.size; block += PART_BYTES) {
    const bytes = await bytesOf(file.slice(block, block + PART_BYTES));
    for (let at = 0; at < bytes.length; at += PUSHED_BYTES)
      yield [
        bytes.subarray(at, at + PUSHED_BYTES),
        block + Math.min(at + PUSHED_BYTES, bytes.length) >= file.size,
      ];
  }
}

interface Member {
  readonly crc: number;
  readonly bytes: number;
}

/**
 * Unpacks a gzip file, all members of it (RFC 1952 §2.2: they are as one), each with its checksum.
 *
 * @throws ArchiveError as soon as more has come out than the budget has, and where it is damaged
 */
export async function gunzip(file: Blob, budget: Budget, tell: Tell): Promise<Blob> {
  const collector = new Collector();
  const ended: (Member & { readonly end: number })[] = [];
  let crc = new Crc32();
  let bytes = 0;
  let idle = 0;
  let read = 0;
  const stream = new Gunzip((chunk) => {
    if (chunk.length === 0) return;
    idle = 0;
    bytes += chunk.length;
    budget.take(chunk.length);
    crc.push(chunk);
    // fflate makes plain buffers only, and its types are older than the difference.
    collector.push(chunk as Bytes);
  });
  stream.onmember = (end) => {
    ended.push({ end, crc: crc.value, bytes });
    [crc, bytes] = [new Crc32(), 0];
  };
  const isWhole = async () => endsHere(file, { crc: crc.value, bytes });
  for await (const [piece, last] of packedPieces(file)) {
    idle += piece.length;
    if (idle > MOST_WITHOUT_OUTPUT) throw damaged(new Error('no data'));
    try {
      stream.push(piece, last);
    } catch (error) {
      // What follows the last member is taken for another.
      if (error instanceof ArchiveError || !(await isWhole())) throw damaged(error);
      break;
    }
    read += piece.length;
    tell(read);
    for (const member of ended.splice(0))
      if (!(await hasFooter(file, member.end, member))) throw damaged(new Error('checksum'));
    if (last && !(await isWhole())) throw damaged(new Error('checksum'));
  }
  return collector.finish();
}

/** Whether the eight bytes before `end` are the checksum and length of a member. */
async function hasFooter(file: Blob, end: number, { crc, bytes }: Member): Promise<boolean> {
  const footer = new DataView(await file.slice(Math.max(0, end - 8), end).arrayBuffer());
  return (
    footer.byteLength === 8 &&
    footer.getUint32(0, true) === crc &&
    footer.getUint32(4, true) === bytes % 2 ** 32
  );
}

/** Whether a member ends with the file, or before zeros, with which tapes and discs fill a block. */
async function endsHere(file: Blob, member: Member): Promise<boolean> {
  if (await hasFooter(file, file.size, member)) return true;
  const end = file.size - (await zerosAtEnd(file));
  // Up to eight zeros are the member's own.
  for (let own = 0; own <= 8; own++) if (await hasFooter(file, end + own, member)) return true;
  return false;
}

async function zerosAtEnd(file: Blob): Promise<number> {
  for (let end = file.size; end > 0; end -= PART_BYTES) {
    const bytes = await bytesOf(file.slice(Math.max(0, end - PART_BYTES), end));
    const last = bytes.findLastIndex((byte) => byte !== 0);
    if (last >= 0) return file.size - end + bytes.length - 1 - last;
  }
  return file.size;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/** The bytes of an entry as they lie in the archive. */
async function packedEntry(
  file: ByteSource,
  { offset, packedSize }: ZipEntry,
): Promise<ByteSource> {
  const header = new DataView(await file.slice(offset, offset + LOCAL_BYTES).arrayBuffer());
  if (header.byteLength < LOCAL_BYTES || header.getUint32(0, true) !== LOCAL)
    throw new ArchiveError('damaged_archive', 'local header');
  const start = offset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + packedSize > file.size) throw new ArchiveError('damaged_archive', 'cut off');
  return file.slice(start, start + packedSize);
}

/**
 * What a file of an archive holds, piece by piece; the sizes that the archive states are not believed.
 *
 * @throws ArchiveError as `gunzip` does, and where it is encrypted or packed in another way
 */
export async function* entryPieces(
  file: ByteSource,
  entry: ZipEntry,
  budget: Budget,
  tell: Tell = () => {},
): AsyncGenerator<Bytes> {
  if (entry.encrypted) throw new ArchiveError('encrypted', entry.name.slice(0, 200));
  if (entry.method !== 0 && entry.method !== 8)
    throw new ArchiveError('unknown_codec', `ZIP ${entry.method}`);
  const packed = await packedEntry(file, entry);
  const crc = new Crc32();
  let out: Bytes[] = [];
  const take = (chunk: Uint8Array) => {
    budget.take(chunk.length);
    crc.push(chunk);
    out.push(chunk as Bytes);
  };
  const inflate = new Inflate(take);
  let read = 0;
  for await (const [piece, last] of packedPieces(packed)) {
    try {
      if (entry.method === 0) take(piece);
      else inflate.push(piece, last);
    } catch (error) {
      throw damaged(error);
    }
    read += piece.length;
    tell(read);
    for (const chunk of out) if (chunk.length > 0) yield chunk;
    out = [];
  }
  if (crc.value !== entry.crc) throw new ArchiveError('damaged_archive', 'checksum');
}

/**
 * A file of an archive, unpacked.
 *
 * @throws ArchiveError as `entryPieces` does
 */
export async function unpackEntry(
  file: Blob,
  entry: ZipEntry,
  budget: Budget,
  tell: Tell = () => {},
): Promise<Blob> {
  const collector = new Collector();
  for await (const piece of entryPieces(file, entry, budget, tell)) collector.push(piece);
  return collector.finish();
}
