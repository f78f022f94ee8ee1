import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Limits } from '../limits';
import { RefusedError } from '../refused';
import { bytesOf } from '../text/encoding';

/** Deflate makes a thousand bytes of one at most, and a push is unpacked as a whole. */
const PUSHED_BYTES = 2 ** 15;
const PART_BYTES = 2 ** 22;

const damaged = (error: unknown): RefusedError =>
  new RefusedError('damaged_archive', error instanceof Error ? error.message : undefined);

type Bytes = Uint8Array<ArrayBuffer>;
/** Told of the bytes of the archive that have gone in. */
type Tell = (bytesRead: number) => void;

/**
 * Unpacks a gzip file. What follows its first member makes it a damaged one, as in the browser's own
 * decompression.
 *
 * @throws RefusedError as soon as more than `mostBytes` have come out, and where it is damaged
 */
export async function gunzip(file: Blob, { mostBytes }: Limits, tell: Tell): Promise<Blob> {
  let read = 0;
  let unpacked = 0;
  const counted = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      read += chunk.length;
      tell(read);
      controller.enqueue(chunk);
    },
  });
  const limited = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      unpacked += chunk.length;
      if (unpacked > mostBytes) throw new RefusedError('unpacks_too_large');
      controller.enqueue(chunk);
    },
  });
  try {
    const stream = file
      .stream()
      .pipeThrough(counted)
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(limited);
    return await new Response(stream).blob();
  } catch (error) {
    // Engines differ in which error a broken stream ends with: the count tells.
    throw unpacked > mostBytes ? new RefusedError('unpacks_too_large') : damaged(error);
  }
}

/** A file of the archive that may hold events. */
interface Candidate {
  readonly name: string;
  readonly rank: number;
  readonly parts: Blob[];
}

/** Which file of an archive is meant: the lowest rank that any has. */
const RANKS: readonly RegExp[] = [
  /^doc\.kml$/i,
  /\.kml$/i,
  /\.(?:csv|tsv|json|geojson|ndjson|jsonl|geojsonl|kmz|gz)$/i,
  /\.txt$/i,
];
const FIRST_OF_SEVERAL = 1;

/** The steps of a path that say something: archives are also written with `./`, `a/./b` and `\\`. */
function stepsOf(name: string): string[] {
  const steps: string[] = [];
  for (const step of name.split(/[/\\]/))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps;
}

/** What Mac OS adds, and hidden files. */
const isNotMeant = (step: string): boolean => step.startsWith('.') || step === '__MACOSX';

/**
 * Takes the one file of events out of a ZIP or KMZ archive; sizes that it states are not believed.
 *
 * @throws RefusedError as `gunzip` does, and where no single file is meant
 */
export async function unzip(file: Blob, limits: Limits, tell: Tell): Promise<Blob> {
  const archive = new Archive(limits.mostBytes);
  try {
    for (let at = 0; at < file.size; at += PUSHED_BYTES) {
      const end = Math.min(at + PUSHED_BYTES, file.size);
      archive.push(await bytesOf(file.slice(at, end)), end === file.size);
      tell(end);
    }
    return archive.events();
  } catch (error) {
    throw error instanceof RefusedError ? error : damaged(error);
  }
}

class Archive {
  private readonly candidates: Candidate[] = [];
  private readonly unzip = new Unzip((file) => this.open(file));
  private bytes = 0;
  private office = false;

  constructor(private readonly mostBytes: number) {
    this.unzip.register(UnzipInflate);
  }

  push(bytes: Uint8Array, last: boolean): void {
    this.unzip.push(bytes, last);
  }

  /** @throws RefusedError where none, or no single one, of the files is meant. */
  events(): Blob {
    const rank = Math.min(...this.candidates.map((candidate) => candidate.rank));
    const best = this.candidates.filter((candidate) => candidate.rank === rank);
    const [first] = best;
    if (!first || (best.length > 1 && rank > FIRST_OF_SEVERAL)) {
      const names = best.map(({ name }) => name).join(', ');
      throw new RefusedError('archive_without_events', names.slice(0, 200));
    }
    return new Blob(first.parts);
  }

  private open(file: UnzipFile): void {
    const { compression } = file;
    const steps = stepsOf(file.name);
    const name = steps.join('/');
    this.office ||= name === '[Content_Types].xml';
    if (this.office && name.startsWith('xl/')) throw new RefusedError('spreadsheet', 'XLSX');
    // What is not read would be kept in memory until the archive ends.
    if (compression !== 0 && compression !== 8)
      throw new RefusedError('damaged_archive', `compression ${compression}`);
    if (name === 'mimetype') this.read(file, refuseOpenDocument);
    else this.read(file, this.keeperOf(steps));
    file.start();
  }

  private keeperOf(steps: readonly string[]): (bytes: Bytes, last: boolean) => void {
    const name = steps.join('/');
    const rank = steps.some(isNotMeant) ? -1 : RANKS.findIndex((pattern) => pattern.test(name));
    if (rank < 0) return () => {};
    const parts: Blob[] = [];
    let waiting: Bytes[] = [];
    let waitingBytes = 0;
    this.candidates.push({ name, rank, parts });
    return (bytes, last) => {
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (!last && waitingBytes < PART_BYTES) return;
      parts.push(new Blob(waiting));
      [waiting, waitingBytes] = [[], 0];
    };
  }

  private read(file: UnzipFile, take: (bytes: Bytes, last: boolean) => void): void {
    file.ondata = (error, bytes, last) => {
      if (error) throw error;
      this.bytes += bytes.length;
      if (this.bytes > this.mostBytes) throw new RefusedError('unpacks_too_large');
      // fflate makes plain buffers only, and its types are older than the difference.
      take(bytes as Bytes, last);
    };
  }
}

/** The first file of an OpenDocument archive names its type. */
function refuseOpenDocument(bytes: Uint8Array): void {
  if (new TextDecoder().decode(bytes).startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new RefusedError('spreadsheet', 'ODS');
}
