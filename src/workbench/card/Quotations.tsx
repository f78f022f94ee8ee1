import { placesOfQuote } from '../../domain/quotePlaces';
import { STANCES, type Stance } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { carrying, textOfSource } from '../work/built';
import { changeQuote, removeQuote } from '../work/quoteEdits';
import { ContradictsInPart } from './ContradictsInPart';
import { CARD_WORDS } from './cardWords';
import { FieldIssues } from './FieldIssues';
import { useCard } from './useCard';

/** What a record quotes: the words, their document, and the way to them. */
export function Quotations() {
  const t = useMessages(CARD_WORDS);
  const { record } = useCard();
  return (
    <section className="card-quotations" aria-labelledby="card-quotations">
      <h2 id="card-quotations">{t('card.quotations', { count: record.evidence.length })}</h2>
      <ol>
        {record.evidence.map((quote, index) => (
          <Quotation
            key={`${quote.source} ${quote.exact} ${quote.prefix ?? ''} ${quote.stance}`}
            index={index}
          />
        ))}
      </ol>
      <p className="card-means">{t('card.quotations.more')}</p>
      <FieldIssues field="quotations" />
    </section>
  );
}

function Quotation({ index }: { readonly index: number }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const look = useWork((state) => state.look);
  const quote = record.evidence[index];
  if (!quote) return null;
  const source = base.work.sources.find(({ id }) => id === quote.source);
  const [place] = placesOfQuote(textOfSource(base.work, quote.source) ?? '', quote);
  const show = () =>
    look({
      document: quote.source,
      words: place ? { source: quote.source, ...place } : null,
    });
  const kindWords = carrying(quote, 'kind');
  return (
    <li>
      <blockquote>
        <bdi>
          <Lit text={quote.exact} words={kindWords} />
        </bdi>
      </blockquote>
      <p className="card-source">
        <button type="button" className="link-button" onClick={show}>
          <bdi>{source?.publisher || source?.title || quote.source}</bdi>
        </button>
        {(record.evidence.length > 1 || quote.stance !== undefined) && (
          <select
            className="card-input card-stance"
            aria-label={t('card.stance')}
            value={quote.stance ?? 'supports'}
            onChange={({ target }) => {
              const stance: Stance = STANCES.find((each) => each === target.value) ?? 'supports';
              make(
                changeQuote(base, record.id, index, ({ stance: _, ...rest }) =>
                  stance === 'supports' ? rest : { ...rest, stance },
                ),
              );
            }}
          >
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {t(`card.stance.${stance}`)}
              </option>
            ))}
          </select>
        )}
        {record.evidence.length > 1 && (
          <button
            type="button"
            className="link-button"
            onClick={() => make(removeQuote(base, record.id, index))}
          >
            {t('card.quotation.remove')}
          </button>
        )}
        {record.evidence.length > 1 && quote.stance !== 'contradicts' && (
          <ContradictsInPart index={index} />
        )}
      </p>
    </li>
  );
}

/** A quotation with the words lit that tell what happened. */
function Lit({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const [first] = words;
  const at = first === undefined || first === text ? -1 : text.indexOf(first);
  if (first === undefined || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{first}</mark>
      {text.slice(at + first.length)}
    </>
  );
}
