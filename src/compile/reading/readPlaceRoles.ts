import type { TextSpan } from '../../domain/textSpan';
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

/** What somebody speaks of stands after such words. */
const SPOKEN_OF =
  /\b(?:concern(?:s|ed)?|alarm(?:ed)?|fears?|warn(?:s|ed|ing)?|accus(?:es|ed)|condemn\w*|call(?:s|ed)?|said|says)\b(?: [^.;]{0,40}?)? (?:over|about|of|at|for|that)\b[^.;]*$/i;

/** Whether a place is only spoken of in a statement, which need not be made there. */
function spokenOf({ event: { kind, actors } }: RecordWords, before: string): boolean {
  const speaks = kind === 'political' && actors.some(({ role }) => role === 'speaker');
  return speaks && SPOKEN_OF.test(before);
}

/** The parts that a record's places play, against the words before their names. */
export function readPlaceRoles(record: RecordWords): Reading[] {
  const { kind, places } = record.event;
  const happening = wordsOf(record, 'kind');
  const read = quotesOf(record).flatMap((quote) =>
    placesQuoted(quote).flatMap((hit) => {
      if (isSaidOf(quote, hit)) return [];
      const moves = movesIn(record, quote);
      const roles = rolesAllowed({ kind, text: quote.exact, hit, happening, moves });
      const spoken = spokenOf(record, quote.exact.slice(0, hit.start));
      return roles ? [{ id: hit.id, roles, spoken, words: aroundPlace(quote.exact, hit) }] : [];
    }),
  );
  return places.flatMap(({ place, role }, index): Reading[] => {
    const own = read.filter(({ id }) => id === place);
    const about = role === 'location' ? own.find(({ spoken }) => spoken) : undefined;
    const first = about ?? own[0];
    if (!first || (!about && own.some(({ roles }) => roles.includes(role)))) return [];
    return [
      {
        field: `places[${index}].role`,
        value: `${place} ${role}`,
        reason: `${first.words} does not make ${place} the "${role}" of it`,
        fix: `write ${rolesListed(own.flatMap(({ roles }) => roles.filter((one) => one !== role)))}, or quote the words that say so`,
      },
    ];
  });
}
