import type { CompiledDataset } from '../compiled';
import { coverageOf, descriptionOf, titleOf } from './about';
import type { Addresses } from './addresses';
import { RESOURCES, type ResourcePath } from './resources';

/** The files that a search engine offers: one for tables, one for maps. */
const OFFERED: readonly ResourcePath[] = ['events.csv', 'events.geojson'];

/**
 * What search engines for data read in the head of the page: a schema.org `Dataset` as JSON-LD. It is
 * part of every first load, so it says no more than they ask for; `ro-crate-metadata.json` has the rest.
 */
export const schemaOrg = (dataset: CompiledDataset, { data }: Addresses): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleOf(dataset),
    description: descriptionOf(dataset),
    version: dataset.version,
    license: dataset.project.licence.url,
    temporalCoverage: coverageOf(dataset),
    spatialCoverage: dataset.places.find(({ subject }) => subject)?.name.en,
    distribution: OFFERED.map((path) => ({
      '@type': 'DataDownload',
      encodingFormat: RESOURCES[path].mediatype,
      contentUrl: `${data || './data/'}${path}`,
    })),
    // Nothing in it may end the script element that it stands in.
  }).replaceAll('<', '\\u003c');
