import type { Source } from '../../domain/record';
import type { CompiledDataset } from '../compiled';
import { coverageOf, descriptionOf, rightsOf, titleOf } from './about';
import { type Addresses, geonamesOf } from './addresses';
import type { OpenDataFile } from './openDataFile';
import type { Resource } from './resources';

/** Who made the data, and on which day they were released. */
export interface Edition {
  readonly authors: readonly string[];
  /** ISO day; absent where none is known. */
  readonly released?: string;
}

interface Crate {
  readonly dataset: CompiledDataset;
  readonly addresses: Addresses;
  readonly edition: Edition;
  /** The files in the crate, and what each of them is. */
  readonly files: readonly OpenDataFile[];
  readonly resources: Readonly<Record<string, Resource>>;
}

const ref = (id: string) => ({ '@id': id });

/** A document without an address is one of this crate alone. */
const documentId = ({ id, url }: Pick<Source, 'id' | 'url'>): string => url ?? `#document-${id}`;

const authorId = (index: number): string => `#author-${index + 1}`;

/** The file as a data entity; a format has an entity of its own. */
function fileEntity(
  { name, content }: OpenDataFile,
  resource: Resource | undefined,
  licence: string,
) {
  return {
    '@id': name,
    '@type': 'File',
    name: resource?.title ?? name,
    description: resource?.description,
    encodingFormat: resource?.mediatype,
    contentSize: `${new TextEncoder().encode(content).length}`,
    license: ref(licence),
    ...(resource?.follows ? { conformsTo: ref(resource.follows.path) } : {}),
  };
}

/**
 * `ro-crate-metadata.json` (RO-Crate 1.1, https://w3id.org/ro/crate/1.1): the folder as a package of
 * research data, with all its files.
 */
export function roCrate({ dataset, addresses, edition, files, resources }: Crate) {
  const formats = new Map(
    Object.values(resources).flatMap(({ follows }) =>
      follows ? [[follows.path, follows.title] as const] : [],
    ),
  );
  const { licence } = dataset.project;
  const country = dataset.places.find(({ subject }) => subject);
  // A country that no gazetteer is named for is one of this crate alone.
  const countryId = (country && geonamesOf(country)) ?? '#country';
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: titleOf(dataset),
    description: descriptionOf(dataset),
    version: dataset.version,
    ...(edition.released ? { datePublished: edition.released } : {}),
    license: ref(licence.url),
    author: edition.authors.map((_, index) => ref(authorId(index))),
    ...(addresses.data ? { url: addresses.data } : {}),
    temporalCoverage: coverageOf(dataset),
    ...(country ? { spatialCoverage: ref(countryId) } : {}),
    isBasedOn: dataset.sources.map((source) => ref(documentId(source))),
    hasPart: files.map(({ name }) => ref(name)),
  };
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: ref('./'),
        conformsTo: ref('https://w3id.org/ro/crate/1.1'),
      },
      root,
      ...files.map((file) => fileEntity(file, resources[file.name], licence.url)),
      {
        '@id': licence.url,
        '@type': 'CreativeWork',
        name: licence.title,
        description: rightsOf(dataset),
      },
      ...edition.authors.map((name, index) => ({
        '@id': authorId(index),
        '@type': 'Organization',
        name,
      })),
      ...(country ? [{ '@id': countryId, '@type': 'Place', name: country.name.en }] : []),
      ...dataset.sources.map(({ id, url, title, publisher, published, language }) => ({
        '@id': documentId({ id, url }),
        '@type': 'CreativeWork',
        name: title,
        description: `Published by ${publisher}; quoted in excerpts with credit.`,
        // As far as it is known: EDTF marks it where it is only about that day.
        datePublished: published.replace(/[~?%]$/, ''),
        inLanguage: language,
      })),
      ...[...formats].map(([path, title]) => ({
        '@id': path,
        '@type': 'CreativeWork',
        name: title,
      })),
    ],
  };
}
