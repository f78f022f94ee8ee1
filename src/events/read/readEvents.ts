import { containerOf } from './containers/magic';
import { LIMITS, type Limits } from './limits';
import type { ReadOptions, ReadOutcome, Refusal } from './outcome';
import { progressTeller } from './progressTeller';
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
/** A table in a gzip file in a ZIP archive is opened; whatever lies deeper is not. */
const MOST_LAYERS = 2;

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
    return await readLayer(file, options, limits, 0);
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.refusal);
    // The file has been changed, moved or taken away, or the disk is full.
    return refused({
      code: 'unreadable',
      ...(error instanceof Error ? { detail: error.message } : {}),
    });
  }
}

async function readLayer(
  file: Blob,
  options: ReadOptions,
  limits: Limits,
  layer: number,
): Promise<ReadOutcome> {
  if (file.size === 0) return refused({ code: 'empty' });
  if (file.size > limits.mostBytes) return refused({ code: 'too_large' });
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  const container = containerOf(head);
  switch (container) {
    case 'gzip':
    case 'zip': {
      if (layer === MOST_LAYERS) return refused({ code: 'archive_without_events' });
      const tell = progressTeller(options, file.size, 'unpacking');
      const { gunzip, unzip } = await import('./containers/unpack');
      const unpack = container === 'gzip' ? gunzip : unzip;
      const unpacked = await unpack(file, limits, (bytesRead) => tell(bytesRead, 0));
      return readLayer(unpacked, options, limits, layer + 1);
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
