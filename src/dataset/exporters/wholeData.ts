import type { ResourcePath } from './resources';

/** Files of `dist/data/` by which somebody can begin; the last tells of all of them. */
export const WHOLE_DATA = [
  'events.csv',
  'events.geojson',
  'annotations.jsonld',
  'linked-places.json',
  'datapackage.json',
] as const satisfies readonly (ResourcePath | 'datapackage.json')[];
