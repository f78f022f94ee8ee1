import type { Coverage } from '../dataset/compiled';
import { overlaps, type TextSpan } from '../domain/textSpan';

interface DocumentSpans {
  readonly quoted: readonly TextSpan[];
  /** What of the quoted words some record names for its kind. */
  readonly told: readonly TextSpan[];
  readonly general: readonly TextSpan[];
  readonly boilerplate: readonly TextSpan[];
}

/** Sorted spans without overlaps that cover the same characters. */
function merge(spans: readonly TextSpan[]): TextSpan[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const lengthOf = (spans: readonly TextSpan[]): number =>
  merge(spans).reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Accounts for every character of a document. Uncovered are the stretches between all spans that
 * hold a letter or digit: white space and stray punctuation need no account.
 */
export function coverageOf(source: string, text: string, spans: DocumentSpans): Coverage {
  const covered = merge([...spans.quoted, ...spans.general, ...spans.boilerplate]);
  const edges = [...covered, { start: text.length, end: text.length }];
  const uncovered: { start: number; end: number; text: string }[] = [];
  let from = 0;
  for (const { start, end } of edges) {
    const gap = text.slice(from, start);
    if (/[\p{L}\p{N}]/u.test(gap)) {
      const leading = gap.length - gap.trimStart().length;
      const trimmed = gap.trim();
      const at = from + leading;
      uncovered.push({ start: at, end: at + trimmed.length, text: trimmed });
    }
    from = Math.max(from, end);
  }
  return {
    source,
    characters: text.length,
    quoted: lengthOf(spans.quoted),
    told: lengthOf(spans.told),
    general: lengthOf(spans.general),
    boilerplate: lengthOf(spans.boilerplate),
    uncovered,
  };
}

/** The first of `others` that shares a character with the span. */
export const firstOverlap = (span: TextSpan, others: readonly TextSpan[]): TextSpan | undefined =>
  others.find((other) => overlaps(span, other));
