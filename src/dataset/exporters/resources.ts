import type { CompiledDataset } from '../compiled';
import { EVENT_COLUMN_TEXTS, EVENT_FIELD_TEXTS } from './eventFieldTexts';
import {
  ACTOR_FIELD_TEXTS,
  CLAIM_FIELD_TEXTS,
  COVERAGE_FIELD_TEXTS,
  PLACE_FIELD_TEXTS,
  SOURCE_FIELD_TEXTS,
} from './listFieldTexts';
import { type TableSchema, tableSchema } from './tableSchema';

/** What a file of the open data is, for everything that lists the files. */
export interface Resource {
  /** Short name, unique among the files. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** As in the name of the file, or as users call it. */
  readonly format: string;
  readonly mediatype: string;
  /** The published format that it follows. */
  readonly follows?: { readonly title: string; readonly path: string };
  /** Of the rows of a table, or of the properties of the features of GeoJSON. */
  readonly schema?: TableSchema;
}

const GEOJSON = {
  format: 'geojson',
  mediatype: 'application/geo+json',
  follows: { title: 'GeoJSON (RFC 7946)', path: 'https://www.rfc-editor.org/rfc/rfc7946' },
} as const;
const JSON_TABLE = { format: 'json', mediatype: 'application/json' } as const;

/** The files of `dist/data/` besides those that list the others, in the order in which they are listed. */
export const RESOURCES = {
  'events.geojson': {
    name: 'events',
    title: 'Events (GeoJSON)',
    description:
      'One feature a record, geometry null where it has no place to draw. The schema describes the properties. A geometry is no more exact than its source: a ring ("20 km from") is a Polygon whose outline is meant, a line between two places no route.',
    ...GEOJSON,
    schema: tableSchema(EVENT_FIELD_TEXTS, 'id'),
  },
  'events.csv': {
    name: 'events-table',
    title: 'Events (CSV)',
    description:
      'The same records as a table (RFC 4180). Arrays and objects are JSON text. An apostrophe stands before text that a spreadsheet would run as a formula.',
    format: 'csv',
    mediatype: 'text/csv',
    follows: { title: 'CSV (RFC 4180)', path: 'https://www.rfc-editor.org/rfc/rfc4180' },
    schema: tableSchema(EVENT_COLUMN_TEXTS, 'id'),
  },
  'places.geojson': {
    name: 'places',
    title: 'Places (GeoJSON)',
    description:
      'Every place that records name, geometry null where no point or outline stands for it. The schema describes the properties.',
    ...GEOJSON,
    schema: tableSchema(PLACE_FIELD_TEXTS, 'id'),
  },
  'actors.json': {
    name: 'actors',
    title: 'Actors',
    description: 'Every actor that records name, one object each.',
    ...JSON_TABLE,
    schema: tableSchema(ACTOR_FIELD_TEXTS, 'id'),
  },
  'sources.json': {
    name: 'sources',
    title: 'The documents',
    description: 'Who published what when, and from where we know it, one object each.',
    ...JSON_TABLE,
    schema: tableSchema(SOURCE_FIELD_TEXTS, 'id'),
  },
  'geographic-claims.json': {
    name: 'geographic-claims',
    title: 'Distances, directions and areas as stated and as measured',
    description: 'What the documents say of geography beside what was measured, one object each.',
    ...JSON_TABLE,
    schema: tableSchema(CLAIM_FIELD_TEXTS, 'id'),
  },
  'coverage.json': {
    name: 'coverage',
    title: 'Coverage of the documents',
    description: 'How much of each document is accounted for, one object each.',
    ...JSON_TABLE,
    schema: tableSchema(COVERAGE_FIELD_TEXTS, 'source'),
  },
  'annotations.jsonld': {
    name: 'annotations',
    title: 'Quotations (W3C Web Annotation)',
    description:
      'Every quotation of a record, the words of geographic claims and of differences, and those that name a place, each with selectors by wording and by position (in Unicode code points, other than elsewhere).',
    format: 'jsonld',
    mediatype: 'application/ld+json',
    follows: {
      title: 'Web Annotation Data Model',
      path: 'https://www.w3.org/TR/annotation-model/',
    },
  },
  'linked-places.json': {
    name: 'linked-places',
    title: 'Places (Linked Places Format)',
    description:
      'The places of places.geojson for gazetteers of places of the past: names and who writes them, types (Getty AAT), links to GeoNames, days of the records that name them.',
    format: 'json',
    mediatype: 'application/ld+json',
    follows: {
      title: 'Linked Places Format 1.2',
      path: 'https://github.com/LinkedPasts/linked-places-format',
    },
  },
} satisfies Readonly<Record<string, Resource>>;
export type ResourcePath = keyof typeof RESOURCES;

/** The same of a project: the field for addresses may be empty where a document has none. */
export function resourcesOf({
  sources,
}: CompiledDataset): Readonly<Record<ResourcePath, Resource>> {
  if (sources.every(({ url }) => url !== undefined)) return RESOURCES;
  const { constraints: _, ...url } = SOURCE_FIELD_TEXTS.url;
  const schema = tableSchema({ ...SOURCE_FIELD_TEXTS, url }, 'id');
  return { ...RESOURCES, 'sources.json': { ...RESOURCES['sources.json'], schema } };
}

/** The two files that list the others: each of them lists the other, too. */
export const DATA_PACKAGE: Resource = {
  name: 'datapackage',
  title: 'What the files hold (Frictionless Data Package)',
  description: 'Every file, and every field of the tables: what it is, its unit and its words.',
  format: 'json',
  mediatype: 'application/json',
  follows: {
    title: 'Frictionless Data Package 1',
    path: 'https://specs.frictionlessdata.io/data-package/',
  },
};
export const RO_CRATE: Resource = {
  name: 'ro-crate-metadata',
  title: 'What the files are (RO-Crate)',
  description: 'The folder as a package of research data: authors, licence, sources, files.',
  format: 'json',
  mediatype: 'application/ld+json',
  follows: { title: 'RO-Crate 1.1', path: 'https://w3id.org/ro/crate/1.1' },
};
