import type { Day } from '../domain/day';
import { publicationDay } from '../domain/publicationDay';
import type { Source } from '../domain/record';

/** A day on which documents were published. */
interface PublicationDay {
  readonly day: Day;
  /** In the order of the data; at least one. */
  readonly sources: readonly Source[];
}

/** The days on which the documents were published, each once, in order. */
export function publicationDays(sources: Iterable<Source>): readonly PublicationDay[] {
  const days = new Map<Day, Source[]>();
  for (const source of sources) {
    const day = publicationDay(source.published);
    if (day !== null) days.set(day, [...(days.get(day) ?? []), source]);
  }
  return [...days].map(([day, of]) => ({ day, sources: of })).sort((a, b) => a.day - b.day);
}

/** Whether no text prints the day: it is inferred. */
export const isInferred = ({ sources }: PublicationDay): boolean =>
  sources.every(({ published }) => /[~%?]$/.test(published));
