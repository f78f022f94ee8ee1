import type { SourceId } from '../../domain/ids';
import type { Quote, QuotedWords, Source } from '../../domain/record';
import type { SupportedField } from '../../domain/vocabulary';

/** The other documents quoted here that carry the same original report, in order of quotation. */
export function copiesOf(
  quote: Quote,
  quotes: readonly Quote[],
  sources: ReadonlyMap<SourceId, Source>,
): readonly Source[] {
  const own = sources.get(quote.source);
  if (!own) return [];
  const others = new Set<Source>();
  for (const { source: id } of quotes) {
    const source = sources.get(id);
    if (source && source !== own && source.origin === own.origin) others.add(source);
  }
  return [...others];
}

/** Number of different documents among the quotations that support a record. */
export const articleCount = (quotes: readonly Quote[]): number =>
  new Set(quotes.filter(({ stance }) => stance === 'supports').map(({ source }) => source)).size;

/** The same words of a document, once, with everything they say for and against a record. */
export interface Excerpt {
  readonly quote: Quote;
  readonly supports: readonly SupportedField[];
  readonly contradicts: readonly SupportedField[];
  /** The words that carry a field, whether for or against. */
  readonly words: readonly QuotedWords[];
}

/** A record's quotations in their order; words quoted twice, once for and once against, become one. */
export function excerptsOf(quotes: readonly Quote[]): readonly Excerpt[] {
  const excerpts = new Map<string, Excerpt>();
  for (const quote of quotes) {
    const key = `${quote.source} ${quote.start} ${quote.end}`;
    const known = excerpts.get(key) ?? { quote, supports: [], contradicts: [], words: [] };
    excerpts.set(key, {
      ...known,
      [quote.stance]: [...new Set([...known[quote.stance], ...quote.supports])],
      words: [...known.words, ...quote.words],
    });
  }
  return [...excerpts.values()];
}

/** An original report and the documents that carry it. */
interface Witness {
  readonly origin: string;
  readonly copies: readonly Source[];
}

/** The original reports behind the supporting quotations, each with the documents that carry it. */
export function witnessesOf(
  quotes: readonly Quote[],
  sources: ReadonlyMap<SourceId, Source>,
): readonly Witness[] {
  const copies = new Map<string, Set<Source>>();
  for (const { source: id, stance } of quotes) {
    const source = sources.get(id);
    if (!source || stance !== 'supports') continue;
    copies.set(source.origin, (copies.get(source.origin) ?? new Set()).add(source));
  }
  return [...copies].map(([origin, documents]) => ({ origin, copies: [...documents] }));
}
