import { useState } from 'react';
import { placesOfQuote } from '../../domain/quotePlaces';
import { SUPPORTED_FIELDS } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { isFilled, textOfSource } from '../work/built';
import { contradictBy } from '../work/quoteEdits';
import { AskWords } from './AskWords';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

/** Lets a quotation that supports a record contradict it in one field, by words of its own. */
export function ContradictsInPart({ index }: { readonly index: number }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const [isOpen, setOpen] = useState(false);
  const quote = record.evidence[index];
  if (!quote) return null;
  const [place] = placesOfQuote(textOfSource(base.work, quote.source) ?? '', quote);
  if (!place) return null;
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('card.contradicts')}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line of text
        <span className="card-ways" role="group" aria-label={t('card.contradicts.fields')}>
          {SUPPORTED_FIELDS.filter((field) => isFilled(record, field)).map((field) => (
            <AskWords
              key={field}
              name={t('card.contradicts.what', { field: t(`card.field.${field}`) })}
              ask={t('card.contradicts.ask', { field: t(`card.field.${field}`) })}
              within={{ source: quote.source, ...place }}
              take={(words) => {
                setOpen(false);
                make(contradictBy(base, record.id, index, field, words));
              }}
            >
              {t(`card.field.${field}`)}
            </AskWords>
          ))}
        </span>
      )}
    </>
  );
}
