/** A name without accents, case and marks, as people type it. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’-]/g, ' ')
    .trim();

/**
 * How well one of the names fits what is typed, the lower the better: the whole name, its beginning, that of
 * a word in it; `null` where none does.
 */
export function rankOf(typed: string, names: readonly string[]): number | null {
  const sought = folded(typed);
  const ranks = names.map(folded).flatMap((name) => {
    if (name === sought) return 0;
    if (name.startsWith(sought)) return 1;
    return name.includes(` ${sought}`) ? 2 : [];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}
