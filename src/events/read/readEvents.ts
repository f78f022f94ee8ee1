import { containerOf } from './containers/magic';
import { LIMITS, type Limits } from './limits';
import type { ReadOptions, ReadOutcome, Refusal } from './outcome';
import { progressTeller } from './progressTeller';
import { RefusedError } from './refused';
import { readTable } from './tables/readTable';
import { bytesOf, decode, NotUtf8, textStart, wholeCharacters } from './text/encoding';
import { sniffText } from './text/sniff';

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
  return made.type === 'text' ? readUtf8(made.text, options, limits) : made;
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
    case 'kml': {
      // A table needs none of it.
      const { readFeatures } = await import('./features/readFeatures');
      return readFeatures(text, kind, 'utf-8', options, limits);
    }
    default:
      return refused(kind);
  }
}
