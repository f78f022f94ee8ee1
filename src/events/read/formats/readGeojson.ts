import type { FeatureReader } from '../features/featureReader';
import { type FeatureSink, isGeometryType } from '../features/featureSink';
import { columnText, isJsonObject } from '../features/featureText';
import { RefusedError } from '../refused';
import { LONGEST_RECORD, readGeojsonLines } from './geojsonLines';
import { streamGeojson } from './geojsonStream';

/** After so many rows without one feature the file is no GeoJSON. */
const MOST_STRANGE_ROWS = 1_000;

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

/** GeoJSON: a collection, a feature, a geometry, or a list of features. */
export const readGeojson: FeatureReader = async ({ text, encoding, chunkBytes, sink, tell }) => {
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
    onBytes: tell,
    chunkBytes,
  });
  const type = root.get('type');
  if (type !== undefined && type !== 'FeatureCollection' && sink.rows === 0)
    sink.takeJson(Object.fromEntries(root), 1);
  if (!sink.hasFeatures && (type !== 'FeatureCollection' || sink.rows > 0))
    throw new RefusedError('not_events');
  return sink.finish('geojson', attributionOf(root));
};

/** GeoJSON a line, or behind record separators. */
export const readFeatureLines: FeatureReader = async ({
  text,
  encoding,
  chunkBytes,
  sink,
  tell,
}) => {
  let longRecords = 0;
  await readGeojsonLines(text, encoding, {
    onRecord: (value, line) => {
      // Some tools write a small collection a line.
      const isCollection = isJsonObject(value) && value.type === 'FeatureCollection';
      if (isCollection && Array.isArray(value.features))
        for (const feature of value.features) sink.takeJson(feature, line);
      else sink.takeJson(value, line);
      refuseStrangers(sink);
    },
    onBadRecord: (record, line) => {
      sink.refuse(line, 'bad_json_line', record);
      refuseStrangers(sink);
    },
    onLongRecord: (record, line) => {
      longRecords++;
      sink.refuse(line, 'too_long', record);
    },
    onBytes: tell,
    chunkBytes,
  });
  // Whether it would have been a feature nobody can say.
  if (!sink.hasFeatures && longRecords > 0)
    throw new RefusedError('part_too_long', `> ${LONGEST_RECORD}`);
  if (!sink.hasFeatures) throw new RefusedError(sink.rows === 0 ? 'empty' : 'not_events');
  return sink.finish('geojson_lines');
};
