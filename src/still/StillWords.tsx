import type { EventRecord } from '../domain/record';
import { useView } from '../store/useView';
import { beginningOf } from './beginning';

/** How the first excerpt of a record begins, and who published it. */
export function StillWords({ record }: { readonly record: EventRecord }) {
  const sources = useView(({ dataset }) => dataset.sources);
  const [quote] = record.quotes;
  const source = quote && sources.get(quote.source);
  if (!quote || !source) return null;
  const { text, isCut } = beginningOf(quote.exact);
  return (
    <span className="found-words still-words">
      <q lang={source.language}>
        {text}
        {isCut && '…'}
      </q>{' '}
      {source.publisher}
    </span>
  );
}
