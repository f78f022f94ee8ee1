import { type QuotedText, quotesOf, spansFor, within } from './quotedText';
import type { Reading, RecordWords } from './reading';

/** Actors that the words quoted for `actors` name. */
const actorsQuoted = (quote: QuotedText): (readonly string[])[] => {
  const spans = spansFor(quote, 'actors');
  return quote.actors
    .filter((hit) => spans.some((span) => within(hit, span)))
    .map(({ owners }) => owners);
};

/**
 * Every actor must be named by the words quoted for `actors`, or where none are quoted for it, by the
 * quotation: by a name or alias of data/actors.json. A pronoun counts only where the actor lists it,
 * and whose it is otherwise the coder decides (`checked`).
 */
function unnamed(record: RecordWords): Reading[] {
  const quotes = quotesOf(record);
  const silent = quotes.every((quote) => spansFor(quote, 'actors').length === 0);
  const named = new Set(
    quotes.flatMap((quote) =>
      silent ? quote.actors.flatMap(({ owners }) => owners) : actorsQuoted(quote).flat(),
    ),
  );
  return record.event.actors.flatMap(({ actor, role }, index): Reading[] => {
    if (named.has(actor) || !record.actors.has(actor)) return [];
    const lack = `no words quoted for "actors" name ${actor}`;
    return [
      role === 'receiving'
        ? {
            field: `actors[${index}]`,
            value: actor,
            reason: `a recipient that no quote supports: ${lack}`,
            fix: 'quote words that name it by an alias of data/actors.json, or code the camp as "Vacated"',
          }
        : {
            field: `actors[${index}]`,
            value: actor,
            reason: lack,
            fix: 'quote words that name it by an alias of data/actors.json; whom a pronoun means, say in "checked"',
          },
    ];
  });
}

/** Actors that the words name, and the record does not have. */
function others(record: RecordWords): Reading[] {
  const known = new Set<string>(record.event.actors.map(({ actor }) => actor));
  return quotesOf(record).flatMap((quote): Reading[] => {
    const foreign = actorsQuoted(quote).find((owners) => !owners.some((id) => known.has(id)))?.[0];
    return foreign === undefined
      ? []
      : [
          {
            field: `evidence[${quote.index}].supports.actors`,
            value: foreign,
            reason: `the words quoted for "actors" name ${foreign}, which the record does not have`,
            fix: `add ${foreign} to "actors" with its role, or quote fewer words`,
          },
        ];
  });
}

/** The actors of a record that its words do not name, and those of its words that it does not have. */
export const readActors = (record: RecordWords): Reading[] => [
  ...unnamed(record),
  ...others(record),
];
