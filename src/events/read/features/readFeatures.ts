import { LIMITS, type Limits } from '../limits';
import type { ReadOptions, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import type { Encoding } from '../text/encoding';
import type { FeatureReader } from './featureReader';
import { FeatureSink } from './featureSink';

export interface FeatureReadOptions extends ReadOptions {
  /** Bytes read at once. */
  readonly chunkBytes?: number;
}

/** The libraries of each format come when a file of it does. */
const READERS = {
  geojson: async () => (await import('../formats/readGeojson')).readGeojson,
  geojson_lines: async () => (await import('../formats/readGeojson')).readFeatureLines,
  kml: async () => (await import('../formats/readKml')).readKml,
} as const satisfies Record<string, () => Promise<FeatureReader>>;

/**
 * Reads features whose format and encoding are known. Never rejects for what is in the file: that is a
 * refusal, or a note in the report.
 */
export async function readFeatures(
  text: Blob,
  kind: keyof typeof READERS,
  encoding: Encoding,
  options: FeatureReadOptions,
  limits: Limits = LIMITS,
): Promise<ReadOutcome> {
  const sink = new FeatureSink(limits);
  const tell = progressTeller(options, text.size);
  try {
    const read = await READERS[kind]();
    const outcome = await read({
      ...{ text, encoding, sink, chunkBytes: options.chunkBytes },
      tell: (bytesRead) => tell(bytesRead, sink.rows),
    });
    tell(text.size, outcome.report.read);
    return outcome;
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}
