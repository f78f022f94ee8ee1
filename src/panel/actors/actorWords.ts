import type { Actor, Lang } from '../../domain/record';

/** An actor's acronyms, the reader's first, each once. */
export const acronymsOf = ({ acronym }: Actor, lang: Lang): readonly string[] => {
  const both = lang === 'fr' ? [acronym?.fr, acronym?.en] : [acronym?.en, acronym?.fr];
  return [...new Set(both.flatMap((text) => text ?? []))];
};

/** Name and, where the name does not hold it, acronym: the reader's or else the other; or both. */
export function actorInWords(actor: Actor, lang: Lang, which: 'one' | 'both' = 'one'): string {
  const name = actor.name[lang];
  const acronyms = acronymsOf(actor, lang).filter((acronym) => !name.includes(acronym));
  const shown = which === 'one' ? acronyms.slice(0, 1) : acronyms;
  return shown.length > 0 ? `${name} (${shown.join(', ')})` : name;
}

/** The acronym where there is one, else the name: for sentences. */
export const shortNameOf = (actor: Actor, lang: Lang): string =>
  acronymsOf(actor, lang)[0] ?? actor.name[lang];
