import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { bytesOf } from './encoding';
import type { Limits } from './limits';
import type { Refusal } from './outcome';

/** What was unpacked, on disk and not on the heap, or why it was not. */
export type Unpacked =
  | { readonly type: 'unpacked'; readonly blob: Blob }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Deflate makes a thousand bytes of one at most, and a push is unpacked as a whole. */
const PUSHED_BYTES = 2 ** 15;
const PART_BYTES = 2 ** 22;

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const damaged = (error: unknown): Refusal =>
  error instanceof Error
    ? { code: 'damaged_archive', detail: error.message }
    : { code: 'damaged_archive' };

/** Unpacks a gzip file; gives up as soon as more than `mostBytes` have come out. */
export async function gunzip(file: Blob, { mostBytes }: Limits): Promise<Unpacked> {
  let bytes = 0;
  const limited = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new Refused({ code: 'unpacks_too_large' });
      controller.enqueue(chunk);
    },
  });
  try {
    const stream = file.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(limited);
    return { type: 'unpacked', blob: await new Response(stream).blob() };
  } catch (error) {
    // Engines differ in which error a broken stream ends with: the count tells.
    const refusal: Refusal = bytes > mostBytes ? { code: 'unpacks_too_large' } : damaged(error);
    return { type: 'refused', refusal };
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
/** What Mac OS adds, and hidden files. */
const NOT_MEANT = /^__MACOSX\/|(?:^|\/)\./;

/** Takes the one file of events out of a ZIP or KMZ archive; sizes that it states are not believed. */
export async function unzip(file: Blob, limits: Limits): Promise<Unpacked> {
  const archive = new Archive(limits.mostBytes);
  try {
    for (let at = 0; at < file.size; at += PUSHED_BYTES)
      archive.push(
        await bytesOf(file.slice(at, at + PUSHED_BYTES)),
        at + PUSHED_BYTES >= file.size,
      );
    return { type: 'unpacked', blob: archive.events() };
  } catch (error) {
    return {
      type: 'refused',
      refusal: error instanceof Refused ? error.refusal : damaged(error),
    };
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

  /** @throws Refused where none, or no single one, of the files is meant. */
  events(): Blob {
    const rank = Math.min(...this.candidates.map((candidate) => candidate.rank));
    const best = this.candidates.filter((candidate) => candidate.rank === rank);
    const [first] = best;
    if (!first || (best.length > 1 && rank > FIRST_OF_SEVERAL)) {
      const names = best.map(({ name }) => name).join(', ');
      throw new Refused({ code: 'archive_without_events', detail: names.slice(0, 200) });
    }
    return new Blob(first.parts);
  }

  private open(file: UnzipFile): void {
    const { name, compression } = file;
    this.office ||= name === '[Content_Types].xml';
    if (this.office && name.startsWith('xl/'))
      throw new Refused({ code: 'spreadsheet', detail: 'XLSX' });
    // What is not read would be kept in memory until the archive ends.
    if (compression !== 0 && compression !== 8)
      throw new Refused({ code: 'damaged_archive', detail: `compression ${compression}` });
    if (name === 'mimetype') this.read(file, refuseOpenDocument);
    else this.read(file, this.keeperOf(name));
    file.start();
  }

  private keeperOf(name: string): (bytes: Uint8Array<ArrayBuffer>, last: boolean) => void {
    const rank = NOT_MEANT.test(name) ? -1 : RANKS.findIndex((pattern) => pattern.test(name));
    if (rank < 0) return () => {};
    const parts: Blob[] = [];
    let waiting: Uint8Array<ArrayBuffer>[] = [];
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

  private read(
    file: UnzipFile,
    take: (bytes: Uint8Array<ArrayBuffer>, last: boolean) => void,
  ): void {
    file.ondata = (error, bytes, last) => {
      if (error) throw error;
      this.bytes += bytes.length;
      if (this.bytes > this.mostBytes) throw new Refused({ code: 'unpacks_too_large' });
      // fflate makes plain buffers only, and its types are older than the difference.
      take(bytes as Uint8Array<ArrayBuffer>, last);
    };
  }
}

/** The first file of an OpenDocument archive names its type. */
function refuseOpenDocument(bytes: Uint8Array): void {
  if (new TextDecoder().decode(bytes).startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new Refused({ code: 'spreadsheet', detail: 'ODS' });
}
