import type { QuotedWords } from '../../domain/record';
import { SUPPORTED_FIELDS, type SupportedField } from '../../domain/vocabulary';

/** A stretch of a quotation whose words all carry the same fields. */
interface Segment {
  readonly start: number;
  readonly text: string;
  /** In the order of the codebook; empty for words that carry none. */
  readonly fields: readonly SupportedField[];
}

/**
 * Cuts a quotation where the words that carry a field begin or end. Joined, the segments are the
 * quotation again; ranges may nest, overlap, repeat or reach beyond its end.
 */
export function segmentsOf(exact: string, words: readonly QuotedWords[]): readonly Segment[] {
  const within = (offset: number) => Math.min(Math.max(offset, 0), exact.length);
  const ends = words.flatMap(({ start, end }) => (end > start ? [within(start), within(end)] : []));
  const cuts = [...new Set([0, ...ends, exact.length])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? exact.length;
    const carried = new Set(
      words.flatMap((word) => (word.start <= start && word.end >= end ? [word.field] : [])),
    );
    const fields = SUPPORTED_FIELDS.filter((field) => carried.has(field));
    const last = segments.at(-1);
    if (last && last.fields.join() === fields.join())
      segments[segments.length - 1] = { ...last, text: last.text + exact.slice(start, end) };
    else segments.push({ start, text: exact.slice(start, end), fields });
  });
  return segments;
}

/** The words that carry a field, each once, as they stand in the quotations. */
export const wordsFor = (
  field: SupportedField,
  quotes: readonly { readonly exact: string; readonly words: readonly QuotedWords[] }[],
): readonly string[] => [
  ...new Set(
    quotes.flatMap(({ exact, words }) =>
      words.flatMap((word) => (word.field === field ? [exact.slice(word.start, word.end)] : [])),
    ),
  ),
];
