import type { ReactNode } from 'react';
import type { QuotedWords } from '../domain/record';
import type { SupportedField } from '../domain/vocabulary';
import { useTranslate } from '../ui/useTranslate';
import { segmentsOf } from './segments';
import './marked.css';

interface MarkedWordsProps {
  readonly exact: string;
  readonly words: readonly QuotedWords[];
}

/** A quotation, verbatim, in which the words that carry a field are marked, each field in its way. */
export function MarkedWords({ exact, words }: MarkedWordsProps) {
  return segmentsOf(exact, words).map(({ start, text, fields }) => (
    <Marked key={start} fields={fields}>
      {text}
    </Marked>
  ));
}

interface MarkedProps {
  readonly fields: readonly SupportedField[];
  readonly children: ReactNode;
}

/** One mark inside the other, because an element has but one underline. */
function Marked({ fields, children }: MarkedProps): ReactNode {
  const t = useTranslate();
  const [field, ...others] = fields;
  if (!field) return children;
  return (
    <mark className={`carries carries-${field}`} title={t(`panel.field.${field}`)}>
      <Marked fields={others}>{children}</Marked>
    </mark>
  );
}
