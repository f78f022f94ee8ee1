import type { RawActor } from '../../compile/schema';
import { namesIn, namesOf } from '../../compile/storyNames';
import type { Place } from '../../domain/record';
import { overlaps, type TextSpan } from '../../domain/textSpan';
import { isPoint, type Kind, type PlaceRole } from '../../domain/vocabulary';
import { wholeWords } from '../../domain/wholeWords';
import type { FoundWords } from './found';
import { placeRolesOf } from './placeRole';

/** Something that the quoted words name. */
export interface Named {
  readonly id: string;
  /** Verbatim. */
  readonly words: string;
}

interface NamedPlace extends Named, TextSpan {
  readonly kind: Place['kind'];
}

/** Places that the quoted words name or mean, as the mentions of data/places.json know them. */
function mentioned(
  found: FoundWords,
  places: readonly Place[],
): (NamedPlace & { metonym: boolean })[] {
  return places.flatMap(({ id, kind, mentions }) =>
    mentions.flatMap(({ source, start, exact, phrase = exact, use }) => {
      if (source !== found.document.source.id) return [];
      const from = start + exact.indexOf(phrase);
      const span = { start: from, end: from + phrase.length };
      const inside = span.start >= found.start && span.end <= found.end;
      return inside ? [{ id, kind, words: phrase, ...span, metonym: use === 'metonym' }] : [];
    }),
  );
}

/** Places by their name alone: a new document has no mentions yet. */
function namedOutright(found: FoundWords, places: readonly Place[]): NamedPlace[] {
  const { exact } = found.quote;
  return namesIn(exact, namesOf('en', places, [], [])).flatMap(({ text, owners }) => {
    const [owner = '', second] = owners;
    const place = places.find(({ id }) => owner === `place:${id}`);
    const start = found.start + exact.indexOf(text);
    // An alias of several places (‘the region’) names none of them here.
    return place && second === undefined
      ? [{ id: place.id, kind: place.kind, words: text, start, end: start + text.length }]
      : [];
  });
}

/**
 * The places of an event as far as the words fix them: towns before the regions around them, each
 * once. Metonyms are none.
 */
export function placesNamed(found: FoundWords, places: readonly Place[]): NamedPlace[] {
  const known = mentioned(found, places);
  const outright = namedOutright(found, places).filter(
    (named) => !known.some((mention) => overlaps(mention, named)),
  );
  const literal = [...known.filter(({ metonym }) => !metonym), ...outright];
  const points = literal.filter(isPoint);
  const widest = literal.filter(
    (place) =>
      !literal.some(
        (other) =>
          other.start <= place.start &&
          other.end >= place.end &&
          other.end - other.start > place.end - place.start,
      ),
  );
  const chosen = points.length > 0 ? points : widest;
  return [...new Map(chosen.toReversed().map((place) => [place.id, place])).values()].reverse();
}

/** The part that the words before a place's name give it. */
export function placeRoleFor(
  kind: Kind,
  place: NamedPlace,
  found: FoundWords,
  happening: string,
): PlaceRole {
  const hit = { start: place.start - found.start, end: place.end - found.start };
  const roles = placeRolesOf({ kind, text: found.quote.exact, hit, happening });
  return roles.find((role) => role !== 'near' || isPoint(place)) ?? 'location';
}

/** The alias with an article or title around the name, where the words have it so. */
const aliasAround = (name: string, { aliases }: RawActor, exact: string): string =>
  aliases
    .filter((alias) => alias.includes(name) && wholeWords(alias).test(exact))
    .reduce((longest, alias) => (alias.length > longest.length ? alias : longest), name);

const TITLE =
  /^(?:President|Presidents|Minister|General|Colonel|Captain|Major|Mr|Mrs|Ms|Dr|King|Sheikh|Imam|Ambassador|Secretary)$/;

/** Whether a person's last name is that of somebody else here: “Kristine Grigoryan” is not Armen. */
function isOfAnother(last: string, { name, aliases }: RawActor, exact: string): boolean {
  if (name.en === last || aliases.includes(last) || !name.en.endsWith(` ${last}`)) return false;
  const first = new RegExp(String.raw`(\p{Lu}[\p{L}’'-]*) ${last}(?!\p{L})`, 'u').exec(exact)?.[1];
  return first !== undefined && !TITLE.test(first) && !name.en.split(' ').includes(first);
}

/** Actors that the words name, and names that several actors share. */
export function actorsNamed(
  { quote: { exact } }: FoundWords,
  actors: readonly RawActor[],
  placeWords: readonly string[],
): { actors: Named[]; shared: string[] } {
  const names = namesIn(exact, namesOf('en', [], actors, [])).filter(
    ({ text }) => !placeWords.some((words) => words.includes(text)),
  );
  names.sort((a, b) => exact.indexOf(a.text) - exact.indexOf(b.text));
  const named = new Map<string, Named>();
  for (const { text, owners } of names) {
    const id = owners[0]?.replace('actor:', '') ?? '';
    const actor = actors.find((each) => each.id === id);
    if (actor && isOfAnother(text, actor, exact)) continue;
    if (owners.length === 1 && !named.has(id))
      named.set(id, { id, words: actor ? aliasAround(text, actor, exact) : text });
  }
  return {
    actors: [...named.values()],
    shared: names.filter(({ owners }) => owners.length > 1).map(({ text }) => text),
  };
}
