import type { CompiledDataset } from '../compiled';
import { CC_BY, DESCRIPTION, rightsOf, TITLE } from './about';
import type { Resource } from './resources';

/** Features are no rows: a reader of tables must not try. */
const isTable = ({ format, schema }: Resource): boolean =>
  schema !== undefined && format !== 'geojson';

/**
 * `datapackage.json`: Frictionless Data Package (v1) of these files, by their path. Licence and sources
 * stand at every file, too, for those that are taken away alone.
 */
export function datapackage(
  dataset: CompiledDataset,
  resources: Readonly<Record<string, Resource>>,
) {
  const rights = {
    licenses: [{ ...CC_BY, title: rightsOf(dataset) }],
    sources: [
      ...dataset.sources.map(({ title, publisher, url }) => ({
        title: `${publisher}: ${title}`,
        path: url,
      })),
      { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
      { title: 'Natural Earth (public domain)', path: 'https://www.naturalearthdata.com/' },
    ],
  };
  return {
    profile: 'data-package',
    name: 'northern-mali-word-for-word',
    title: TITLE,
    description: DESCRIPTION,
    version: dataset.version,
    ...rights,
    resources: Object.entries(resources).map(([path, { follows, ...resource }]) => ({
      ...resource,
      path,
      profile: isTable(resource) ? 'tabular-data-resource' : 'data-resource',
      encoding: 'utf-8',
      ...(follows ? { conformsTo: follows.path } : {}),
      ...rights,
    })),
  };
}
