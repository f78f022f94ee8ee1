import { useMemo } from 'react';
import { Rendering } from '../panel/quotation/Rendering';
import { publishedInWords } from '../panel/source/sourceWords';
import { stepAt } from '../store/stories';
import { isOnPath } from '../store/storyPath';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { quoteOfStep } from './storyQuote';
import '../ui/sourceFont.css';
import './storyQuote.css';

/** A step that has no point on the map has words: they stand there, until the reader looks elsewhere. */
export function StoryQuote() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.whole);
  const step = useView((state) => stepAt(state.stories, state.story));
  const onPath = useView(isOnPath);
  const quote = useMemo(() => step && quoteOfStep(step, dataset), [step, dataset]);
  const source = quote && dataset.sources.get(quote.source);
  if (!source || !onPath) return null;
  return (
    <figure className="story-quote">
      <blockquote lang={source.language} cite={source.url}>
        {quote.exact}
      </blockquote>
      <Rendering exact={quote.exact} language={source.language} />
      <figcaption>
        {source.publisher}
        <span className="story-quote-date">, {publishedInWords(source, lang, t)}</span>
      </figcaption>
    </figure>
  );
}
