import type { Bilingual } from '../../src/domain/record';
import type { ActorRole, Kind, PlaceRole } from '../../src/domain/vocabulary';
import { rolesFor } from './guessKind';
import { actorsNamed, type Named, placeRoleFor, placesNamed, precisionOf } from './guessNames';
import { basisOf, type GuessedWhen, guessWhen } from './guessWhen';
import type { Found } from './locate';
import type { Options } from './options';
import type { ProjectLists } from './projectLists';

/** What of a draft was not told but read from the words, and what nobody knows. */
export interface Remarks {
  readonly guesses: string[];
  readonly open: string[];
}

const NO_DATE: Bilingual = {
  en: 'The quoted words give no date.',
  fr: 'Les mots cités ne donnent pas de date.',
};
const OWN_DATE: Bilingual = {
  en: 'Not in the quoted words: the coder’s reading of the report.',
  fr: 'Absent des mots cités\u00A0: lecture de l’article par le codeur.',
};

/** `gao:toward` → `gao`, `toward`. */
function idAndRole(given: string): [string, string | undefined] {
  const [id = '', role] = given.split(':');
  return [id, role];
}

const isGiven = (list: readonly string[]): boolean => list.length > 0;
const namesNone = (list: readonly string[]): boolean => list.includes('none');

/** The date that was told, or the only one that the words name; both give its basis. */
export function draftWhen(found: Found, options: Options, { guesses, open }: Remarks) {
  const { published, language } = found.document.source;
  const named = language === 'en' ? guessWhen(found.quote.exact, published) : [];
  const given = named.find(({ when }) => when === options.date);
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
  { guesses, open }: Remarks,
) {
  const named = placesNamed(found, places);
  const kindOf = new Map(places.map((place) => [place.id as string, place.kind]));
  if (isGiven(options.place)) {
    const list = namesNone(options.place) ? [] : options.place.map(idAndRole);
    return {
      places: list.map(([place, role = 'location']) => ({
        ...{ place, role },
        precision: precisionOf(kindOf.get(place) ?? 'town', role as PlaceRole),
      })),
      words: named.filter(({ id }) => list.some(([given]) => given === id)),
    };
  }
  const roles = named.map((place) => placeRoleFor(kind, place, found));
  // Several places are told apart only where the words give each its own part.
  if (named.length > 1 && new Set(roles).size < named.length) {
    open.push(
      `places: the words name ${named.map(({ id }) => id).join(', ')}; choose with --place`,
    );
    return { places: [], words: [] };
  }
  for (const { id, words } of named) guesses.push(`place ${id}: "${words}"`);
  return {
    places: named.map(({ id, kind: placeKind }, index) => {
      const role = roles[index] ?? 'location';
      return { place: id, role, precision: precisionOf(placeKind, role) };
    }),
    words: named,
  };
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
  const { actors: named, shared } = actorsNamed(
    found,
    actors,
    placeWords.map(({ words }) => words),
  );
  const roles = rolesFor(kind, found.quote.exact);
  const roleAt = (index: number): ActorRole => (index === 0 ? roles.first : roles.further);
  if (isGiven(options.actor)) {
    const list = namesNone(options.actor) ? [] : options.actor.map(idAndRole);
    return {
      actors: list.map(([actor, role], index) => ({ actor, role: role ?? roleAt(index) })),
      words: named.filter(({ id }) => list.some(([given]) => given === id)),
    };
  }
  for (const name of shared) open.push(`actors: "${name}" names several; choose with --actor`);
  for (const [index, { id, words }] of named.entries())
    guesses.push(`actor ${id} as "${roleAt(index)}": "${words}"`);
  return {
    actors: named.map(({ id }, index) => ({ actor: id as string, role: roleAt(index) as string })),
    words: named,
  };
}
