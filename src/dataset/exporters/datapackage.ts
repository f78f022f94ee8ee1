import type { CompiledDataset } from '../compiled';
import { EVENT_FIELDS, type EventField } from './eventFields';

const FIELD_TYPES: Readonly<Partial<Record<EventField, string>>> = {
  start: 'date',
  end: 'date',
  end_reported: 'boolean',
  places: 'array',
  actors: 'array',
  strength: 'object',
  quotes: 'array',
  origins: 'integer',
  citations: 'array',
  conflicts: 'array',
  related: 'array',
};

const tableSchema = {
  primaryKey: 'id',
  fields: [
    ...EVENT_FIELDS.map((name) => ({ name, type: FIELD_TYPES[name] ?? 'string' })),
    { name: 'longitude', type: 'number' },
    { name: 'latitude', type: 'number' },
  ],
};

const FORMATS: Readonly<Record<string, { format: string; mediatype: string }>> = {
  geojson: { format: 'geojson', mediatype: 'application/geo+json' },
  json: { format: 'json', mediatype: 'application/json' },
  csv: { format: 'csv', mediatype: 'text/csv' },
};

/** `datapackage.json`: Frictionless Data Package of the files named. */
export const datapackage = (dataset: CompiledDataset, files: readonly string[]) => ({
  profile: 'data-package',
  name: 'northern-mali-word-for-word',
  title: 'Northern Mali, word for word',
  description:
    'Events in Mali in 2012–13 and 2023, coded from five news documents; every record quotes its source.',
  version: dataset.version,
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title:
        'Coding, titles, notes and our French renderings of quotations. Quotations remain the publishers’ and are excerpts with credit.',
    },
  ],
  sources: [
    ...dataset.sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      path: url,
    })),
    { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
    { title: 'Natural Earth (public domain)', path: 'https://www.naturalearthdata.com/' },
  ],
  resources: files.map((path) => {
    const [name = path, extension = ''] = path.split('.');
    return {
      name: path === 'events.csv' ? 'events-table' : name,
      path,
      encoding: 'utf-8',
      ...FORMATS[extension],
      ...(extension === 'csv' ? { profile: 'tabular-data-resource', schema: tableSchema } : {}),
    };
  }),
});
