import type { CompiledDataset, Coverage } from '../compiled';
import { type CompiledTranslations, openTranslations } from '../translations';
import { CC_BY, rightsOf, TITLE } from './about';
import { type Annotated, annotations } from './annotations';
import { datapackage } from './datapackage';
import { referentsOf } from './eventRows';
import { eventsCsv } from './eventsCsv';
import { eventsGeojson } from './eventsGeojson';
import { type Located, linkedPlaces } from './linkedPlaces';
import { claimRows, sourceRows } from './listRows';
import { placesGeojson } from './placesGeojson';
import { RESOURCES, type ResourcePath } from './resources';

/** A file of `dist/data/`. */
export interface OpenDataFile {
  readonly name: string;
  readonly content: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What the open data are made of. */
interface Published extends Annotated, Located {
  readonly coverage: readonly Coverage[];
  readonly translations: CompiledTranslations;
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
  return [
    ...Object.entries(contents).map(([name, content]) => ({ name, content })),
    { name: 'datapackage.json', content: json(datapackage(dataset, RESOURCES)) },
  ];
}

/** A foreign member of the collections (RFC 7946 §6.1): whose data, which version. */
const collectionMetadata = (dataset: CompiledDataset) => ({
  title: TITLE,
  version: dataset.version,
  license: CC_BY.path,
  attribution: rightsOf(dataset),
});
