import { useMemo } from 'react';
import type { EventRecord } from '../../domain/record';
import { RecordIcon } from '../../marks/RecordIcon';
import { useView } from '../../store/useView';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { useTranslate } from '../../ui/useTranslate';
import { Subtype } from '../lists/Subtype';
import { PanelHeading } from '../PanelHeading';
import { Quotation } from '../quotation/Quotation';
import { WitnessCount } from '../quotation/Witnesses';
import { excerptsOf } from '../quotation/witnesses';
import { CiteRecord } from '../takeaway/Cite';
import { ContextCard, ContextLine } from './ContextCard';
import { ContextOfRecord } from './ContextOfRecord';
import { Differences } from './Differences';
import { EventFacts } from './EventFacts';
import { GeographicClaims } from './GeographicClaims';
import { RelatedRecords } from './RelatedRecords';
import { ReportError } from './ReportError';
import { relatedTo } from './relatedRecords';

const IN_OWN_FILES = partOf(
  async () => (await loadPatiently(() => import('../own/InOwnFiles'))).InOwnFiles,
);

/** A record: what is coded, and the words it rests on. */
export function EventView({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const hasOwn = useView(({ ownSets }) => ownSets.some(({ shown }) => shown));
  const related = useMemo(() => relatedTo(record, dataset), [record, dataset]);
  return (
    <>
      <p className="panel-kicker">
        <RecordIcon record={record} />
        {t(`kind.${record.kind}`)}
        {record.subtype && (
          <>
            {' · '}
            <Subtype subtype={record.subtype} />
          </>
        )}
      </p>
      <PanelHeading>{record.title[lang]}</PanelHeading>
      {record.tier === 'context' && <ContextLine />}
      <EventFacts record={record} />
      {record.context && <ContextCard fact={record.context} />}
      {record.quotes.length > 0 && <Evidence record={record} />}
      <Differences differences={record.differences} />
      <GeographicClaims />
      {record.notes && (
        <section className="panel-part">
          <h3 className="part-heading">{t('panel.notes')}</h3>
          <p className="panel-notes">{record.notes[lang]}</p>
        </section>
      )}
      <RelatedRecords heading={t('panel.related')} related={related} />
      {record.tier === 'corpus' && <ContextOfRecord record={record} />}
      {hasOwn && <LazyPart key={record.id} part={IN_OWN_FILES} props={{ record }} />}
      <CiteRecord record={record} />
      <ReportError id={record.id} />
    </>
  );
}

/** Each quotation, with what it supports or contradicts. */
function Evidence({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  return (
    <section className="panel-part">
      <h3 className="part-heading">
        {t('panel.evidence')}
        <WitnessCount record={record} />
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
  );
}
