import type { EventRecord, Mention, Place } from '../../domain/record';

export interface PlaceMention {
  readonly mention: Mention;
  /** The passage before the phrase, the phrase, and the rest; all of it is `before` without one. */
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  /** Records that quote some of the passage, in order of time. */
  readonly records: readonly EventRecord[];
}

/** Every passage that names or means a place, by document and in the order of its text. */
export function mentionsOf(place: Place, events: readonly EventRecord[]): readonly PlaceMention[] {
  const mentions: readonly Mention[] = [...place.mentions].sort(
    (a, b) => a.source.localeCompare(b.source) || a.start - b.start,
  );
  return mentions.map((mention) => {
    const { source, start, end, exact, phrase = '' } = mention;
    const at = phrase === '' ? -1 : exact.indexOf(phrase);
    return {
      mention,
      before: at === -1 ? exact : exact.slice(0, at),
      phrase: at === -1 ? '' : phrase,
      after: at === -1 ? '' : exact.slice(at + phrase.length),
      records: events.filter(({ quotes }) =>
        quotes.some((quote) => quote.source === source && quote.start < end && quote.end > start),
      ),
    };
  });
}
