import { latitudeOf, longitudeOf } from '../../../domain/position';
import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject, jsonList, textOfJson } from '../features/jsonText';
import { isoOfMilliseconds } from './jsonRecord';
import { MERCATOR_EPSG } from './projections';
import { areasOf } from './ringAreas';

type Json = Readonly<Record<string, unknown>>;

/** Metres around the equator in Web Mercator (EPSG:3857). */
const EQUATOR = 2 * Math.PI * 6_378_137;

/** Longitude and latitude of a point in metres of Web Mercator. */
const fromMercator = (x: number, y: number): [lon: number, lat: number] => [
  longitudeOf(0.5 + x / EQUATOR),
  latitudeOf(0.5 - y / EQUATOR),
];

/** The numbers under which a spatial reference is known. */
const numbersOf = (reference: unknown): readonly unknown[] =>
  isJsonObject(reference) ? [reference.latestWkid, reference.wkid] : [];

/** What its features are told to be in (`otherSystem`); `undefined` where they are converted, or nothing is said. */
function crsOf(reference: unknown): string | undefined {
  if (!isJsonObject(reference) || isMercator(reference)) return undefined;
  const number = numbersOf(reference).find((known) => typeof known === 'number');
  return number === undefined ? textOfJson(reference.wkt ?? reference) : `EPSG:${number}`;
}

const isMercator = (reference: unknown): boolean =>
  numbersOf(reference).some((number) => MERCATOR_EPSG.some((mercator) => mercator === number));

type Convert = (position: unknown) => unknown;

/** How positions become WGS 84. */
function conversionOf(reference: unknown): Convert {
  if (!isMercator(reference)) return (position) => position;
  return (position) => {
    const [x, y]: readonly unknown[] = jsonList(position);
    return typeof x === 'number' && typeof y === 'number' ? fromMercator(x, y) : position;
  };
}

/** A geometry of Esri as one of GeoJSON. */
function geometryOf(geometry: unknown, reference: unknown): unknown {
  if (!isJsonObject(geometry)) return null;
  const convert = conversionOf(reference);
  const line = (positions: unknown) => jsonList(positions).map(convert);
  const { x, y, points, paths, rings } = geometry;
  // "NaN" is how Esri writes a point without a place.
  if (x === 'NaN' || x === null) return null;
  if (x !== undefined) return { type: 'Point', coordinates: convert([x, y]) };
  if (points !== undefined) return { type: 'MultiPoint', coordinates: line(points) };
  if (paths !== undefined)
    return { type: 'MultiLineString', coordinates: jsonList(paths).map(line) };
  if (rings !== undefined)
    return { type: 'MultiPolygon', coordinates: areasOf(jsonList(rings).map(line)) };
  return Object.keys(geometry).some((name) => name.startsWith('curve')) ? 'curves' : null;
}

/** Whether an object of a list of features is one of Esri's. */
export const isEsriFeature = (value: unknown): value is Json =>
  isJsonObject(value) && isJsonObject(value.attributes) && value.type === undefined;

/** The features of an answer of an Esri service; `null` where a value is none. */
export function esriFeatures(root: unknown): readonly Json[] | null {
  const features = isJsonObject(root) ? root.features : null;
  if (!Array.isArray(features) || !isJsonObject(root)) return null;
  const isAnswer = features.length === 0 && ('geometryType' in root || 'spatialReference' in root);
  return isAnswer || isEsriFeature(features[0]) ? features.filter(isEsriFeature) : null;
}

/** What is said of all features beside their list. */
export interface EsriLayer {
  readonly spatialReference: unknown;
  /** Names of columns whose numbers are milliseconds since 1970. */
  readonly dates: ReadonlySet<string>;
}

/** What an answer of a service says of all its features (ArcGIS REST API, Query). */
export function esriLayerOf(root: unknown): EsriLayer {
  const { fields, spatialReference } = isJsonObject(root) ? root : {};
  const dates = jsonList(fields).flatMap((field) =>
    isJsonObject(field) && field.type === 'esriFieldTypeDate' ? [textOfJson(field.name)] : [],
  );
  return { spatialReference, dates: new Set(dates) };
}

/** What a list of layers holds: the features of each, and what is said of them. */
interface LayerFeatures {
  readonly name: string;
  readonly features: readonly Json[];
  readonly layer: EsriLayer;
}

/**
 * The layers of a feature collection, as maps on the web and their exports hold them (`layers[].featureSet`), also
 * inside of a map; none where a value is no such thing.
 */
export function esriLayersIn(root: unknown): readonly LayerFeatures[] {
  if (!isJsonObject(root)) return [];
  const { layers, featureCollection, operationalLayers } = root;
  if (featureCollection !== undefined) return esriLayersIn(featureCollection);
  if (operationalLayers !== undefined) return jsonList(operationalLayers).flatMap(esriLayersIn);
  return jsonList(layers).flatMap((entry): LayerFeatures[] => {
    const { featureSet, layerDefinition } = isJsonObject(entry) ? entry : {};
    const features = esriFeatures(featureSet);
    if (!features || features.length === 0 || !isJsonObject(featureSet)) return [];
    const about = isJsonObject(layerDefinition) ? layerDefinition : {};
    const said = esriLayerOf({ ...about, ...featureSet });
    const fields = esriLayerOf(about);
    const layer = { ...said, dates: new Set([...said.dates, ...fields.dates]) };
    return [{ name: textOfJson(about.name), features, layer }];
  });
}

/** A feature of an Esri service as one of GeoJSON; its dates as ISO text. */
export function featureOfEsri({ attributes, geometry }: Json, layer: EsriLayer): FeatureLike {
  const entries = Object.entries(isJsonObject(attributes) ? attributes : {});
  const own = isJsonObject(geometry) ? geometry.spatialReference : null;
  const reference = own ?? layer.spatialReference;
  return {
    geometry: geometryOf(geometry, reference),
    crs: crsOf(reference),
    properties: Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        layer.dates.has(name) ? isoOfMilliseconds(value) : value,
      ]),
    ),
  };
}
