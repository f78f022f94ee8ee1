import type { Actor, Lang, Quote } from '../../domain/record';

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

/** The aliases of an actor that stand in quotations as words of their own, longest first; none inside another. */
export function aliasesIn(
  { aliases }: Actor,
  quotes: readonly Pick<Quote, 'exact'>[],
): readonly string[] {
  const found: string[] = [];
  const letter = /[\p{L}\p{N}]/u;
  const stands = (alias: string, exact: string): boolean => {
    for (let at = exact.indexOf(alias); at !== -1; at = exact.indexOf(alias, at + 1))
      if (!letter.test(exact[at - 1] ?? '') && !letter.test(exact[at + alias.length] ?? ''))
        return true;
    return false;
  };
  for (const alias of [...aliases].sort((a, b) => b.length - a.length)) {
    const known = found.some((longer) => longer.toLowerCase().includes(alias.toLowerCase()));
    if (!known && quotes.some(({ exact }) => stands(alias, exact))) found.push(alias);
  }
  return found;
}
