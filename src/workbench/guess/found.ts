import type { DocumentText } from '../../compile/documents';
import { findQuote } from '../../compile/findQuote';
import type { RawEvent } from '../../compile/schema';
import { contextOf } from '../../domain/quoteContext';
import { overlaps, type TextQuote, type TextSpan } from '../../domain/textSpan';

/** Words of a document, from which a record is guessed. */
export interface FoundWords extends TextSpan {
  readonly document: DocumentText;
  /** As the document writes them, with what tells them from a repetition. */
  readonly quote: TextQuote;
}

/** The words of a stretch of a document. */
export const wordsAt = (document: DocumentText, { start, end }: TextSpan): FoundWords => ({
  ...{ document, start, end },
  quote: { exact: document.text.slice(start, end), ...contextOf(document.text, { start, end }) },
});

/** What stands in the same sentence before and after the words, as far as it says anything. */
export function besideIn({ document: { text }, start, end }: FoundWords): string[] {
  const before = /(?:[^.!?\n]|[.!?](?=\S))*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?:[^.!?\n]|[.!?](?=[^\s"”]))*/.exec(text.slice(end))?.[0] ?? '';
  return [before, after].map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
}

/** The records that quote some of the words already. */
export function quotedBy(
  found: FoundWords,
  events: readonly RawEvent[],
): { readonly id: string; readonly exact: string }[] {
  const { document } = found;
  return events.flatMap(({ id, evidence }) => {
    const quoting = evidence.find((quote) => {
      if (quote.source !== document.source.id) return false;
      const place = findQuote(document, quote);
      return place.ok && overlaps(place.span, found);
    });
    return quoting ? [{ id, exact: quoting.exact }] : [];
  });
}
