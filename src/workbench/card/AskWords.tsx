import { useRef } from 'react';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import type { Words } from '../state/workStore';
import { CARD_WORDS } from './cardWords';

interface AskWordsProps {
  /** What the button says. */
  readonly children: string;
  /** Its name where it says too little by itself. */
  readonly name: string;
  /** What the text asks, as a sentence in the interface language. */
  readonly ask: string;
  /** The words must lie within these; anywhere where it is left out. */
  readonly within?: Words | null;
  readonly take: (words: Words) => void;
}

/** A button that asks for words of the text; while it asks, it takes the question back. */
export function AskWords({ children, name, ask, within = null, take }: AskWordsProps) {
  const t = useMessages(CARD_WORDS);
  /** As it is when the words are chosen: the card can be changed while it asks. */
  const latest = useRef(take);
  latest.current = take;
  const look = useWork((state) => state.look);
  const isAsked = useWork(({ choosing }) => choosing?.ask === ask);
  const choose = () =>
    look({
      // What lies within others is told where these stand.
      ...(within && { document: within.source }),
      choosing: {
        ...{ ask, within },
        take(words) {
          look({ choosing: null });
          latest.current(words);
        },
      },
    });
  return (
    <button
      type="button"
      className="link-button"
      aria-pressed={isAsked}
      aria-label={name}
      onClick={isAsked ? () => look({ choosing: null }) : choose}
    >
      {isAsked ? t('card.choose.stop') : children}
    </button>
  );
}
