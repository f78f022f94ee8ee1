import type { EventRecord } from '../domain/record';
import type { SupportedField } from '../domain/vocabulary';
import { useView } from '../store/useView';
import { formatEdtf, isApproximate } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { usePanel } from './usePanel';
import { copiesOf, type Excerpt } from './witnesses';
import './quotation.css';

interface QuotationProps {
  readonly excerpt: Excerpt;
  readonly record: EventRecord;
  /** Says which fields of the record the words support. */
  readonly withFields?: boolean;
}

/** The verbatim words of a source, with publisher and date of publication. */
export function Quotation({ excerpt, record, withFields = false }: QuotationProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const sources = useView((state) => state.dataset.sources);
  const { choose } = usePanel();
  const { quote, supports, contradicts } = excerpt;
  const source = sources.get(quote.source);
  if (!source) return null;
  const date = formatEdtf(source.published, lang);
  const published = isApproximate(source.published) ? t('panel.dateInferred', { date }) : date;
  const copies = copiesOf(quote, record.quotes, sources);
  const others = copies.map(({ publisher }) => publisher).join(', ');
  const inWords = (fields: readonly SupportedField[]) =>
    fields.map((field) => t(`panel.field.${field}`)).join(', ');
  return (
    <figure className={supports.length === 0 ? 'quotation is-contradicting' : 'quotation'}>
      <blockquote lang={source.language} cite={source.url}>
        <p>{quote.exact}</p>
      </blockquote>
      <figcaption>
        <cite>
          <button
            type="button"
            className="link-button"
            onClick={() => choose({ type: 'source', id: source.id })}
          >
            {source.publisher}, {published}
          </button>
        </cite>
        {copies.length > 0 && (
          <span className="quotation-note">
            {t('panel.sameReport', { origin: source.origin, others })}
          </span>
        )}
        {withFields && supports.length > 0 && (
          <span className="quotation-note">
            {t('panel.supports')}
            {t('panel.separator')}
            {inWords(supports)}
          </span>
        )}
        {contradicts.length > 0 && (
          <span className="quotation-note is-against">
            {t('panel.contradicts')}
            {t('panel.separator')}
            {inWords(contradicts)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
