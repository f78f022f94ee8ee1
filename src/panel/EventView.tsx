import { useMemo } from 'react';
import type { EventRecord } from '../domain/record';
import { MarkIcon } from '../marks/MarkIcon';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { EventFacts } from './EventFacts';
import { PanelHeading } from './PanelHeading';
import { Quotation } from './Quotation';
import { RecordButton } from './RecordButton';
import { relatedTo } from './relatedRecords';
import { articleCount, excerptsOf } from './witnesses';

/** A record: what is coded, and the words it rests on. */
export function EventView({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const articles = articleCount(record.quotes);
  return (
    <>
      <p className="panel-kicker">
        <MarkIcon kind={record.kind} status={record.status} />
        {t(`kind.${record.kind}`)}
        {record.subtype && (
          <>
            {' · '}
            {/* Sub-event types are ACLED's own English terms. */}
            <span lang="en">{record.subtype}</span>
          </>
        )}
      </p>
      <PanelHeading>{record.title[lang]}</PanelHeading>
      {record.tier === 'context' && <p className="panel-hint">{t('panel.context')}</p>}
      <EventFacts record={record} />
      <section className="panel-part">
        <h3 className="part-heading">
          {t('panel.evidence')}
          <span className="part-note">
            {t('panel.articles', { count: articles })},{' '}
            {t('panel.origins', { count: record.origins })}
          </span>
        </h3>
        {excerptsOf(record.quotes).map((excerpt) => (
          <Quotation
            key={`${excerpt.quote.source} ${excerpt.quote.start} ${excerpt.quote.end}`}
            excerpt={excerpt}
            record={record}
            withFields
          />
        ))}
      </section>
      {record.notes && (
        <section className="panel-part">
          <h3 className="part-heading">{t('panel.notes')}</h3>
          <p className="panel-notes">{record.notes[lang]}</p>
        </section>
      )}
      <RelatedRecords record={record} />
    </>
  );
}

function RelatedRecords({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const related = useMemo(() => relatedTo(record, dataset), [record, dataset]);
  if (related.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.related')}</h3>
      <ul className="record-list">
        {related.map(({ record: other, relation, reversed }) => (
          <li key={`${relation} ${reversed} ${other.id}`}>
            <span className="relation">
              {t(reversed ? `panel.relationBack.${relation}` : `panel.relation.${relation}`)}
            </span>
            <RecordButton record={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
