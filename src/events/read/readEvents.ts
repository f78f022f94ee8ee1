import { Budget } from './containers/budget';
import { containerOf } from './containers/magic';
import { LIMITS, type Limits } from './limits';
import type { ReadOptions, ReadOutcome, Refusal } from './outcome';
import { RefusedError } from './refused';
import { readTable } from './tables/readTable';
import {
  bytesOf,
  decode,
  NotUtf8,
  type TextStart,
  textStart,
  wholeCharacters,
} from './text/encoding';
import { sniffText, type TextKind } from './text/sniff';

const HEAD_BYTES = 2 ** 16;
/** A table in a gzip file in a ZIP archive in another is opened; whatever lies deeper is not. A workbook is no layer. */
const MOST_LAYERS = 3;

const UTF_8: TextStart = { encoding: 'utf-8', bom: 0 };

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
    if (error instanceof RefusedError) return refused(error.refusal);
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
        readTable: (csv, rest) => readTable(csv, UTF_8, rest, limits),
        readShapefile: async () => refused({ code: 'not_events', detail: 'Shapefile' }),
      });
    }
    case 'parquet': {
      const { readParquet } = await import('./parquet/readParquet');
      return readParquet(file, options, limits);
    }
    case 'text':
      return readText(file, head, options, limits);
    default:
      return refused(container);
  }
}

async function readText(
  file: Blob,
  head: Uint8Array,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  const start = textStart(head);
  const kind = kindOf(head, start);
  switch (kind) {
    case 'table':
      return readTable(file, start, options, limits);
    case 'geojson':
    case 'geojson_lines':
    case 'kml': {
      // A table needs none of it.
      const { readFeatures } = await import('./features/readFeatures');
      return readFeatures(file, kind, start.encoding, options, limits);
    }
    default:
      return refused(kind);
  }
}

function kindOf(head: Uint8Array, { encoding, bom }: TextStart): TextKind {
  const bytes = head.subarray(bom);
  try {
    return sniffText(decode(bytes.subarray(0, wholeCharacters(bytes, encoding)), encoding));
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return sniffText(decode(bytes, 'windows-1252'));
  }
}
