import type { SupportedField } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { carrying } from '../work/built';
import { mentionChanges } from '../work/nameEdits';
import { carryBy, setNoWords } from '../work/quoteEdits';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

/** The words that carry a field, and the ways to choose others or to say that none does. */
export function Carried({ field }: { readonly field: SupportedField }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const look = useWork((state) => state.look);
  const choosing = useWork((state) => state.choosing);
  const name = t(`card.field.${field}`);
  const words = [...new Set(record.evidence.flatMap((quote) => carrying(quote, field)))];
  const isFilled = { places: record.places.length > 0, actors: record.actors.length > 0 };
  const isEmpty =
    (field === 'when' && record.when === undefined) ||
    (field === 'places' && !isFilled.places) ||
    (field === 'actors' && !isFilled.actors);
  if (isEmpty) return null;
  const ask = t('card.choose.ask', { field: name });
  const choose = () =>
    look({
      choosing: {
        ask,
        within: null,
        take(chosen) {
          look({ choosing: null });
          const [only, second] = record.places;
          // Words that are chosen for the one place of a record name it there.
          const extra =
            field === 'places' && only && !second
              ? mentionChanges(base.work, only.place, chosen)
              : [];
          make(carryBy(base, record.id, field, chosen, extra));
        },
      },
    });
  const isAsked = choosing?.ask === ask;
  return (
    <p className="card-carried">
      {words.length > 0 ? (
        words.map((text) => (
          <q key={text} className="card-words">
            <bdi>{text}</bdi>
          </q>
        ))
      ) : (
        <span className="card-quiet">{t('card.carried.none')}</span>
      )}
      <button
        type="button"
        className="link-button"
        aria-pressed={isAsked}
        aria-label={t('card.choose.what', { field: name })}
        onClick={isAsked ? () => look({ choosing: null }) : choose}
      >
        {isAsked ? t('card.choose.stop') : t('card.choose')}
      </button>
      {words.length > 0 && field !== 'kind' && (
        <button
          type="button"
          className="link-button"
          aria-label={t('card.carried.clear.what', { field: name })}
          onClick={() => make(setNoWords(base, record.id, field))}
        >
          {t('card.carried.clear')}
        </button>
      )}
    </p>
  );
}
