import type { CompiledDataset, Coverage } from '../compiled';
import { type CompiledTranslations, openTranslations } from '../translations';
import { rightsOf, titleOf } from './about';
import { type Annotated, annotations } from './annotations';
import { datapackage } from './datapackage';
import { referentsOf } from './eventRows';
import { eventsCsv } from './eventsCsv';
import { eventsGeojson } from './eventsGeojson';
import { type Located, linkedPlaces } from './linkedPlaces';
import { claimRows, sourceRows } from './listRows';
import type { OpenDataFile } from './openDataFile';
import { placesGeojson } from './placesGeojson';
import { DATA_PACKAGE, type ResourcePath, RO_CRATE, resourcesOf } from './resources';
import { type Edition, roCrate } from './roCrate';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What the open data are made of. */
interface Published extends Annotated, Located {
  readonly coverage: readonly Coverage[];
  readonly translations: CompiledTranslations;
  readonly edition: Edition;
}

/** The open-data files of the build, as the contract in the README names them. */
export function openDataFiles(published: Published): OpenDataFile[] {
  const { dataset, coverage, translations, documents } = published;
  const referents = { ...referentsOf(dataset), translations: openTranslations(translations) };
  const metadata = collectionMetadata(dataset);
  const contents: Readonly<Record<ResourcePath, string>> = {
    'events.geojson': json({ ...eventsGeojson(dataset.events, referents), metadata }),
    'events.csv': eventsCsv(dataset.events, referents),
    'places.geojson': json({ ...placesGeojson(dataset), metadata }),
    'actors.json': json(dataset.actors),
    'sources.json': json(sourceRows(dataset, documents)),
    'geographic-claims.json': json(claimRows(dataset, translations)),
    'coverage.json': json(coverage),
    'annotations.jsonld': json(annotations(published)),
    'linked-places.json': json(linkedPlaces(published)),
  };
  const listed = resourcesOf(dataset);
  const files: OpenDataFile[] = [
    ...Object.entries(contents).map(([name, content]) => ({ name, content })),
    {
      name: 'datapackage.json',
      content: json(datapackage(dataset, { ...listed, 'ro-crate-metadata.json': RO_CRATE })),
    },
  ];
  const resources = { ...listed, 'datapackage.json': DATA_PACKAGE };
  const crate = roCrate({ ...published, files, resources });
  return [...files, { name: 'ro-crate-metadata.json', content: json(crate) }];
}

/** A foreign member of the collections (RFC 7946 §6.1): whose data, which version. */
const collectionMetadata = (dataset: CompiledDataset) => ({
  title: titleOf(dataset),
  version: dataset.version,
  license: dataset.project.licence.url,
  attribution: rightsOf(dataset),
});
