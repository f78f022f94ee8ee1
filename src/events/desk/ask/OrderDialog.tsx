import { useState } from 'react';
import type { Format, Question } from '../../read/outcome';
import { AskDialog } from './AskDialog';
import { OrderRadios } from './OrderRadios';
import { exampleOf } from './orderChoice';
import { type AskTranslate, useAskTranslate } from './useAskTranslate';

interface OrderDialogProps {
  readonly name: string;
  readonly question: Extract<Question, { about: 'order' }>;
  readonly onAnswer: (dayFirst: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks in which order the dates of a known format stand, where the file proves nothing. */
export function OrderDialog({ name, question, onAnswer, onCancel }: OrderDialogProps) {
  const t = useAskTranslate();
  const { format, examples, order, guess } = question;
  const [dayFirst, setDayFirst] = useState(guess);
  return (
    <AskDialog
      className="ask-narrow"
      heading={t('ask.order.heading')}
      name={name}
      open={t('ask.open')}
      onSubmit={() => onAnswer(dayFirst)}
      onCancel={onCancel}
    >
      <OrderRadios
        legend={introOf(format, exampleOf(examples), t)}
        order={{ evidence: order, examples, whole: true }}
        dayFirst={dayFirst}
        onChange={setDayFirst}
      />
    </AskDialog>
  );
}

const introOf = (format: Format, date: string, t: AskTranslate): string =>
  format === 'acled' || format === 'ucdp_ged'
    ? t('ask.order.intro', { format: t(`ask.format.${format}`), date })
    : t('ask.order.introPlain', { date });
