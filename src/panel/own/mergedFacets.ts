import type { FacetText } from '../../dataset/own/ownFacets';

/** A text of the files that can be chosen. */
export interface MergedText extends FacetText {
  readonly chosen: boolean;
}

/** The texts of several sets as one list, the most frequent first; chosen ones are in it even where no row has them. */
export function mergeFacets(
  sets: readonly (readonly FacetText[])[],
  chosen: ReadonlySet<string>,
): readonly MergedText[] {
  const counts = new Map<string, number>([...chosen].map((text) => [text, 0]));
  for (const texts of sets)
    for (const { text, count } of texts) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count, chosen: chosen.has(text) }))
    .sort((a, b) => b.count - a.count);
}
