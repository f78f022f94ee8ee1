import { useMessages } from '../../ui/useMessages';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

interface ReadingProps {
  readonly source: string;
  readonly exact: string;
  /** Left out where it cannot go. */
  readonly onRemove?: () => void;
}

/** How a source tells what others tell differently. */
export function Reading({ source, exact, onRemove }: ReadingProps) {
  const t = useMessages(CARD_WORDS);
  const { base } = useCard();
  const document = base.work.sources.find(({ id }) => id === source);
  return (
    <li className="card-row">
      <span>
        <q className="card-words">
          <bdi>{exact}</bdi>
        </q>{' '}
        <bdi className="card-quiet">{document?.publisher || document?.title || source}</bdi>
      </span>
      {onRemove && (
        <button
          type="button"
          className="card-remove"
          aria-label={t('card.words.drop', { words: exact })}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </li>
  );
}
