import { overlaps, type TextSpan } from '../../domain/textSpan';
import type { Reading } from './useReading';

/** The records that quote words of a stretch, the one with the fewest words first. */
function recordsAt({ marks }: Reading, span: TextSpan): string[] {
  const quoting = marks
    .filter((mark) => mark.type === 'quoted' && overlaps(mark, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(quoting.flatMap(({ event }) => event ?? []))];
}

/** The record to open of those that quote a place: the one after the open one. */
export function recordToOpen(reading: Reading, span: TextSpan, now: string | null): string | null {
  const records = recordsAt(reading, span);
  const at = now === null ? -1 : records.indexOf(now);
  return records[(at + 1) % records.length] ?? null;
}
