import type { ActorRole, Kind, PlaceRole } from '../../src/domain/vocabulary';
import { actorsIn, datesIn, ownDatesIn, placesIn } from '../../src/workbench/guess/guessFields';
import { rolesFor } from '../../src/workbench/guess/guessKind';
import { type Named, placesNamed } from '../../src/workbench/guess/guessNames';
import { basisOf, type GuessedWhen, NO_DATE, OWN_DATE } from '../../src/workbench/guess/guessWhen';
import type { ProjectLists } from '../../src/workbench/guess/projectLists';
import { precisionOf } from '../../src/workbench/work/precisionOf';
import type { Found } from './locate';
import type { Options } from './options';

/** What of a draft was not told but read from the words, and what nobody knows. */
export interface Remarks {
  readonly guesses: string[];
  readonly open: string[];
}

/** `gao:toward` → `gao`, `toward`. */
function idAndRole(given: string): [string, string | undefined] {
  const [id = '', role] = given.split(':');
  return [id, role];
}

const isGiven = (list: readonly string[]): boolean => list.length > 0;
const namesNone = (list: readonly string[]): boolean => list.includes('none');

/** The date that was told, or the only one that the words name; both give its basis. */
export function draftWhen(
  found: Found,
  telling: Parameters<typeof ownDatesIn>[1],
  options: Options,
  { guesses, open }: Remarks,
) {
  const { published } = found.document.source;
  const named = ownDatesIn(found, telling);
  const given = datesIn(found, telling.status).find(({ when }) => when === options.date);
  if (options.date !== undefined)
    return {
      when: options.date,
      words: given?.words,
      basis: given ? basisOf(given, published) : OWN_DATE,
    };
  const [only, second] = named;
  if (only && !second) {
    guesses.push(
      `when ${only.when}: "${only.words}"${only.counted ? ', counted from the report' : ''}`,
    );
    return { when: only.when, words: only.words, basis: basisOf(only, published) };
  }
  const told = ({ when, words }: GuessedWhen): string => `${when} ("${words}")`;
  open.push(
    second
      ? `when: the words name ${named.map(told).join(' and ')}; give one with --date, an event each`
      : 'when: the words give no date that is certain; give one with --date and --basis-en, --basis-fr',
  );
  return { basis: NO_DATE };
}

/** The places that were told, or those that the words name, with the words that stand for them. */
export function draftPlaces(
  found: Found,
  kind: Kind,
  options: Options,
  { places }: ProjectLists,
  happening: string,
  { guesses, open }: Remarks,
) {
  if (isGiven(options.place)) {
    const kindOf = new Map(places.map((place) => [place.id as string, place.kind]));
    const list = namesNone(options.place) ? [] : options.place.map(idAndRole);
    return {
      places: list.map(([place, role = 'location']) => ({
        ...{ place, role },
        precision: precisionOf(kindOf.get(place) ?? 'town', role as PlaceRole),
      })),
      words: placesNamed(found, places).filter(({ id }) => list.some(([given]) => given === id)),
    };
  }
  const guess = placesIn(found, kind, places, happening);
  if (guess.choice.length > 0)
    open.push(
      `places: the words name ${guess.choice.map(({ id }) => id).join(', ')}; choose with --place`,
    );
  for (const { id, words } of guess.words) guesses.push(`place ${id}: "${words}"`);
  return guess;
}

/** The actors that were told, or those that the words name, with the words that stand for them. */
export function draftActors(
  found: Found,
  kind: Kind,
  options: Options,
  { actors }: ProjectLists,
  placeWords: readonly Named[],
  { guesses, open }: Remarks,
) {
  const { actors: named, words, shared } = actorsIn(found, kind, actors, placeWords);
  if (isGiven(options.actor)) {
    const roles = rolesFor(kind, found.quote.exact);
    const roleAt = (index: number): ActorRole => (index === 0 ? roles.first : roles.further);
    const list = namesNone(options.actor) ? [] : options.actor.map(idAndRole);
    return {
      actors: list.map(([actor, role], index) => ({ actor, role: role ?? roleAt(index) })),
      words: words.filter(({ id }) => list.some(([given]) => given === id)),
    };
  }
  for (const name of shared) open.push(`actors: "${name}" names several; choose with --actor`);
  for (const [index, { actor, role }] of named.entries())
    guesses.push(`actor ${actor} as "${role}": "${words[index]?.words ?? ''}"`);
  return { actors: named, words };
}
