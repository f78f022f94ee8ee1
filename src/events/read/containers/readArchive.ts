import { ArchiveError } from '../../../archive/archiveError';
import { Budget } from '../../../archive/budget';
import { entryPieces, gunzip, unpackEntry } from '../../../archive/unpack';
import { listArchive, type ZipEntry } from '../../../archive/zipListing';
import type { Part, Question, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { type ArchivePart, meantOf } from './archiveParts';
import { descriptorOf, type Resource, resourcesOf } from './dataPackage';
import { containerOf } from './magic';
import { officeOf } from './office';
import { chosenOf, type Unpacking } from './unpacking';

const LONGEST_DESCRIPTOR = 2 ** 22;
const LONGEST_MIMETYPE = 200;
const HEAD_BYTES = 2 ** 12;
/** Files without a telling name that are looked into. */
const MOST_LOOKED_INTO = 32;

/** Unpacks a gzip file and reads what it holds. */
export async function readGzip(file: Blob, unpacking: Unpacking): Promise<ReadOutcome> {
  const { options, budget, readFile } = unpacking;
  refuseBelow(unpacking);
  const tell = progressTeller(options, file.size, 'unpacking');
  return readFile(await gunzip(file, budget, (read) => tell(read, 0)), options);
}

/**
 * Reads what a ZIP archive holds: a workbook, the one file that may hold events, or the part that was
 * chosen; asks where several may.
 */
export async function readZip(file: Blob, unpacking: Unpacking): Promise<ReadOutcome> {
  const entries = await listArchive(file);
  const office = officeOf(entries, await mimetypeOf(file, entries));
  if (office === 'workbook') {
    const { readWorkbook } = await import('../workbook/readWorkbook');
    return readWorkbook(file, entries, unpacking);
  }
  if (office) return { type: 'refused', refusal: office };
  refuseBelow(unpacking);
  const { of, parts } = await partsOf(file, entries);
  const chosen = chosenOf(parts, unpacking.options.answers ?? {});
  if (!chosen) return { type: 'question', question: questionOf(of, parts) };
  const options = { ...unpacking.options, answers: chosen.answers };
  return readPart(file, chosen.part, { ...unpacking, options });
}

/** @throws RefusedError where too many archives lie in each other */
function refuseBelow({ depthLeft }: Unpacking): void {
  if (depthLeft <= 0) throw new RefusedError('archive_without_events');
}

interface Parts {
  readonly of: 'archive' | 'package';
  readonly parts: readonly (ArchivePart | Resource)[];
}

/** @throws RefusedError where nothing may hold events */
async function partsOf(file: Blob, entries: readonly ZipEntry[]): Promise<Parts> {
  const resources = await resourcesIn(file, entries);
  if (resources.length > 0) return { of: 'package', parts: resources };
  const { rank, parts } = meantOf(entries);
  const found = rank === 'unknown' ? await readableOf(file, parts) : parts;
  const names = (found.length > 0 ? found : parts).map(({ name }) => name).join(', ');
  if (found.length === 0 || (found.length > 1 && (rank === 'refused' || rank === 'about')))
    throw new RefusedError('archive_without_events', names.slice(0, 200));
  return { of: 'archive', parts: found };
}

async function resourcesIn(file: Blob, entries: readonly ZipEntry[]): Promise<readonly Resource[]> {
  const descriptor = descriptorOf(entries);
  if (!descriptor) return [];
  try {
    const budget = new Budget(LONGEST_DESCRIPTOR);
    const text = await (await unpackEntry(file, descriptor, budget)).text();
    return resourcesOf(descriptor, text, entries);
  } catch (error) {
    // The files can be told without what describes them.
    if (error instanceof ArchiveError) return [];
    throw error;
  }
}

/** Those of some files without a telling name that hold text, or what a reader here knows. */
async function readableOf(
  file: Blob,
  parts: readonly ArchivePart[],
): Promise<readonly ArchivePart[]> {
  const readable: ArchivePart[] = [];
  for (const part of parts.slice(0, MOST_LOOKED_INTO)) {
    const [entry] = part.entries;
    if (entry && (await isReadable(file, entry))) readable.push(part);
  }
  return readable;
}

async function isReadable(file: Blob, entry: ZipEntry): Promise<boolean> {
  const head = await headOf(file, entry, HEAD_BYTES);
  return head.length > 0 && typeof containerOf(head) === 'string' && !head.includes(0);
}

/** The first bytes of an entry, none where it cannot be unpacked. */
async function headOf(file: Blob, entry: ZipEntry, bytes: number): Promise<Uint8Array> {
  try {
    for await (const piece of entryPieces(file, entry, new Budget(2 ** 26)))
      return piece.subarray(0, bytes);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
  return new Uint8Array(0);
}

async function mimetypeOf(file: Blob, entries: readonly ZipEntry[]): Promise<string> {
  const entry = entries.find(({ name }) => name === 'mimetype');
  return entry ? new TextDecoder().decode(await headOf(file, entry, LONGEST_MIMETYPE)) : '';
}

const questionOf = (of: Parts['of'], parts: Parts['parts']): Question => ({
  about: 'parts',
  of,
  parts: parts.map(({ name, size }): Part => ({ name, size })),
});

async function readPart(
  file: Blob,
  part: ArchivePart | Resource,
  { options, budget, readFile, readShapefile }: Unpacking,
): Promise<ReadOutcome> {
  const unpack = (entry: ZipEntry) => {
    const tell = progressTeller(options, entry.packedSize, 'unpacking');
    return unpackEntry(file, entry, budget, (read) => tell(read, 0));
  };
  const files: Blob[] = [];
  for (const entry of part.entries) files.push(await unpack(entry));
  const [first] = files;
  if (!first) throw new RefusedError('archive_without_events');
  if (/\.shp$/i.test(part.entries[0]?.name ?? '')) {
    const beside = new Map<string, Blob>();
    for (const [ending, entry] of part.beside) beside.set(ending, await unpack(entry));
    return readShapefile({ shp: first, beside }, options);
  }
  const encoding = 'encoding' in part ? part.encoding : null;
  const answers = encoding ? { encoding, ...options.answers } : options.answers;
  return readFile(files.length === 1 ? first : new Blob(files), { ...options, answers });
}
