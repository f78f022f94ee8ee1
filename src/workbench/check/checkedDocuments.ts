import { remembering } from '../../compile/remembered';
import type { CompiledDataset, Coverage } from '../../dataset/compiled';
import type { EventRecord, Quote } from '../../domain/record';
import { sentencesOf } from '../../domain/sentences';
import { asideSpans } from '../work/aside';
import type { Work } from '../work/work';
import type { Checked, CheckedDocument, Mark } from './protocol';

type WrittenSource = Work['sources'][number];

/** A quotation with the record that it belongs to. */
interface Quoted {
  readonly event: EventRecord;
  readonly quote: Quote;
}

function quotesBySource(events: readonly EventRecord[]): ReadonlyMap<string, readonly Quoted[]> {
  const bySource = new Map<string, Quoted[]>();
  for (const event of events)
    for (const quote of event.quotes) {
      const quotes = bySource.get(quote.source) ?? [];
      bySource.set(quote.source, quotes);
      quotes.push({ event, quote });
    }
  return bySource;
}

const quoteMarks = ({ event: { id: event }, quote }: Quoted): Mark[] => [
  { type: 'quoted', start: quote.start, end: quote.start + quote.exact.length, event },
  ...quote.words
    .filter(({ field }) => field === 'kind')
    .map(
      ({ start, end }): Mark => ({
        ...{ type: 'told', event },
        ...{ start: quote.start + start, end: quote.start + end },
      }),
    ),
];

const asideMarks = (source: WrittenSource, text: string): Mark[] =>
  asideSpans(source, text).map(({ type, start, end }) => ({ type, start, end }));

const remembered = remembering<Coverage, CheckedDocument>();

/** The documents of a project with their marks, in no order; one that has not changed is the same object. */
export function checkedDocuments(
  work: Work,
  dataset: CompiledDataset | null,
  coverages: readonly Coverage[],
): Checked['documents'] {
  const quotes = quotesBySource(dataset?.events ?? []);
  const sources = new Map<string, WrittenSource>(
    work.sources.toReversed().map((source) => [source.id, source]),
  );
  return Object.fromEntries(
    coverages.map((coverage): [string, CheckedDocument] => {
      const source = sources.get(coverage.source);
      const text = work.texts[source?.file ?? ''] ?? '';
      const quoted = quotes.get(coverage.source) ?? [];
      const of = [source, text, ...quoted.map(({ event }) => event)];
      const document = remembered(coverage, of, () => ({
        coverage,
        sentences: sentencesOf(text),
        marks: [
          ...quoted.flatMap(quoteMarks),
          ...coverage.uncovered.map(({ start, end }): Mark => ({ type: 'open', start, end })),
          ...(source ? asideMarks(source, text) : []),
        ],
      }));
      return [coverage.source, document];
    }),
  );
}
