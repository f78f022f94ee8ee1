import type { PlaceId } from '../../domain/ids';
import type { EventRecord } from '../../domain/record';
import { RecordIcon } from '../../marks/RecordIcon';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { ContextStatement } from '../event/ContextStatement';
import { highlightsOf } from '../highlight';
import { RecordMeta } from '../lists/RecordMeta';
import { RecordTitle } from '../lists/RecordTitle';
import { recordClass } from '../lists/recordClass';
import { Quotation } from '../quotation/Quotation';
import { excerptsOf } from '../quotation/witnesses';
import { usePanel } from '../usePanel';
import { roleInWords } from './PlaceButton';

interface PlaceRecordProps {
  readonly place: PlaceId;
  readonly record: EventRecord;
  readonly possible: boolean;
}

/** One record of a place, with every excerpt complete, or a context fact with its statement. */
export function PlaceRecord({ place, record, possible }: PlaceRecordProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const { choose } = usePanel();
  const roles = record.places
    .filter((part) => part.place === place)
    .map((part) => roleInWords(part, places, lang, t))
    .join(', ');
  return (
    <article
      className={`place-record ${recordClass(record, possible)}`}
      {...highlightsOf([record.id])}
    >
      <header className="place-record-header">
        <RecordIcon record={record} faint={possible} />
        <div className="record-text">
          <h4>
            <button
              type="button"
              className="title-button"
              onClick={() => choose({ type: 'event', id: record.id })}
            >
              <RecordTitle record={record} />
            </button>
          </h4>
          <RecordMeta record={record} possible={possible} placeWords={roles} />
        </div>
      </header>
      {record.context && <ContextStatement fact={record.context} />}
      {excerptsOf(record.quotes).map((excerpt) => (
        <Quotation
          key={`${excerpt.quote.source} ${excerpt.quote.start} ${excerpt.quote.end}`}
          excerpt={excerpt}
          record={record}
        />
      ))}
    </article>
  );
}
