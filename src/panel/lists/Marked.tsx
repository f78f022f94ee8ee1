import { useDeferredValue } from 'react';
import { hitsIn, type Snippet } from '../../dataset/hits';
import { wordsOfQuery } from '../../dataset/search';
import { useView } from '../../store/useView';

/** A text with its hits marked. */
export const Marked = ({ text, hits }: Snippet) => (
  <>
    {hits.map(({ start, end }, index) => (
      <span key={start}>
        {text.slice(hits[index - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(hits.at(-1)?.end ?? 0)}
  </>
);

/** The words that are searched for; none where nothing is. */
export const useSearchedWords = (): readonly string[] =>
  wordsOfQuery(useDeferredValue(useView((state) => state.filters.q)));

/** A text with the words marked that are searched for. */
export function MarkedAsSearched({ text }: { readonly text: string }) {
  return <Marked text={text} hits={hitsIn(text, useSearchedWords())} />;
}
