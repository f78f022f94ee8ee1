import { useMemo } from 'react';
import type { EventRecord } from '../../domain/record';
import { partBehindDoor } from '../../slots/door';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { LazyPart } from '../../ui/LazyPart';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { Quotation } from '../quotation/Quotation';
import { WitnessCount } from '../quotation/Witnesses';
import { excerptsOf } from '../quotation/witnesses';
import { CiteRecord } from '../takeaway/Cite';
import { ContextCard, ContextHidden, ContextLine } from './ContextCard';
import { ContextOfRecord } from './ContextOfRecord';
import { Differences } from './Differences';
import { EventFacts } from './EventFacts';
import { GeographicClaims } from './GeographicClaims';
import { RelatedRecords } from './RelatedRecords';
import { ReportError } from './ReportError';
import { relatedTo } from './relatedRecords';
import './event.css';

const IN_OWN_FILES = partBehindDoor(({ panel }) => panel.besideRecord);

/** A record: its name, the words it rests on, and only then what is read in them. */
export function EventView({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const hasOwn = useView(({ own }) => own.shown);
  const related = useMemo(() => relatedTo(record, dataset), [record, dataset]);
  return (
    <>
      <PanelHeading>
        <ProjectText text={record.title} />
      </PanelHeading>
      {record.tier === 'context' && <ContextLine />}
      {record.context && <ContextCard fact={record.context} />}
      {record.tier === 'context' && <ContextHidden />}
      {record.quotes.length > 0 && <Evidence record={record} />}
      <EventFacts record={record} />
      <Differences differences={record.differences} />
      <GeographicClaims />
      {record.notes && (
        <section className="panel-part">
          <h3 className="part-heading">{t('panel.notes')}</h3>
          <p className="panel-notes">
            <ProjectText text={record.notes} />
          </p>
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

/** Each quotation, with what it supports or contradicts, and how many witnesses they are. */
function Evidence({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  return (
    <section className="event-words">
      <h3 className="visually-hidden">{t('panel.evidence')}</h3>
      {excerptsOf(record.quotes).map((excerpt) => (
        <Quotation
          key={`${excerpt.quote.source} ${excerpt.quote.start} ${excerpt.quote.end}`}
          excerpt={excerpt}
          record={record}
        />
      ))}
      <p className="panel-hint">
        <WitnessCount record={record} />
      </p>
    </section>
  );
}
