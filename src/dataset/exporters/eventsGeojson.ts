import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { EventRecord } from '../../domain/record';
import { type EventProperties, eventGeometry, eventProperties, type Referents } from './eventRows';

/** One record as a feature; `geometry: null` where it has no place. */
export const eventFeature = (
  event: EventRecord,
  referents: Referents,
): Feature<Geometry | null, EventProperties> => ({
  type: 'Feature',
  id: event.id,
  geometry: eventGeometry(event, referents),
  properties: eventProperties(event, referents),
});

/** `events.geojson`: RFC 7946, one feature a record. */
export const eventsGeojson = (
  events: readonly EventRecord[],
  referents: Referents,
): FeatureCollection<Geometry | null, EventProperties> => ({
  type: 'FeatureCollection',
  features: events.map((event) => eventFeature(event, referents)),
});
