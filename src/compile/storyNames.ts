import type { Lang, Place } from '../domain/record';
import { wholeWords } from '../domain/wholeWords';
import type { RawActor, RawSource } from './schema';

/** A name that a text can use, and whose it is; several things can share one. */
export interface Name {
  readonly text: string;
  /** `place:gao`, `actor:mujao`, `source:dw-2013-01`. */
  readonly owners: readonly string[];
}

const LEADING = /^(?:[Tt]he|[Mm]r|[Uu]ne?|[Ll]es?|[Ll]a) /;

/** A proper name in an alias: "the city" names nothing of its own, "the Peruvian army" does. */
const properName = (alias: string): string | null => {
  const name = alias.replace(LEADING, '').replace(/ \(.*\)$/, '');
  return /\p{Lu}/u.test(name) ? name : null;
};

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;

function namesOfActor({ name, acronym, aliases, kind }: RawActor, lang: Lang): string[] {
  // Aliases are as the documents write them: English, but for names that have no language.
  const proper = lang === 'en' ? aliases : aliases.filter((alias) => /^\p{Lu}\S*$/u.test(alias));
  const short = kind === 'person' ? [lastName(properName(name[lang]) ?? name[lang])] : [];
  return [name[lang], ...[acronym?.[lang] ?? []].flat(), ...proper, ...short];
}

function namesOfSource({ publisher }: RawSource): string[] {
  const parts = publisher.split(' / ').map((part) => part.replace(/ \(.*\)$/, ''));
  return parts.flatMap((part) => [part, part.replace(/ News$/, ''), part.replace(LEADING, '')]);
}

/** Every name of the dataset in one language, the longer before those that stand inside them. */
export function namesOf(
  lang: Lang,
  places: readonly Pick<Place, 'id' | 'name' | 'aliases'>[],
  actors: readonly RawActor[],
  sources: readonly RawSource[],
): Name[] {
  const owners = new Map<string, Set<string>>();
  const add = (texts: readonly string[], owner: string) => {
    for (const text of texts) {
      const name = properName(text);
      if (name === null) continue;
      const known = owners.get(name) ?? new Set();
      owners.set(name, known.add(owner));
    }
  };
  for (const place of places)
    add(lang === 'en' ? [place.name.en, ...place.aliases] : [place.name.fr], `place:${place.id}`);
  for (const actor of actors) add(namesOfActor(actor, lang), `actor:${actor.id}`);
  for (const source of sources) add(namesOfSource(source), `source:${source.id}`);
  return [...owners]
    .map(([text, of]) => ({ text, owners: [...of] }))
    .sort((a, b) => b.text.length - a.text.length);
}

/** The names that a text uses, as whole words; what a longer name covers is not looked at again. */
export function namesIn(text: string, names: readonly Name[]): Name[] {
  let rest = text;
  return names.filter((name) => {
    // Most texts hold few of the names: only for these is a pattern made.
    if (!rest.includes(name.text)) return false;
    const pattern = wholeWords(name.text);
    const found = pattern.test(rest);
    if (found) rest = rest.replace(pattern, ' · ');
    return found;
  });
}
