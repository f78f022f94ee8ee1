import type { ActorId, PlaceId } from '../domain/ids';
import type { Actor, EventRecord, Place } from '../domain/record';
import type { Dataset } from './dataset';

/**
 * Text as searching compares it: lower case, accents and punctuation gone, each word after one
 * space. The leading space makes `includes(' gao')` ask for words that begin with "gao".
 */
export function foldText(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? '' : ` ${folded}`;
}

/** The words of a query as beginnings of folded words, each with its leading space, each once. */
export const wordsOfQuery = (query: string): readonly string[] => [
  ...new Set(foldText(query).match(/ [^ ]+/g) ?? []),
];

/** What is searched: an actor's and a place's names are folded once, not once a record. */
interface SearchIndex {
  /** One a row: titles, quotations and the statement of a context record. */
  readonly ofRow: readonly string[];
  readonly ofActor: ReadonlyMap<ActorId, string>;
  readonly ofPlace: ReadonlyMap<PlaceId, string>;
}

const fold = (parts: readonly (string | undefined)[]): string =>
  foldText(parts.filter((part) => part !== undefined).join(' '));

const rowText = ({ title, quotes, context }: EventRecord): string =>
  fold([
    ...[title.en, title.fr, context?.statement.en, context?.statement.fr],
    ...quotes.map(({ exact }) => exact),
  ]);

const actorText = ({ name, acronym, aliases }: Actor): string =>
  fold([name.en, name.fr, acronym?.en, acronym?.fr, ...aliases]);

const placeText = ({ name, aliases }: Place): string => fold([name.en, name.fr, ...aliases]);

const indexes = new WeakMap<Dataset, SearchIndex>();

/** Built on the first search: a dataset that nobody searches costs nothing. */
function indexOf(dataset: Dataset): SearchIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = {
    ofRow: dataset.events.map(rowText),
    ofActor: new Map([...dataset.actors.values()].map((actor) => [actor.id, actorText(actor)])),
    ofPlace: new Map([...dataset.places.values()].map((place) => [place.id, placeText(place)])),
  };
  indexes.set(dataset, index);
  return index;
}

/** The ids whose names have a word with this beginning. */
const named = <Id>(texts: ReadonlyMap<Id, string>, word: string): ReadonlySet<Id> =>
  new Set([...texts].flatMap(([id, text]) => (text.includes(word) ? [id] : [])));

/**
 * Which rows hold every word of the query, or words that begin so: 1 where they do, one entry a row.
 * `null` where the query has no words: everything is found.
 */
export function searchRows(dataset: Dataset, query: string): Uint8Array | null {
  const words = wordsOfQuery(query);
  if (words.length === 0) return null;
  const { ofRow, ofActor, ofPlace } = indexOf(dataset);
  const wanted = words.map((word) => ({
    word,
    actors: named(ofActor, word),
    places: named(ofPlace, word),
  }));
  return Uint8Array.from(dataset.events, (event, row) => {
    const text = ofRow[row] ?? '';
    const found = wanted.every(
      ({ word, actors, places }) =>
        text.includes(word) ||
        event.actors.some(({ actor }) => actors.has(actor)) ||
        event.places.some(({ place }) => places.has(place)),
    );
    return found ? 1 : 0;
  });
}
