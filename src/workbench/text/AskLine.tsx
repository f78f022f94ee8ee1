import { type RefObject, useEffect } from 'react';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { KEYS } from './keys';
import { TEXT_WORDS } from './textWords';
import type { TextActions } from './useTextActions';

interface AskLineProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly actions: TextActions;
}

/** What the card asks for words of the text; nothing where it asks for none. */
export function AskLine({ root, actions }: AskLineProps) {
  const t = useMessages(TEXT_WORDS);
  const choosing = useWork((state) => state.choosing);
  // The text is where the question is answered.
  useEffect(() => {
    if (choosing) root.current?.focus();
  }, [choosing, root]);
  if (!choosing) return null;
  return (
    <fieldset className="text-ask" aria-label={choosing.ask}>
      <p role="status">{choosing.ask}</p>
      <button
        type="button"
        className="plain-button is-main"
        aria-keyshortcuts={KEYS.record}
        title={t('text.do.key', { what: t('text.do.use'), key: '↵' })}
        aria-disabled={!actions.can.record}
        onClick={({ detail }) => actions.run('record', detail === 0)}
      >
        {t('text.do.use')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-keyshortcuts={KEYS.clear}
        title={t('text.do.key', { what: t('text.do.cancel'), key: 'Esc' })}
        onClick={({ detail }) => actions.run('clear', detail === 0)}
      >
        {t('text.do.cancel')}
      </button>
    </fieldset>
  );
}
