import type { ReactNode } from 'react';
import type { SupportedField } from '../../domain/vocabulary';
import { useMessages } from '../../ui/useMessages';
import { Carried } from './Carried';
import { CARD_WORDS } from './cardWords';
import { FieldIssues } from './FieldIssues';
import './fields.css';

interface FieldProps {
  readonly field: SupportedField;
  readonly children: ReactNode;
}

/** A field of the card: its name, its value, the words that carry it, what is wrong. */
export function Field({ field, children }: FieldProps) {
  const t = useMessages(CARD_WORDS);
  return (
    <fieldset className="card-field" data-field={field}>
      <legend>{t(`card.field.${field}`)}</legend>
      <div className="card-value">{children}</div>
      <Carried field={field} />
      <FieldIssues field={field} />
    </fieldset>
  );
}
