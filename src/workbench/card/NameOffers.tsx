import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { openNames } from '../work/openNames';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

/** Names in the quoted words that stand for nothing yet: each can become a place or an actor of the record. */
export function NameOffers({ field }: { readonly field: 'places' | 'actors' }) {
  const t = useMessages(CARD_WORDS);
  const { record, base } = useCard();
  const look = useWork((state) => state.look);
  // Who moves without a name is no place.
  const names = openNames(base.work, record).filter(
    ({ text }) => field === 'actors' || /^\p{Lu}/u.test(text),
  );
  if (names.length === 0) return null;
  return (
    <ul className="card-offers" aria-label={t('card.names')}>
      {names.map(({ text, ...words }) => (
        <li key={words.start}>
          <button
            type="button"
            className="plain-button"
            aria-label={t(`card.names.${field}`, { name: text })}
            onClick={() => look({ wanted: { what: 'carry', field, words } })}
          >
            + <bdi>{text}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
