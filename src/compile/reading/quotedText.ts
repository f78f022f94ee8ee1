import type { Day } from '../../domain/day';
import type { Place } from '../../domain/record';
import { overlaps, type TextSpan } from '../../domain/textSpan';
import { isPoint, type SupportedField } from '../../domain/vocabulary';
import { wholeWords } from '../../domain/wholeWords';
import { wordsFor } from '../compileQuotes';
import { findQuote } from '../findQuote';
import type { RawActor, RawEvidence } from '../schema';
import { type NameHit, NameIndex } from './nameIndex';
import { once } from './once';
import type { RecordWords } from './reading';

/** A place that the words name or mean. */
export interface PlaceHit extends TextSpan {
  readonly id: string;
  readonly kind: Place['kind'];
  /** ‘Peruvian’: no place that ‘there’ could mean. */
  readonly adjective?: boolean;
}

/** A quotation that supports its record, with the names in it; positions are those of `exact`. */
export interface QuotedText {
  /** Its position in `evidence`. */
  readonly index: number;
  readonly evidence: RawEvidence;
  readonly exact: string;
  readonly places: readonly PlaceHit[];
  readonly actors: readonly NameHit[];
}

type Places = RecordWords['places'];
type Actors = RecordWords['actors'];

export const within = (inner: TextSpan, outer: TextSpan): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** As the documents name an actor, a person also by the last name alone. */
export function namesOfActor({ name, acronym, aliases, kind }: RawActor): string[] {
  const last =
    kind === 'person'
      ? [
          name.en
            .replace(/ \(.*\)$/, '')
            .split(' ')
            .at(-1) ?? '',
        ]
      : [];
  return [...aliases, name.en, ...Object.values(acronym ?? {}), ...last];
}

/** Names of all actors by id. */
export const actorIndexOf = once(
  (actors: Actors) =>
    new NameIndex(
      [...actors.values()].flatMap((actor) =>
        namesOfActor(actor).map((name) => [actor.id, name] as const),
      ),
    ),
);

/** Names of all places by id; a country's also inside a longer one (‘Northern Peru’). */
const placeIndexesOf = once((places: Places) => {
  const named = [...places.values()].map(({ id, kind, name }) => ({ id, kind, name: name.en }));
  const indexOf = (chosen: typeof named) =>
    new NameIndex(chosen.map(({ id, name }) => [id, name] as const));
  return [
    indexOf(named.filter(({ kind }) => kind === 'country')),
    indexOf(named.filter(({ kind }) => kind !== 'country')),
  ];
});

/** What makes a country's name an adjective: ‘Kenyan’, ‘Chilean’, ‘Egyptian’, ‘Peruvian’, ‘Sudanese’, ‘Iraqi’. */
const DEMONYM_ENDINGS = ['ns?', 'ans?', 'ians?', 'vians?', 'en', 'ese', 'is?'];

/** The adjectives of all countries. */
const demonymsOf = once((places: Places) =>
  [...places.values()].flatMap(({ id, kind, name }) =>
    kind === 'country' ? [{ id, kind, pattern: wholeWords(name.en, DEMONYM_ENDINGS) }] : [],
  ),
);

/** Places that a text names outright. */
export function placesNamedIn(text: string, places: Places): PlaceHit[] {
  const named = placeIndexesOf(places)
    .flatMap((index) => index.find(text))
    .flatMap(({ start, end, owners }) =>
      owners.flatMap((id) => {
        const kind = places.get(id)?.kind;
        return kind ? [{ id, kind, start, end }] : [];
      }),
    );
  const adjectives = demonymsOf(places).flatMap(({ id, kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      ...{ id, kind, adjective: true },
      start: index,
      end: index + word.length,
    })),
  );
  return [...named, ...adjectives];
}

/** Places that a quotation names, or means as data/places.json knows; a town's name for its government is none. */
function placesIn(
  evidence: RawEvidence,
  { places, mentions: known, documents }: RecordWords,
): PlaceHit[] {
  const document = documents.get(evidence.source);
  const found = document ? findQuote(document, evidence) : undefined;
  const span = found?.ok ? found.span : undefined;
  const mentions = span
    ? (known.get(evidence.source) ?? [])
        .filter((mention) => within(mention, span))
        .map((mention) => ({
          ...mention,
          start: mention.start - span.start,
          end: mention.end - span.start,
        }))
    : [];
  // ‘Cusco’ in the name of its region is not the town, nor is ‘Lima’ for the government.
  const named = placesNamedIn(evidence.exact, places).filter(
    (hit) =>
      !isPoint(hit) ||
      !mentions.some((mention) => overlaps(hit, mention) && (mention.metonym || !isPoint(mention))),
  );
  return [...mentions.filter((mention) => !mention.metonym || !isPoint(mention)), ...named].sort(
    (a, b) => a.start - b.start,
  );
}

/** The quotations of a record that support it, with the names in them. */
export const quotesOf = once((record: RecordWords): readonly QuotedText[] =>
  record.event.evidence.flatMap((evidence, index) =>
    evidence.stance === 'contradicts'
      ? []
      : [
          {
            ...{ index, evidence, exact: evidence.exact },
            places: placesIn(evidence, record),
            actors: actorIndexOf(record.actors).find(evidence.exact),
          },
        ],
  ),
);

/** Where the words that are quoted for a field stand in the quotation. */
export const spansFor = ({ evidence, exact }: QuotedText, field: SupportedField): TextSpan[] =>
  wordsFor(evidence, field).flatMap((text) => {
    const start = exact.indexOf(text);
    return start === -1 ? [] : [{ start, end: start + text.length }];
  });

/** All words that are quoted for a field, as one text. */
export const wordsOf = (record: RecordWords, field: SupportedField): string =>
  quotesOf(record)
    .flatMap(({ evidence }) => wordsFor(evidence, field))
    .join(' · ');

/** Words quoted for a field, in their quotation. */
export interface QuotedFor extends TextSpan {
  /** Path of the field that names them, e.g. `evidence[0].supports.when`. */
  readonly at: string;
  readonly words: string;
  readonly exact: string;
  /** Position of the quotation in the record's list. */
  readonly evidence: number;
  readonly source: string;
  /** Last day on which the document can have been published; `null` where its source is unknown. */
  readonly published: Day | null;
}

/** The words that quotations give for a field, each with its quotation. */
export const quotedFor = (record: RecordWords, field: SupportedField): readonly QuotedFor[] =>
  quotesOf(record).flatMap((quote) =>
    spansFor(quote, field).map(({ start, end }) => ({
      ...{ at: `evidence[${quote.index}].supports.${field}`, evidence: quote.index },
      ...{ words: quote.exact.slice(start, end), exact: quote.exact, start, end },
      source: quote.evidence.source,
      published: record.documents.get(quote.evidence.source)?.published ?? null,
    })),
  );

/** The publication day of the latest document that the record quotes; `null` where none is known. */
export const latestReport = ({ event, documents }: RecordWords): Day | null =>
  event.evidence.reduce<Day | null>((latest, { source }) => {
    const day = documents.get(source)?.published ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
