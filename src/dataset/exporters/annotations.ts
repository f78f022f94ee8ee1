import type { SourceId } from '../../domain/ids';
import type { Bilingual, EventRecord, GeographicClaim, Place } from '../../domain/record';
import type { CompiledDataset } from '../compiled';
import { descriptionOf, rightsOf, titleOf } from './about';
import { type Addresses, placeAddress, recordAddress } from './addresses';
import { type DocumentFile, selectorsOf } from './documentFile';

/**
 * `annotations.jsonld`: the words of the documents that the data rest on, as W3C Web Annotations
 * (https://www.w3.org/TR/annotation-model/).
 */

/** What annotations are made of. */
export interface Annotated {
  readonly dataset: CompiledDataset;
  readonly documents: ReadonlyMap<SourceId, DocumentFile>;
  readonly addresses: Addresses;
}

const FILE = 'annotations.jsonld';

/** Words of a document: offsets count UTF-16 units. */
interface Words {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

type Purpose = 'linking' | 'identifying' | 'assessing' | 'describing' | 'tagging';

const linked = (source: string, purpose: Purpose) => ({
  type: 'SpecificResource',
  source,
  purpose,
});
const worded = (value: string, purpose: Purpose) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});
/** A text in the languages that the project has it in. */
const inLanguages = (text: Bilingual, { project }: CompiledDataset) =>
  project.languages.map((language) => ({
    ...worded(text[language], 'describing'),
    language: `${language}`,
  }));
type Body =
  | ReturnType<typeof linked>
  | ReturnType<typeof worded>
  | ReturnType<typeof inLanguages>[number];

interface Content {
  /** What is annotated, within the file. */
  readonly about: string;
  readonly motivation: Purpose;
  readonly words: Words;
  readonly body: readonly Body[];
}

/** The publisher's page, or the text itself where it has none; the text, in which positions count, is the one that the state names. */
function targetOf({ source, start, end }: Words, { dataset, documents }: Annotated) {
  const page = dataset.sources.find(({ id }) => id === source);
  const file = documents.get(source);
  if (!page || !file) throw new Error(`no text of the document ${source}`);
  return {
    type: 'SpecificResource',
    source: page.url ?? file.iri,
    state: { type: 'TimeState', cached: file.iri },
    selector: selectorsOf(file.text, { start, end }),
  };
}

const annotationOf = ({ about, motivation, words, body }: Content, annotated: Annotated) => ({
  id: `${annotated.addresses.data}${FILE}#${about}/${words.source}/${words.start}-${words.end}`,
  type: 'Annotation',
  motivation,
  rights: annotated.dataset.project.licence.url,
  body,
  target: targetOf(words, annotated),
});

/** A quotation leads to its record; tags name its stance and the fields that it supports or contradicts. */
const quotesOf = (record: EventRecord, { dataset, addresses }: Annotated): Content[] =>
  record.quotes.map((quote) => ({
    about: `record/${record.id}/${quote.stance}`,
    motivation: 'linking',
    words: quote,
    body: [
      linked(recordAddress(addresses, record.id), 'linking'),
      ...inLanguages(record.title, dataset),
      worded(`stance:${quote.stance}`, 'tagging'),
      ...quote.supports.map((field) => worded(`field:${field}`, 'tagging')),
    ],
  }));

/** How the documents word differently what they tell of one record. */
const differencesOf = (record: EventRecord, { dataset, addresses }: Annotated): Content[] =>
  record.differences.flatMap(({ what, readings }, index) =>
    readings.map((reading) => ({
      about: `difference/${record.id}/${index + 1}`,
      motivation: 'linking',
      words: reading,
      body: [
        linked(recordAddress(addresses, record.id), 'linking'),
        ...inLanguages(what, dataset),
        worded('difference', 'tagging'),
      ],
    })),
  );

const claimOf = (claim: GeographicClaim, { data }: Addresses): Content => ({
  about: `claim/${claim.id}`,
  motivation: 'assessing',
  words: claim,
  body: [
    linked(`${data}geographic-claims.json#${claim.id}`, 'linking'),
    worded(claim.verdict, 'assessing'),
  ],
});

/** Only the words that name the place, where the passage has others, too. */
const mentionsOf = (place: Place, { dataset, addresses }: Annotated): Content[] =>
  place.mentions.map(({ source, exact, start, end, phrase, use }) => {
    const from = phrase === undefined ? start : start + exact.indexOf(phrase);
    return {
      about: `place/${place.id}`,
      motivation: 'identifying',
      words: { source, start: from, end: phrase === undefined ? end : from + phrase.length },
      body: [
        linked(placeAddress(addresses, place.id), 'identifying'),
        ...inLanguages(place.name, dataset),
        ...(use ? [worded(use, 'tagging')] : []),
      ],
    };
  });

/** `annotations.jsonld`, as a collection with its one page. */
export function annotations(annotated: Annotated) {
  const { dataset, addresses } = annotated;
  const contents = [
    ...dataset.events.flatMap((record) => quotesOf(record, annotated)),
    ...dataset.events.flatMap((record) => differencesOf(record, annotated)),
    ...dataset.claims.map((claim) => claimOf(claim, addresses)),
    ...dataset.places.flatMap((place) => mentionsOf(place, annotated)),
  ];
  const id = `${addresses.data}${FILE}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${titleOf(dataset)}: quotations (dataset version ${dataset.version})`,
    'dcterms:description': [
      descriptionOf(dataset),
      'The state of a target names the text in which positions count, in Unicode code points: see text_iri in sources.json.',
      rightsOf(dataset),
    ].join(' '),
    rights: dataset.project.licence.url,
    total: contents.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: contents.map((content) => annotationOf(content, annotated)),
    },
  };
}
