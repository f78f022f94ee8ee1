import { LIMITS, type Limits } from '../limits';
import type { ReadOptions, ReadOutcome } from '../outcome';
import type { Encoding } from '../text/encoding';
import { type TextPieces, textChunks } from '../text/textChunks';
import { readFeaturesOf } from './featurePipeline';
import type { FeatureReader } from './featureTaker';

export interface FeatureReadOptions extends ReadOptions {
  /** Bytes read at once. */
  readonly chunkBytes?: number;
}

/** The libraries of each format come when a file of it does. */
const READERS = {
  geojson: async (pieces) => (await import('../formats/readGeojson')).geojsonReader(pieces),
  geojson_lines: async (pieces) =>
    (await import('../formats/readGeojson')).featureLinesReader(pieces),
  kml: async (pieces) => (await import('../formats/readKml')).kmlReader(pieces),
} as const satisfies Record<string, (pieces: TextPieces) => Promise<FeatureReader>>;

/**
 * Reads features that are text, of a known format and encoding. Never rejects for what is in the file:
 * that is a refusal, a question, or a note in the report.
 */
export async function readFeatures(
  text: Blob,
  kind: keyof typeof READERS,
  encoding: Encoding,
  options: FeatureReadOptions,
  limits: Limits = LIMITS,
): Promise<ReadOutcome> {
  const read = await READERS[kind](() => textChunks(text, encoding, options.chunkBytes));
  return readFeaturesOf({ format: kind, bytes: text.size, read }, options, limits);
}
