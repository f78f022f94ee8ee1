import type { Passage } from '../domain/record';
import type { TextSpan } from '../domain/textSpan';
import { firstOverlap } from './coverage';
import type { DocumentText } from './documents';
import { findQuote } from './findQuote';
import type { Finding } from './issue';
import type { RawPassage } from './schema';

/** The passage where it was found, and what is wrong with it if anything; `field` is one of its own. */
interface FoundPassage {
  readonly passage: Passage | null;
  readonly fault: Finding | null;
}

/** A finding about words that stand in boilerplate. */
const boilerplateFault = ({ source, text }: DocumentText, { start, end }: TextSpan): Finding => ({
  field: 'exact',
  reason: `${source.id}: the quotation lies in boilerplate ("${text.slice(start, end)}")`,
  fix: 'quote the body of the report, or take these words out of "boilerplate" in data/sources.json',
});

/** The one place of the documents, outside boilerplate, where the passage stands verbatim. */
export function findPassage(
  { source, exact, prefix, suffix }: RawPassage,
  documents: ReadonlyMap<string, DocumentText>,
): FoundPassage {
  const document = documents.get(source);
  if (!document)
    return {
      passage: null,
      fault: {
        field: 'source',
        reason: `data/sources.json has no usable source ${source}`,
        fix: `write one of ${[...documents.keys()].join(', ')}, or add it there`,
      },
    };
  const found = findQuote(document, { exact, prefix, suffix });
  if (!found.ok) {
    const { reason, fix } = found;
    const elsewhere = document.text.includes(exact)
      ? undefined
      : [...documents.values()].find(({ text }) => text.includes(exact))?.source.id;
    return {
      passage: null,
      fault: {
        field: elsewhere ? 'source' : 'exact',
        reason: `${source}: ${reason}`,
        fix: elsewhere ? `write "${elsewhere}", which has these words` : fix,
      },
    };
  }
  const { span } = found;
  const inBoilerplate = firstOverlap(span, document.boilerplate);
  return {
    passage: { source, exact, ...span },
    fault: inBoilerplate ? boilerplateFault(document, inBoilerplate) : null,
  };
}
