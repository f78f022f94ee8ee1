import type { Passage } from '../../domain/record';
import { firstOverlap } from './coverage';
import type { DocumentText } from './documents';
import { findQuote } from './findQuote';
import type { RawPassage } from './schema';

/** The passage where it was found, and what is wrong with it if anything. */
interface FoundPassage {
  readonly passage: Passage | null;
  readonly reason: string | null;
}

/** The one place of the documents, outside boilerplate, where the passage stands verbatim. */
export function findPassage(
  raw: RawPassage,
  documents: ReadonlyMap<string, DocumentText>,
): FoundPassage {
  const { source, exact } = raw;
  const document = documents.get(source);
  if (!document)
    return { passage: null, reason: `data/sources.json has no usable source ${source}` };
  const found = findQuote(document.text, raw);
  if (!found.ok) return { passage: null, reason: `${source}: ${found.reason}` };
  const inBoilerplate = firstOverlap(found.span, document.boilerplate) !== undefined;
  return {
    passage: { source, exact, ...found.span },
    reason: inBoilerplate ? `${source}: the quotation lies in boilerplate` : null,
  };
}
