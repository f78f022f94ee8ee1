import { Fragment } from 'react';
import type { EventRecord, QuotedWords } from '../../domain/record';
import type { SupportedField } from '../../domain/vocabulary';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { SourceButton } from '../source/SourceButton';
import { CiteQuote } from '../takeaway/Cite';
import { MarkedWords } from './MarkedWords';
import { Rendering } from './Rendering';
import { SameReport } from './SameReport';
import { carriedFields } from './segments';
import { copiesOf, type Excerpt } from './witnesses';
import './quotation.css';

interface QuotationProps {
  readonly excerpt: Excerpt;
  readonly record: EventRecord;
  /** Says which fields of the record the words support, and marks the words that carry them. */
  readonly withFields?: boolean;
}

/** The verbatim words of a source, with publisher and date of publication. */
export function Quotation({ excerpt, record, withFields = false }: QuotationProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const { quote, supports, contradicts, words } = excerpt;
  const source = sources.get(quote.source);
  if (!source) return null;
  const copies = copiesOf(quote, record.quotes, sources);
  return (
    <figure className={supports.length === 0 ? 'quotation is-contradicting' : 'quotation'}>
      <blockquote lang={source.language} cite={source.url}>
        <p>{withFields ? <MarkedWords exact={quote.exact} words={words} /> : quote.exact}</p>
      </blockquote>
      <Rendering exact={quote.exact} language={source.language} />
      <figcaption>
        <cite>
          <SourceButton source={source} at={quote.start} />
        </cite>
        {/* In a record's own view the heading names the report. */}
        <SameReport copies={copies} origin={withFields ? null : source.origin} />
        {withFields && supports.length > 0 && (
          <span className="quotation-note">
            <FieldKey label={t('panel.supports')} fields={supports} words={words} />
          </span>
        )}
        {contradicts.length > 0 && (
          <span className="quotation-note is-against">
            <FieldKey label={t('panel.contradicts')} fields={contradicts} words={words} />
          </span>
        )}
        <CiteQuote record={record} quote={quote} source={source} />
      </figcaption>
    </figure>
  );
}

interface FieldKeyProps {
  readonly label: string;
  readonly fields: readonly SupportedField[];
  readonly words: readonly QuotedWords[];
}

/** The fields that a quotation bears on, underlined as their words are: the key to the marks. */
function FieldKey({ label, fields, words }: FieldKeyProps) {
  const t = useTranslate();
  const carried = carriedFields(words);
  return (
    <>
      {label}
      {t('panel.separator')}
      {fields.map((field, index) => (
        <Fragment key={field}>
          {index > 0 && ', '}
          <span className={carried.includes(field) ? `carries carries-${field}` : undefined}>
            {t(`panel.field.${field}`)}
          </span>
        </Fragment>
      ))}
    </>
  );
}
