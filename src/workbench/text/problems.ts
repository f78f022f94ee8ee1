import type { TextSpan } from '../../domain/textSpan';
import type { WorkIssue } from '../check/protocol';
import { recordToOpen } from './recordsAt';
import type { Reading } from './useReading';

/** Where something is not in order, and the record that tells of it. */
interface Problem extends TextSpan {
  readonly record: string | null;
  /** As the check words it. */
  readonly reason: string;
}

/** What is not in order in a document, in text order: words that nothing names, and its records. */
export function problemsOf(reading: Reading, issues: readonly WorkIssue[]): Problem[] {
  const found = issues.flatMap(({ span, record, reason }): Problem[] => {
    if (span)
      return span.source === reading.source.id
        ? [{ start: span.start, end: span.end, reason, record: recordToOpen(reading, span, null) }]
        : [];
    const quoted = reading.marks.find((mark) => mark.type === 'quoted' && mark.event === record);
    return quoted ? [{ start: quoted.start, end: quoted.end, reason, record }] : [];
  });
  const once = new Map(found.map((problem) => [`${problem.start} ${problem.end}`, problem]));
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The problem behind the one that is chosen, those of the open record before all others; from the
 * beginning where there is none.
 */
export function nextProblem(
  problems: readonly Problem[],
  now: TextSpan | null,
  record: string | null,
): Problem | null {
  const isBehind = ({ start, end }: Problem): boolean =>
    now === null || start > now.start || (start === now.start && end < now.end);
  const own = problems.filter((problem) => record !== null && problem.record === record);
  const isOwn = own.some(({ start, end }) => start === now?.start && end === now.end);
  if (own.length > 0 && !isOwn) return own.find(isBehind) ?? own[0] ?? null;
  return own.find(isBehind) ?? problems.find(isBehind) ?? problems[0] ?? null;
}
