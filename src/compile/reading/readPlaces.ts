import type { PlaceId } from '../../domain/ids';
import type { TextSpan } from '../../domain/textSpan';
import { isPoint } from '../../domain/vocabulary';
import { type PlaceHit, type QuotedText, quotesOf, spansFor, within } from './quotedText';
import type { BarePlace, Reading, RecordWords } from './reading';

const THERE = /\b(?:there|where|here)\b/i;

/** ‘There’ is the place that was named last. */
function placeOfThere({ exact, places }: QuotedText, span: TextSpan): string | undefined {
  if (!THERE.test(exact.slice(span.start, span.end))) return undefined;
  return places.filter(({ end, adjective }) => !adjective && end <= span.start).at(-1)?.id;
}

/** The places that the words quoted for `places` name, mean or refer back to. */
export function placesQuoted(quote: QuotedText): PlaceHit[] {
  return spansFor(quote, 'places').flatMap((span): PlaceHit[] => {
    const named = quote.places.filter((hit) => within(hit, span));
    const back = placeOfThere(quote, span);
    const kind = quote.places.find(({ id }) => id === back)?.kind;
    return back !== undefined && kind ? [...named, { id: back, kind, ...span }] : named;
  });
}

/** ‘Northern Peru’ names Peru, whatever words stand for it. */
const isIn = (area: BarePlace | undefined, country: BarePlace | undefined): boolean =>
  area?.kind === 'area' &&
  country?.kind === 'country' &&
  area.name.en.split(' ').includes(country.name.en);

function unnamed(record: RecordWords): Reading[] {
  const named = quotesOf(record).flatMap((quote) => placesQuoted(quote).map(({ id }) => id));
  const quoted = {
    has: (id: PlaceId): boolean =>
      named.some((one) => one === id || isIn(record.places.get(one), record.places.get(id))),
  };
  return record.event.places.flatMap(({ place }, index): Reading[] =>
    quoted.has(place) || !record.places.has(place)
      ? []
      : [
          {
            field: `places[${index}]`,
            value: place,
            reason: `no words quoted for "places" name ${place} or mean it as a mention of data/places.json does`,
            fix: `quote words that name it, give it a mention there with them as "phrase", or mend the place`,
          },
        ],
  );
}

/** A country where every place that the words name is a part of it. */
function tooWide(record: RecordWords): Reading[] {
  const named = quotesOf(record).flatMap(placesQuoted);
  const finer = named.filter(({ kind }) => kind === 'area' || kind === 'region');
  const known = new Set<string>(record.event.places.map(({ place }) => place));
  return record.event.places.flatMap(({ place: id }, index): Reading[] => {
    const country = record.places.get(id);
    const parts = finer.filter((hit) => isIn(record.places.get(hit.id), country));
    const whole = named.some(
      (hit) => hit.id === id && !hit.adjective && !finer.some((part) => within(hit, part)),
    );
    const [part] = parts;
    return !part || whole || parts.some((hit) => known.has(hit.id))
      ? []
      : [
          {
            field: `places[${index}]`,
            value: id,
            reason: `the words quoted for "places" name only a part of it, ${part.id}`,
            fix: `write ${part.id} with the precision "region", or quote words that name all of it`,
          },
        ];
  });
}

/** Towns that the words name, and the record does not have. */
function otherTowns(record: RecordWords): Reading[] {
  const known = new Set<string>(record.event.places.map(({ place }) => place));
  const hasTown = record.event.places.some(({ place: id }) => {
    const place = record.places.get(id);
    return place !== undefined && isPoint(place);
  });
  return quotesOf(record).flatMap((quote): Reading[] => {
    const at = `evidence[${quote.index}]`;
    const foreign = placesQuoted(quote).find((hit) => isPoint(hit) && !known.has(hit.id));
    if (foreign)
      return [
        {
          field: `${at}.supports.places`,
          value: foreign.id,
          reason: `the words quoted for "places" name ${foreign.id}, which the record does not have`,
          fix: `add ${foreign.id} to "places" with its role, or quote other words`,
        },
      ];
    const towns = quote.places.filter(({ kind }) => kind === 'town');
    const [first] = towns;
    if (!hasTown || !first || towns.some(({ id }) => known.has(id))) return [];
    return [
      {
        field: `${at}.exact`,
        value: first.id,
        reason: `a quotation about another town: it names ${first.id} and none of the record’s`,
        fix: 'quote it where it belongs, or mend the places of this record',
      },
    ];
  });
}

/** The places of a record that its words do not name, and towns of its words that it does not have. */
export const readPlaces = (record: RecordWords): Reading[] => [
  ...unnamed(record),
  ...tooWide(record),
  ...otherTowns(record),
];
