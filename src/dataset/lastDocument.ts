import type { EventRecord, Source } from '../domain/record';
import type { Dataset } from './dataset';

/** The digits of an EDTF date, which sort by time. */
const written = ({ published }: Source): string => published.replace(/[^\d-]/g, '');

/** The document that spoke last of a record; `null` where none is quoted, as of a fact of other pages. */
export function lastDocument(
  { quotes }: EventRecord,
  { sources }: Pick<Dataset, 'sources'>,
): Source | null {
  let last: Source | null = null;
  for (const { source: id, stance } of quotes) {
    const source = sources.get(id);
    if (stance !== 'supports' || !source) continue;
    if (!last || written(source) > written(last)) last = source;
  }
  return last;
}
