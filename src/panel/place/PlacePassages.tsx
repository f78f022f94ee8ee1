import type { ListedRecord, OtherRecord, PassageBlock } from '../../dataset/passages';
import type { PlaceId } from '../../domain/ids';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { RecordLink } from '../lists/RecordLink';
import { PassageFigure } from './PassageFigure';
import { PlaceFact, PlaceRecord } from './PlaceRecord';
import './place.css';

interface PlacePassagesProps {
  readonly place: PlaceId;
  readonly blocks: readonly PassageBlock[];
  readonly context: readonly ListedRecord[];
}

/** The words of the documents, each passage with the records that rest on it, then what other pages tell. */
export function PlacePassages({ place, blocks, context }: PlacePassagesProps) {
  const t = useTranslate();
  return (
    <>
      {blocks.map((block) => (
        <Block
          key={block.passage?.id ?? block.told.map(({ record }) => record.id).join()}
          place={place}
          block={block}
        />
      ))}
      {context.length > 0 && <p className="context-heading">{t('panel.context.inOurWords')}</p>}
      {context.map((item) => (
        <PlaceFact key={item.record.id} place={place} item={item} />
      ))}
    </>
  );
}

function Block({ place, block }: { readonly place: PlaceId; readonly block: PassageBlock }) {
  const t = useTranslate();
  const { passage, told, others } = block;
  const lit = [...told, ...others].map(({ record }) => record.id);
  return (
    <div className="passage-block" {...highlightsOf(lit)}>
      {passage && <PassageFigure passage={passage} told={told} others={others} />}
      {told.map((item) => (
        <PlaceRecord
          key={item.record.id}
          place={place}
          item={item}
          underPassage={passage !== null}
        />
      ))}
      <OtherRecords
        label={t(told.length > 0 ? 'panel.supportsAlso' : 'panel.supports')}
        records={others.filter(({ supports }) => supports)}
      />
      <OtherRecords
        label={t('panel.contradicts')}
        records={others.filter(({ supports }) => !supports)}
      />
    </div>
  );
}

interface OtherRecordsProps {
  readonly label: string;
  readonly records: readonly OtherRecord[];
}

/** Names records that are told at another of their passages, and which fields the words speak against. */
function OtherRecords({ label, records }: OtherRecordsProps) {
  const t = useTranslate();
  if (records.length === 0) return null;
  return (
    <p
      className={
        records.every(({ supports }) => supports) ? 'passage-note' : 'passage-note is-against'
      }
    >
      <span>
        {label}
        {t('panel.separator')}
      </span>
      {records.map(({ record, supports, contradicts }) => {
        const fields = contradicts.map((field) => t(`panel.field.${field}`)).join(', ');
        const against = supports ? t('panel.contradicts') + t('panel.separator') + fields : fields;
        return (
          <span key={record.id}>
            <RecordLink record={record} />
            {fields !== '' && ` (${against})`}
          </span>
        );
      })}
    </p>
  );
}
