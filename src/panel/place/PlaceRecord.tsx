import type { ListedRecord, OtherRecord, ToldRecord } from '../../dataset/passages';
import type { PlaceId } from '../../domain/ids';
import { RecordIcon } from '../../marks/RecordIcon';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { ContextStatement } from '../event/ContextStatement';
import { highlightsOf } from '../highlight';
import { RecordMeta } from '../lists/RecordMeta';
import { RecordTitle } from '../lists/RecordTitle';
import { recordClass } from '../lists/recordClass';
import { usePanel } from '../usePanel';
import { PassageLink } from './PassageLink';
import { roleInWords } from './PlaceButton';

interface PlaceRecordProps {
  readonly place: PlaceId;
  readonly item: ToldRecord;
  /** Whether a passage of its own stands above it. */
  readonly underPassage: boolean;
}

/** A record of the documents at a place, and where its words stand that are not just above it. */
export function PlaceRecord({ place, item, underPassage }: PlaceRecordProps) {
  const t = useTranslate();
  const { record, possible, contradicts, elsewhere } = item;
  const resting = elsewhere.filter(({ supports }) => supports);
  const against = elsewhere.filter(({ supports }) => !supports);
  return (
    <article
      className={`place-record ${recordClass(record, possible)}`}
      {...highlightsOf([record.id])}
    >
      <RecordHeader place={place} record={record} possible={possible} />
      {contradicts.length > 0 && <Against fields={contradicts} />}
      <OtherPassages
        label={t(underPassage ? 'panel.restsAlso' : 'panel.rests')}
        passages={resting}
      />
      <OtherPassages label={t('panel.contradictedBy')} passages={against} />
    </article>
  );
}

/** A context fact of a place, with its statement. */
export function PlaceFact({
  place,
  item,
}: {
  readonly place: PlaceId;
  readonly item: ListedRecord;
}) {
  const { record, possible } = item;
  return (
    <article
      className={`place-record ${recordClass(record, possible)}`}
      {...highlightsOf([record.id])}
    >
      <RecordHeader place={place} record={record} possible={possible} />
      {record.context && <ContextStatement fact={record.context} />}
    </article>
  );
}

function RecordHeader({ place, record, possible }: ListedRecord & { readonly place: PlaceId }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const { choose } = usePanel();
  const roles = record.places
    .filter((part) => part.place === place)
    .map((part) => roleInWords(part, places, lang, t))
    .join(', ');
  return (
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
  );
}

/** Which fields of the record the words above speak against. */
function Against({ fields }: { readonly fields: OtherRecord['contradicts'] }) {
  const t = useTranslate();
  return (
    <p className="passage-note is-against">
      <span>
        {t('panel.contradicts')}
        {t('panel.separator')}
        {fields.map((field) => t(`panel.field.${field}`)).join(', ')}
      </span>
    </p>
  );
}

interface OtherPassagesProps {
  readonly label: string;
  readonly passages: ToldRecord['elsewhere'];
}

function OtherPassages({ label, passages }: OtherPassagesProps) {
  if (passages.length === 0) return null;
  return (
    <p className="passage-note">
      <span>{label}</span>{' '}
      {passages.map(({ passage, above }) => (
        <PassageLink
          key={passage.id}
          passage={passage}
          above={above}
          withWords={passages.some(
            (other) =>
              other.passage !== passage && other.passage.quote.source === passage.quote.source,
          )}
        />
      ))}
    </p>
  );
}
