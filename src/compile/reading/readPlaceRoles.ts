import type { TextSpan } from '../textSpan';
import { aroundPlace, rolesAllowed, rolesListed } from './placeRoles';
import { type QuotedText, quotesOf, spansFor, within, wordsOf } from './quotedText';
import type { Reading, RecordWords } from './reading';
import { placesQuoted } from './readPlaces';

/** Whether an actor in these words moves in the record. */
const movesIn =
  ({ event }: RecordWords, quote: QuotedText) =>
  (words: TextSpan): boolean =>
    quote.actors.some(
      (hit) =>
        within(hit, words) &&
        event.actors.some(
          ({ actor, role }) =>
            (role === 'moving' || role === 'departing') && hit.owners.includes(actor),
        ),
    );

/** ‘Konna lies northeast of Mopti, which is a gateway’: what is said is said of the place itself. */
const isSaidOf = (quote: QuotedText, { end }: TextSpan): boolean =>
  /^,? (?:which|where)\b/.test(quote.exact.slice(end)) &&
  spansFor(quote, 'kind').some(({ start }) => start > end);

/** The parts that a record's places play, against the words before their names. */
export function readPlaceRoles(record: RecordWords): Reading[] {
  const { kind, places } = record.event;
  const happening = wordsOf(record, 'kind');
  const read = quotesOf(record).flatMap((quote) =>
    placesQuoted(quote).flatMap((hit) => {
      if (isSaidOf(quote, hit)) return [];
      const moves = movesIn(record, quote);
      const roles = rolesAllowed({ kind, text: quote.exact, hit, happening, moves });
      return roles ? [{ id: hit.id, roles, words: aroundPlace(quote.exact, hit) }] : [];
    }),
  );
  return places.flatMap(({ place, role }, index): Reading[] => {
    const own = read.filter(({ id }) => id === place);
    const [first] = own;
    if (!first || own.some(({ roles }) => roles.includes(role))) return [];
    return [
      {
        field: `places[${index}].role`,
        value: `${place} ${role}`,
        reason: `${first.words} does not make ${place} the "${role}" of it`,
        fix: `write ${rolesListed(own.flatMap(({ roles }) => roles))}, or quote the words that say so`,
      },
    ];
  });
}
