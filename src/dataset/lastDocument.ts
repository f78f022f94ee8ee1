import { publicationDay } from '../domain/publicationDay';
import type { EventRecord, Source } from '../domain/record';
import type { Dataset } from './dataset';

/** The document that spoke last of a record; `null` where none is quoted, as of a fact of other pages. */
export function lastDocument(
  { quotes }: EventRecord,
  { sources }: Pick<Dataset, 'sources'>,
): Source | null {
  let last: { readonly source: Source; readonly day: number } | null = null;
  for (const { source: id, stance } of quotes) {
    const source = sources.get(id);
    if (stance !== 'supports' || !source) continue;
    const day = publicationDay(source.published) ?? Number.NEGATIVE_INFINITY;
    if (!last || day > last.day) last = { source, day };
  }
  return last?.source ?? null;
}
