import type { PassageBlock, QuotedPassage } from '../../dataset/passages';
import { useView } from '../../store/useView';
import { Rendering } from '../quotation/Rendering';
import { SameReport } from '../quotation/SameReport';
import { copiesOf } from '../quotation/witnesses';
import { SourceButton } from '../source/SourceButton';
import '../../ui/sourceFont.css';
import '../quotation/quotation.css';

interface PassageFigureProps {
  readonly passage: QuotedPassage;
  readonly told: PassageBlock['told'];
  readonly others: PassageBlock['others'];
}

/** The words of a source, complete, once for all records that rest on them. */
export function PassageFigure({ passage, told, others }: PassageFigureProps) {
  const sources = useView((state) => state.dataset.sources);
  const { id, quote } = passage;
  const records = [...told, ...others];
  const source = sources.get(quote.source);
  if (!source) return null;
  const quotes = records.flatMap((item) => item.record.quotes);
  const copies = copiesOf(quote, quotes, sources);
  const isAgainst = !records.some(({ supports }) => supports);
  return (
    <figure
      id={id}
      tabIndex={-1}
      className={isAgainst ? 'quotation is-contradicting' : 'quotation'}
    >
      <blockquote lang={source.language} cite={source.url}>
        <p>{quote.exact}</p>
      </blockquote>
      <Rendering exact={quote.exact} language={source.language} />
      <figcaption>
        <cite>
          <SourceButton source={source} at={quote.start} />
        </cite>
        <SameReport copies={copies} origin={source.origin} />
      </figcaption>
    </figure>
  );
}
