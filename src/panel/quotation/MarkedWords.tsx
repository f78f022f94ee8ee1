import type { ReactNode } from 'react';
import type { QuotedWords } from '../../domain/record';
import type { SupportedField } from '../../domain/vocabulary';
import { useTranslate } from '../../ui/useTranslate';
import { segmentsOf } from './segments';
import './marked.css';

interface MarkedWordsProps {
  readonly exact: string;
  readonly words: readonly QuotedWords[];
}

/** A quotation, verbatim, in which the words that carry a field are marked: one tint for all fields. */
export function MarkedWords({ exact, words }: MarkedWordsProps) {
  const t = useTranslate();
  return segmentsOf(exact, words).map(({ start, text, fields }) => (
    <Marked key={start} fields={fields} name={fields.map((f) => t(`panel.field.${f}`)).join(', ')}>
      {text}
    </Marked>
  ));
}

interface MarkedProps {
  readonly fields: readonly SupportedField[];
  /** All fields that the words carry, in words. */
  readonly name: string;
  readonly children: ReactNode;
}

function Marked({ fields, name, children }: MarkedProps): ReactNode {
  if (fields.length === 0) return children;
  return (
    <mark
      className={['carries', ...fields.map((field) => `carries-${field}`)].join(' ')}
      title={name}
    >
      {children}
    </mark>
  );
}
