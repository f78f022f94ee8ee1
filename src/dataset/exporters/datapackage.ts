import type { CompiledDataset } from '../compiled';
import { descriptionOf, rightsOf, titleOf } from './about';
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
  const { project } = dataset;
  const rights = {
    licenses: [{ name: project.licence.spdx, title: rightsOf(dataset), path: project.licence.url }],
    sources: [
      ...dataset.sources.map(({ title, publisher, url }) => ({
        title: `${publisher}: ${title}`,
        ...(url === undefined ? {} : { path: url }),
      })),
      ...project.credits.map(({ name, licence, url }) => ({
        title: `${name} (${licence.en})`,
        path: url,
      })),
    ],
  };
  return {
    profile: 'data-package',
    name: `${project.id}-word-for-word`,
    title: titleOf(dataset),
    description: descriptionOf(dataset),
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
