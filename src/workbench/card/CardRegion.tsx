import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { CARD_WORDS } from './cardWords';

/** The region “Record”: the card of the open record, or all of them. */
export function CardRegion() {
  const t = useMessages(CARD_WORDS);
  const record = useWork((state) => state.record);
  return (
    <section className="coding-card" aria-label={t('card.region')}>
      {record ?? t('card.none')}
    </section>
  );
}
