import type { Lang } from '../../domain/record';
import { namesOf } from '../storyNames';
import { type NameHit, NameIndex } from './nameIndex';
import { once } from './once';
import type { RecordWords } from './reading';

type Places = RecordWords['places'];
type Actors = RecordWords['actors'];

/** French ‘un’ is no acronym: capitals count where names stand among other words of ours. */
const keepCapitals = (text: string): string => text.replace(/[’‘]/g, "'");

/** Proper names of places and actors in one language; their owners are `place:gao`, `actor:mujao`. */
const titleIndex = once((places: Places) =>
  once((actors: Actors) => {
    const indexIn = (lang: Lang) =>
      new NameIndex(
        namesOf(lang, [...places.values()], [...actors.values()], []).flatMap(({ text, owners }) =>
          owners.map((owner) => [owner, text] as const),
        ),
        keepCapitals,
      );
    return { en: indexIn('en'), fr: indexIn('fr') };
  }),
);

/** Names of places and actors in words of ours. */
export const namesInTitle = (
  text: string,
  lang: Lang,
  { places, actors }: Pick<RecordWords, 'places' | 'actors'>,
): NameHit[] => titleIndex(places)(actors)[lang].find(text);

/** Proper names that a quotation can have, by owner. */
const englishNames = once((places: Places) =>
  once((actors: Actors) => {
    const byOwner = new Map<string, string[]>();
    for (const { text, owners } of namesOf('en', [...places.values()], [...actors.values()], []))
      for (const owner of owners) byOwner.set(owner, [...(byOwner.get(owner) ?? []), text]);
    return byOwner;
  }),
);

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  return false;
}

/** Whether a text has one of an owner's names, be it inside a longer one (‘UN’ in ‘UN troops’). */
export const isNamedIn = (
  text: string,
  owner: string,
  { places, actors }: Pick<RecordWords, 'places' | 'actors'>,
): boolean => (englishNames(places)(actors).get(owner) ?? []).some((name) => hasWord(text, name));

export const nameText = (text: string, { start, end }: NameHit): string => text.slice(start, end);
