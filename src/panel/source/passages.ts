import type { SourceId } from '../../domain/ids';
import type { EventRecord, Quote } from '../../domain/record';

/** A stretch of a document that records cite, with the records in order of time. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly records: readonly EventRecord[];
  /** Uncited words lie between the passage before (or the beginning) and this one. */
  readonly gapBefore: boolean;
}

/** Characters between two quotations that only the white space or a closing mark can be. */
const LONGEST_SEAM = 2;

interface Cited {
  readonly quote: Quote;
  readonly record: EventRecord;
}

/**
 * The cited passages of a document in the order of its text. Quotations that repeat, contain or
 * overlap each other become one passage, so that no word of the document stands twice.
 */
export function passagesOf(source: SourceId, events: readonly EventRecord[]): Passage[] {
  const cited: Cited[] = events.flatMap((record) =>
    record.quotes.flatMap((quote) => (quote.source === source ? [{ quote, record }] : [])),
  );
  const order = new Map(events.map((record, index) => [record, index]));
  cited.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  const passages: (Omit<Passage, 'records'> & { records: Set<EventRecord> })[] = [];
  for (const { quote, record } of cited) {
    const last = passages.at(-1);
    if (!last || quote.start >= last.end) {
      const gapBefore = quote.start - (last?.end ?? 0) > LONGEST_SEAM;
      passages.push({
        ...{ start: quote.start, end: quote.end, text: quote.exact },
        ...{ records: new Set([record]), gapBefore },
      });
      continue;
    }
    last.records.add(record);
    const added = quote.end - last.end;
    if (added > 0)
      passages[passages.length - 1] = {
        ...last,
        end: quote.end,
        text: last.text + quote.exact.slice(-added),
      };
  }
  return passages.map((passage) => ({
    ...passage,
    records: [...passage.records].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
}
