import type { FeatureCollection, Geometry } from 'geojson';
import type { CompiledDataset } from '../compiled';
import { type EventProperties, eventGeometry, eventProperties } from './eventRows';

/** `events.geojson`: RFC 7946, one feature a record, `geometry: null` where it has no place. */
export const eventsGeojson = (
  dataset: CompiledDataset,
): FeatureCollection<Geometry | null, EventProperties> => ({
  type: 'FeatureCollection',
  features: dataset.events.map((event) => ({
    type: 'Feature',
    id: event.id,
    geometry: eventGeometry(event, dataset),
    properties: eventProperties(event, dataset),
  })),
});
