import { ArchiveError } from '../../archive/archiveError';
import { Budget } from '../../archive/budget';
import { bytesOf } from '../../archive/bytesOf';
import { containerOf } from './containers/magic';
import { LIMITS, type Limits } from './limits';
import type { ReadOptions, ReadOutcome, Refusal } from './outcome';
import { progressTeller } from './progressTeller';
import { RefusedError } from './refused';
import { readTable } from './tables/readTable';
import { decode, NotUtf8, textStart, wholeCharacters } from './text/encoding';
import { sniffText } from './text/sniff';

const HEAD_BYTES = 2 ** 16;
/** A table in a gzip file in a ZIP archive in another is opened; whatever lies deeper is not. A workbook is no layer. */
const MOST_LAYERS = 3;

const refused = (refusal: Refusal): ReadOutcome => ({ type: 'refused', refusal });

/**
 * Reads a file of events, told by its content and not by its name. Never rejects for what is in the
 * file: that is a refusal, or a note in the report.
 */
export async function readEvents(file: Blob, options: ReadOptions = {}): Promise<ReadOutcome> {
  return readEventsWithin(file, options, LIMITS);
}

/** `readEvents` with other limits. */
export async function readEventsWithin(
  file: Blob,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  try {
    return await readLayer(file, options, { limits, budget: new Budget(limits.mostBytes) }, 0);
  } catch (error) {
    if (error instanceof RefusedError || error instanceof ArchiveError)
      return refused(error.refusal);
    // The file has been changed, moved or taken away, or the disk is full.
    return refused({
      code: 'unreadable',
      ...(error instanceof Error ? { detail: error.message } : {}),
    });
  }
}

/** What bounds the reading of one file, and all that is unpacked of it. */
interface Bounds {
  readonly limits: Limits;
  readonly budget: Budget;
}

async function readLayer(
  file: Blob,
  options: ReadOptions,
  bounds: Bounds,
  layer: number,
): Promise<ReadOutcome> {
  const { limits } = bounds;
  if (file.size === 0) return refused({ code: 'empty' });
  if (file.size > limits.mostBytes) return refused({ code: 'too_large' });
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  const container = containerOf(head);
  switch (container) {
    case 'gzip':
    case 'zip': {
      const { readGzip, readZip } = await import('./containers/readArchive');
      return (container === 'gzip' ? readGzip : readZip)(file, {
        ...{ ...bounds, options, depthLeft: MOST_LAYERS - layer },
        readFile: (inner, rest) => readLayer(inner, rest, bounds, layer + 1),
        readTable: (csv, rest) => readTable(csv, rest, limits, true),
        readShapefile: async (files, rest) => {
          const { readShapefile } = await import('./formats/readShapefile');
          return readShapefile(files, rest, limits);
        },
      });
    }
    case 'parquet': {
      const { readParquet } = await import('./parquet/readParquet');
      return readParquet(file, options, limits);
    }
    case 'flatgeobuf': {
      const { readFlatGeobuf } = await import('./formats/readFlatGeobuf');
      return readFlatGeobuf(file, options, limits);
    }
    case 'text':
      return readText(file, head, options, limits);
    default:
      return refused(container);
  }
}

/** What is not UTF-8 is written anew in it before anything else reads it. */
async function readText(
  file: Blob,
  head: Uint8Array,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  const start = textStart(head);
  if (start.encoding === 'utf-8' && !options.answers?.encoding)
    try {
      return await readUtf8(start.bom > 0 ? file.slice(start.bom) : file, options, limits);
    } catch (error) {
      if (!(error instanceof NotUtf8)) throw error;
    }
  const { asUtf8 } = await import('./text/otherEncodings');
  const tell = progressTeller(options, file.size, 'unpacking');
  const made = await asUtf8(file, start, options.answers ?? {}, limits, (bytesRead) =>
    tell(bytesRead, 0),
  );
  if (made.type !== 'text') return made;
  const outcome = await readUtf8(made.text, options, limits);
  if (outcome.type !== 'read') return outcome;
  const { encoding } = made;
  return { ...outcome, report: { ...outcome.report, encoding } };
}

/** @throws NotUtf8 where a byte is none of it, however late it comes */
async function readUtf8(text: Blob, options: ReadOptions, limits: Limits): Promise<ReadOutcome> {
  const head = await bytesOf(text.slice(0, HEAD_BYTES));
  const kind = sniffText(decode(head.subarray(0, wholeCharacters(head))));
  switch (kind) {
    case 'table':
      return readTable(text, options, limits);
    case 'geojson':
    case 'geojson_lines':
    case 'topojson':
    case 'json':
    case 'json_lines':
    case 'kml':
    case 'gpx': {
      // A table needs none of it.
      const { readFeatures } = await import('./features/readFeatures');
      return readFeatures(text, kind, options, limits);
    }
    default:
      return refused(kind);
  }
}
