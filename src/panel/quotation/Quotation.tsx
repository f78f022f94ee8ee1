import { Fragment } from 'react';
import type { EventRecord } from '../../domain/record';
import type { SupportedField } from '../../domain/vocabulary';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { SourceButton } from '../source/SourceButton';
import { lightsWords } from './lightsWords';
import { MarkedWords } from './MarkedWords';
import { Rendering } from './Rendering';
import { SameReport } from './SameReport';
import { copiesOf, type Excerpt } from './witnesses';
import '../../ui/sourceFont.css';
import './quotation.css';

interface QuotationProps {
  readonly excerpt: Excerpt;
  readonly record: EventRecord;
}

/**
 * The verbatim words of a source in a record's own view, with publisher and date of publication, the
 * words that carry a field marked.
 */
export function Quotation({ excerpt, record }: QuotationProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const { quote, supports, contradicts, words } = excerpt;
  const source = sources.get(quote.source);
  if (!source) return null;
  const copies = copiesOf(quote, record.quotes, sources);
  return (
    <figure className={supports.length === 0 ? 'quotation is-contradicting' : 'quotation'}>
      <blockquote lang={source.language} cite={source.url}>
        <p>
          <MarkedWords exact={quote.exact} words={words} />
        </p>
      </blockquote>
      <Rendering exact={quote.exact} language={source.language} />
      <figcaption>
        <cite>
          <SourceButton source={source} at={quote.start} />
        </cite>
        <SameReport copies={copies} origin={null} />
        {supports.length > 0 && (
          <span className="quotation-note">
            <FieldNames label={t('panel.supports')} fields={supports} />
          </span>
        )}
        {contradicts.length > 0 && (
          <span className="quotation-note is-against">
            <FieldNames label={t('panel.contradicts')} fields={contradicts} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

interface FieldNamesProps {
  readonly label: string;
  readonly fields: readonly SupportedField[];
}

/** The fields that a quotation bears on; pointing at one lights its words. */
function FieldNames({ label, fields }: FieldNamesProps) {
  const t = useTranslate();
  return (
    <>
      {label}
      {t('panel.separator')}
      {fields.map((field, index) => (
        <Fragment key={field}>
          {index > 0 && ', '}
          <span {...lightsWords(field)}>{t(`panel.field.${field}`)}</span>
        </Fragment>
      ))}
    </>
  );
}
