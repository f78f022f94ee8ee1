import { type ReactNode, useId } from 'react';
import type { SupportedField } from '../../domain/vocabulary';
import { formatEdtf } from '../../ui/formatDate';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import type { GuessReason } from '../work/recordGuess';
import { Carried } from './Carried';
import { CARD_WORDS } from './cardWords';
import { FieldIssues } from './FieldIssues';
import { useCard } from './useCard';

interface FieldProps {
  readonly field: SupportedField;
  readonly children: ReactNode;
}

/** A field of the card: its name, whether it is a guess, its value, the words that carry it, what is wrong. */
export function Field({ field, children }: FieldProps) {
  const t = useMessages(CARD_WORDS);
  const id = useId();
  return (
    <fieldset className="card-field" data-field={field}>
      <legend id={id}>{t(`card.field.${field}`)}</legend>
      <Guess field={field} />
      <div className="card-value">{children}</div>
      <Carried field={field} />
      <FieldIssues field={field} />
    </fieldset>
  );
}

/** Why a value was guessed, in words. */
function useReason(): (reason: GuessReason) => string {
  const t = useMessages(CARD_WORDS);
  const { lang } = useTranslate();
  const listed = (words: readonly string[]) =>
    words.map((text) => t('card.quoted', { words: text })).join(', ');
  return (reason) => {
    switch (reason.code) {
      case 'named':
      case 'several':
        return t(`card.guess.${reason.code}`, { words: listed(reason.words) });
      case 'counted':
        return t('card.guess.counted', {
          words: listed(reason.words),
          date: formatEdtf(reason.published, lang),
        });
      case 'asserted':
      case 'unnamed':
      case 'no_mover':
        return t(`card.guess.${reason.code}`);
    }
  };
}

/** That a value is a guess, and from which words; a button says that it is right. */
function Guess({ field }: { readonly field: SupportedField }) {
  const t = useMessages(CARD_WORDS);
  const { record, guesses } = useCard();
  const act = useWork((state) => state.act);
  const reasonOf = useReason();
  const guess = guesses.find((entry) => entry.field === field);
  if (!guess) return null;
  const confirm = () =>
    act({ name: 'confirmed', changes: [], confirmed: { record: record.id, field } });
  return (
    <p className="card-guess">
      <span>{reasonOf(guess.reason)}</span>
      <button
        type="button"
        className="link-button"
        aria-label={t('card.confirm.what', { field: t(`card.field.${field}`) })}
        onClick={confirm}
      >
        {t('card.confirm')}
      </button>
    </p>
  );
}
