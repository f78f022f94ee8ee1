import type { PlaceId } from '../../domain/ids';
import { useTranslate } from '../../ui/useTranslate';
import { inTiers, type ListedRecord } from '../lists/groupRows';
import { PlaceRecord } from './PlaceRecord';

interface PlaceRecordsProps {
  readonly place: PlaceId;
  readonly records: readonly ListedRecord[];
}

/** The documents' records with their excerpts, then what other pages tell. */
export function PlaceRecords({ place, records }: PlaceRecordsProps) {
  const t = useTranslate();
  const { corpus, context } = inTiers(records);
  return (
    <>
      {corpus.map((item) => (
        <PlaceRecord key={item.record.id} place={place} {...item} />
      ))}
      {context.length > 0 && <p className="context-heading">{t('panel.context.inOurWords')}</p>}
      {context.map((item) => (
        <PlaceRecord key={item.record.id} place={place} {...item} />
      ))}
    </>
  );
}
