import { useMemo } from 'react';
import { Rendering } from '../panel/quotation/Rendering';
import { stepAt } from '../store/stories';
import { isOnPath } from '../store/storyPath';
import { useView } from '../store/useView';
import { formatEdtf, isApproximate } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { quoteOfStep } from './storyQuote';
import './storyQuote.css';

/** A step that has no point on the map has words: they stand there, until the reader looks elsewhere. */
export function StoryQuote() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const step = useView((state) => stepAt(state.stories, state.story));
  const onPath = useView(isOnPath);
  const quote = useMemo(() => step && quoteOfStep(step, dataset), [step, dataset]);
  const source = quote && dataset.sources.get(quote.source);
  if (!source || !onPath) return null;
  const date = formatEdtf(source.published, lang);
  return (
    <figure className="story-quote">
      <blockquote lang={source.language} cite={source.url}>
        {quote.exact}
      </blockquote>
      <Rendering exact={quote.exact} language={source.language} />
      <figcaption>
        {source.publisher}
        <span className="story-quote-date">
          , {isApproximate(source.published) ? t('panel.dateInferred', { date }) : date}
        </span>
      </figcaption>
    </figure>
  );
}
