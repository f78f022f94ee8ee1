import type { FeatureReader, FeatureTaker } from '../features/featureTaker';
import { columnText, isJsonObject, textOfJson } from '../features/jsonText';
import { RefusedError } from '../refused';
import type { TextPieces } from '../text/textChunks';
import { giveUpIfStrange, readGeojsonLines } from './geojsonLines';
import { streamGeojson } from './geojsonStream';
import { isInMetres, projectionOfCrs } from './geojsonSystem';
import { isGeometryType } from './jsonPlaces';
import { type Projection, unprojected } from './projections';

/** What a collection says of the coordinates of its features. */
interface System {
  readonly crs?: unknown;
  readonly projection?: Projection | null;
}

/** A feature or a bare geometry; anything else is refused as a row. */
function takeJson(
  taker: FeatureTaker,
  value: unknown,
  line: number,
  { crs, projection }: System = {},
): void {
  if (isJsonObject(value) && value.type === 'Feature') {
    if (projection && value.crs === undefined && isInMetres(value.geometry))
      taker.take({ ...value, geometry: unprojected(value.geometry, projection) }, line);
    else taker.take(crs === undefined ? value : { crs, ...value }, line);
  } else if (isJsonObject(value) && isGeometryType(value.type))
    taker.take({ geometry: value, crs: value.crs ?? crs }, line);
  else taker.refuse(line, 'bad_geometry', textOfJson(value));
  giveUpIfStrange(taker);
}

/** Whose data it is, where the file says it beside its features, as our own export does. */
function attributionOf(root: ReadonlyMap<string, unknown>): string {
  const metadata = root.get('metadata');
  return columnText(
    root.get('attribution') ?? (isJsonObject(metadata) ? metadata.attribution : ''),
  );
}

/** GeoJSON: a collection, a feature, a geometry, or a list of features. */
export function geojsonReader(pieces: TextPieces): FeatureReader {
  let crs: unknown;
  return async (taker) => {
    // Known from the first reading, and needed before the first feature of the second.
    const projection = await projectionOfCrs(crs);
    const root = new Map<string, unknown>();
    await streamGeojson(pieces(), {
      // Where it stands behind the features, their numbers alone show that they are no degrees.
      onFeature: (feature) =>
        takeJson(taker, feature, taker.rows + 1, { crs: root.get('crs'), projection }),
      onMember: (name, value) => {
        root.set(name, value);
        if (name === 'crs') crs = value;
        if (
          name === 'type' &&
          value !== 'FeatureCollection' &&
          value !== 'Feature' &&
          !isGeometryType(value)
        )
          throw new RefusedError('not_events', `"type": ${JSON.stringify(value)}`);
      },
      onBytes: (bytesRead) => taker.tell(bytesRead),
    });
    const type = root.get('type');
    if (type !== undefined && type !== 'FeatureCollection' && taker.rows === 0)
      takeJson(taker, Object.fromEntries(root), 1);
    if (!taker.hasFeatures && (type !== 'FeatureCollection' || taker.rows > 0))
      throw new RefusedError('not_events');
    const attribution = attributionOf(root);
    return { attribution, ...(projection ? { projection: projection.name } : {}) };
  };
}

/** GeoJSON a line, or behind record separators. */
export const featureLinesReader =
  (pieces: TextPieces): FeatureReader =>
  async (taker) => {
    await readGeojsonLines(pieces(), taker, (value, line) => {
      // Some tools write a small collection a line.
      const isCollection = isJsonObject(value) && value.type === 'FeatureCollection';
      if (isCollection && Array.isArray(value.features))
        for (const feature of value.features) takeJson(taker, feature, line, { crs: value.crs });
      else takeJson(taker, value, line);
    });
    return { attribution: '' };
  };
