import type { CiteFormat } from './citation';

/** Several citations in one format as one text: entries under each other, or one file of CSL-JSON. */
export function citeAll(citations: readonly string[], format: CiteFormat): string {
  if (format !== 'csl') return citations.join('\n\n');
  const items: readonly unknown[] = citations.flatMap((citation): unknown => JSON.parse(citation));
  return JSON.stringify(items, null, 1);
}
