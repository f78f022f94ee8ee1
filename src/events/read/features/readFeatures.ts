import { LIMITS, type Limits } from '../limits';
import type { Answers, ReadOptions, ReadOutcome } from '../outcome';
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
  gpx: async (pieces) => (await import('../formats/readGpx')).gpxReader(pieces),
  topojson: async (pieces, answers) =>
    (await import('../formats/readTopojson')).topojsonReader(pieces, answers),
  json: async (pieces, answers) =>
    (await import('../formats/readJson')).jsonReader(pieces, answers),
  json_lines: async (pieces) => (await import('../formats/jsonLines')).jsonLinesReader(pieces),
} as const satisfies Record<
  string,
  (pieces: TextPieces, answers: Answers) => Promise<FeatureReader>
>;

/**
 * Reads features that are text in UTF-8, of a known format. Never rejects for what is in the file:
 * that is a refusal, a question, or a note in the report.
 */
export async function readFeatures(
  text: Blob,
  kind: keyof typeof READERS,
  options: FeatureReadOptions,
  limits: Limits = LIMITS,
): Promise<ReadOutcome> {
  const read = await READERS[kind](
    () => textChunks(text, options.chunkBytes),
    options.answers ?? {},
  );
  const format = kind === 'json_lines' ? 'json' : kind;
  return readFeaturesOf({ format, bytes: text.size, read }, options, limits);
}
