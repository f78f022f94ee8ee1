import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../ui/useMessages';
import type { AsideType } from '../work/aside';
import { guessReason, REASONS, type Reason } from './reasons';
import { TEXT_WORDS } from './textWords';
import type { Choice } from './useChoice';
import type { Reading } from './useReading';
import type { TextActions } from './useTextActions';

interface ReasonFormProps {
  readonly reading: Reading;
  readonly choice: Choice;
  readonly actions: TextActions;
  readonly asking: AsideType;
}

/** Why words are set aside: one of a few reasons, the likely one first, or the coder's own. */
export function ReasonForm({ reading, choice, actions, asking }: ReasonFormProps) {
  const t = useMessages(TEXT_WORDS);
  const likely = guessReason(reading, choice.words, asking);
  const first = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => first.current?.focus(), []);
  const reasons: readonly Reason[] = [likely, ...REASONS[asking].filter((one) => one !== likely)];
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = own?.trim() ?? '';
    if (reason !== '') actions.aside(reason, true);
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      actions.run('clear', true);
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.contains(event.target as Node));
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <form className="text-why" onSubmit={submit} onKeyDown={press}>
      <p>{t(`text.why.${asking}`)}</p>
      <div className="text-commands">
        {reasons.map((reason, index) => (
          <button
            key={reason}
            ref={index === 0 ? first : undefined}
            type="button"
            className={index === 0 ? 'plain-button is-main' : 'plain-button'}
            onClick={({ detail }) => actions.aside(t(`text.why.${reason}`), detail === 0)}
          >
            {t(`text.why.${reason}`)}
          </button>
        ))}
        {own === null ? (
          <button type="button" className="plain-button" onClick={() => setOwn('')}>
            {t('text.why.other')}…
          </button>
        ) : (
          <span className="text-own">
            <input
              // biome-ignore lint/a11y/noAutofocus: it comes where the button was
              autoFocus
              maxLength={120}
              aria-label={t('text.why.other')}
              value={own}
              onChange={({ target }) => setOwn(target.value)}
            />
            <button type="submit" className="plain-button">
              {t('text.why.set')}
            </button>
          </span>
        )}
        <button
          type="button"
          className="plain-button"
          onClick={({ detail }) => actions.run('clear', detail === 0)}
        >
          {t('text.do.cancel')}
        </button>
      </div>
    </form>
  );
}
