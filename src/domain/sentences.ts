import type { TextSpan } from './textSpan';

/** A line's end, or a mark that ends a sentence where a new one begins; a space between may be missing. */
const SENTENCE_END =
  /\n+|[.!?]["”’']*\s+(?=["“‘'(]*\p{Lu})|(?<=\p{Ll})[.!?]["”’']*(?=\p{Lu}\p{Ll})/gu;

/** The sentences of a text, as far as marks and lines show them; blank ones are left out. */
export function sentencesOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  const push = (to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(part)) spans.push({ start, end: start + part.trim().length });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) push(index + mark.length);
  push(text.length);
  return spans;
}
