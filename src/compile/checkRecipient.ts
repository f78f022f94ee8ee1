import { wordsFor } from './compileQuotes';
import type { Finding } from './issue';
import type { RawActor, RawEvent } from './schema';

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the words hold the alias as whole words. */
function names(words: string, alias: string): boolean {
  for (let at = words.indexOf(alias); at !== -1; at = words.indexOf(alias, at + 1))
    if (!isLetter(words[at - 1]) && !isLetter(words[at + alias.length])) return true;
  return false;
}

/**
 * Only a stated recipient makes a transfer (codebook §3.2): the words quoted for `actors` must name
 * it by one of its aliases. A pronoun counts only where the actor lists it as an alias.
 */
export function checkRecipient(event: RawEvent, actors: ReadonlyMap<string, RawActor>): Finding[] {
  if (event.kind !== 'camp_handover') return [];
  const words = event.evidence
    .filter(({ stance }) => stance !== 'contradicts')
    .flatMap((evidence) => wordsFor(evidence, 'actors'));
  return event.actors.flatMap(({ actor: id, role }, index) => {
    const actor = role === 'receiving' ? actors.get(id) : undefined;
    if (!actor || actor.aliases.some((alias) => words.some((text) => names(text, alias))))
      return [];
    return [
      {
        field: `actors[${index}]`,
        reason: `a recipient that no quote supports: no words quoted for "actors" name ${id}`,
        fix: `quote words that name it by an alias of data/actors.json, or code the camp as "vacated"`,
      },
    ];
  });
}
