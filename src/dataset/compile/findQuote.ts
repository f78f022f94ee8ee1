/** W3C TextQuoteSelector (Web Annotation Data Model §4.2.4). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Half-open range of UTF-16 units in a document. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type QuoteResult =
  | { readonly ok: true; readonly span: TextSpan }
  | { readonly ok: false; readonly reason: string };

/** The one place where the quote stands in the text, or why there is not exactly one. */
export function findQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: TextQuote,
): QuoteResult {
  const found: TextSpan[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end))
      found.push({ start, end });
  }
  const [span, second] = found;
  if (!span) return { ok: false, reason: `not verbatim in the document: "${exact}"` };
  if (second)
    return {
      ok: false,
      reason: `stands ${found.length} times in the document, add prefix or suffix: "${exact}"`,
    };
  return { ok: true, span };
}

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
