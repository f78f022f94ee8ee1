import type { DetailsIndex } from './details';
import { FeatureSink, isGeometryType } from './featureSink';
import { columnText, isJsonObject } from './featureText';
import { readGeojsonLines } from './geojsonLines';
import { streamGeojson } from './geojsonStream';
import { type KmlCut, KmlCutter } from './kmlCuts';
import { parseKml } from './kmlDocument';
import { kmlFeature } from './kmlFeature';
import { placemarksOf } from './kmlPlacemarks';
import type { ReadEvents, ReadOptions, ReadOutcome } from './outcome';
import { RefusedError } from './refused';
import { textChunks } from './textChunks';

/** How often a reader says how far it is. */
const PROGRESS_EVERY_MS = 250;
/** After so many rows without one feature the file is no GeoJSON. */
const MOST_STRANGE_ROWS = 1_000;

export interface FeatureReadOptions extends ReadOptions {
  /** Bytes read at once. */
  readonly chunkBytes?: number;
}

type Reader = (
  text: Blob,
  encoding: DetailsIndex['encoding'],
  options: FeatureReadOptions,
) => Promise<ReadEvents>;

/** Tells at most a few times a second how far the reading is. */
function teller({ onProgress }: ReadOptions, bytesTotal: number, sink: FeatureSink) {
  let next = 0;
  return (bytesRead: number): void => {
    const now = performance.now();
    if (!onProgress || now < next) return;
    next = now + PROGRESS_EVERY_MS;
    onProgress({ bytesRead, bytesTotal, rows: sink.rows });
  };
}

const refuseStrangers = (sink: FeatureSink): void => {
  if (!sink.hasFeatures && sink.rows >= MOST_STRANGE_ROWS) throw new RefusedError('not_events');
};

/** Whose data it is, where the file says it beside its features, as our own export does. */
function attributionOf(root: ReadonlyMap<string, unknown>): string {
  const metadata = root.get('metadata');
  return columnText(
    root.get('attribution') ?? (isJsonObject(metadata) ? metadata.attribution : ''),
  );
}

const readGeojson: Reader = async (text, encoding, { chunkBytes, ...options }) => {
  const sink = new FeatureSink();
  const root = new Map<string, unknown>();
  await streamGeojson(text, encoding, {
    onFeature: (feature) => {
      sink.takeJson(feature, sink.rows + 1);
      refuseStrangers(sink);
    },
    onMember: (name, value) => {
      root.set(name, value);
      if (
        name === 'type' &&
        value !== 'FeatureCollection' &&
        value !== 'Feature' &&
        !isGeometryType(value)
      )
        throw new RefusedError('not_events', `"type": ${JSON.stringify(value)}`);
    },
    onBytes: teller(options, text.size, sink),
    chunkBytes,
  });
  const type = root.get('type');
  if (type !== undefined && type !== 'FeatureCollection' && sink.rows === 0)
    sink.takeJson(Object.fromEntries(root), 1);
  if (!sink.hasFeatures && (type !== 'FeatureCollection' || sink.rows > 0))
    throw new RefusedError('not_events');
  return sink.finish('geojson', attributionOf(root));
};

const readLines: Reader = async (text, encoding, { chunkBytes, ...options }) => {
  const sink = new FeatureSink();
  await readGeojsonLines(text, encoding, {
    onRecord: (value, line) => {
      sink.takeJson(value, line);
      refuseStrangers(sink);
    },
    onBadRecord: (record, line) => {
      sink.refuse(line, 'bad_json_line', record);
      refuseStrangers(sink);
    },
    onBytes: teller(options, text.size, sink),
    chunkBytes,
  });
  if (!sink.hasFeatures) throw new RefusedError(sink.rows === 0 ? 'empty' : 'not_events');
  return sink.finish('geojson_lines');
};

const readKml: Reader = async (text, encoding, { chunkBytes, ...options }) => {
  const sink = new FeatureSink();
  const tell = teller(options, text.size, sink);
  const cutter = new KmlCutter();
  const take = (cut: KmlCut) => {
    const document = parseKml(cut);
    for (const placemark of placemarksOf(document))
      sink.take(
        kmlFeature(document, placemark),
        cut.line - 1 + (placemark.element.lineNumber ?? 1),
      );
  };
  for await (const chunk of textChunks(text, encoding, chunkBytes)) {
    for (const cut of cutter.add(chunk.text)) take(cut);
    tell(chunk.bytesRead);
  }
  for (const cut of cutter.finish()) take(cut);
  return sink.finish('kml');
};

const READERS = { geojson: readGeojson, geojson_lines: readLines, kml: readKml } as const;

/**
 * Reads features whose format and encoding are known. Never rejects for what is in the file: that is a
 * refusal, or a note in the report.
 */
export async function readFeatures(
  text: Blob,
  kind: keyof typeof READERS,
  encoding: DetailsIndex['encoding'],
  options: FeatureReadOptions,
): Promise<ReadOutcome> {
  try {
    const outcome = await READERS[kind](text, encoding, options);
    options.onProgress?.({
      bytesRead: text.size,
      bytesTotal: text.size,
      rows: outcome.report.read,
    });
    return outcome;
  } catch (error) {
    if (error instanceof RefusedError) return { type: 'refused', refusal: error.refusal };
    throw error;
  }
}
