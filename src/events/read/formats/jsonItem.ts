import type { FeatureLike } from '../features/featureTaker';
import { isJsonObject } from '../features/jsonText';
import { type EsriLayer, featureOfEsri, isEsriFeature } from './esriJson';
import { featureOfRecord } from './jsonRecord';

/** An item of a list as a feature: one of GeoJSON or Esri, or any other object. */
export function featureOfItem(item: unknown, layer: EsriLayer): FeatureLike | null {
  if (!isJsonObject(item)) return null;
  if (item.type === 'Feature' && ('geometry' in item || 'properties' in item)) return item;
  return isEsriFeature(item) ? featureOfEsri(item, layer) : featureOfRecord(item);
}

/** The feature with the name of its layer, where several are read together. */
export function inLayer(feature: FeatureLike, layer: string): FeatureLike {
  const properties = isJsonObject(feature.properties) ? feature.properties : {};
  return { ...feature, properties: { layer, ...properties } };
}
