import { Fragment } from 'react';
import type { EventRecord, Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { wholeInText } from '../../words/placeInText';
import { dateInWords, statusInWords } from '../../words/recordWords';
import '../event/context.css';
import type { PlaceId } from '../../domain/ids';
import { shapesOf } from '../../domain/shape';

interface RecordMetaProps {
  readonly record: EventRecord;
  readonly possible: boolean;
  /** In the place's own list the other places are left to the record. */
  readonly placeWords?: string;
}

/** One line on a record: its tier where that is context, whether surely in the window, its date as written, its status, its places. */
export function RecordMeta({ record, possible, placeWords }: RecordMetaProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const reason = reasonUnmapped(record, places);
  const whole = reason === 'country' ? wholeOf(record, places) : undefined;
  const unmapped = whole ? 'whole' : reason;
  const names = [...new Set(record.places.map(({ place }) => place))]
    .map((id) => places.get(id)?.name[lang] ?? id)
    .join(', ');
  const parts: readonly (readonly [string, string])[] = [
    ['tier', record.tier === 'context' ? t('panel.context') : ''],
    ['date', dateInWords(record, lang, t)],
    ['possibly', possible ? t('panel.possibly') : ''],
    ['status', statusInWords(record, lang, t)],
    ['places', placeWords ?? (whole ? '' : names)],
    [
      'unmapped',
      unmapped ? t(`panel.unmapped.${unmapped}`, whole && { place: wholeInText(whole, lang) }) : '',
    ],
  ];
  const shown = parts.filter(([, text]) => text !== '');
  return (
    <span className="record-meta">
      {shown.map(([part, text], index) => (
        <Fragment key={part}>
          {index > 0 && (shown[index - 1]?.[0] === 'tier' ? ' ' : ' · ')}
          <span className={part === 'tier' ? 'tier-chip' : `meta-${part}`}>{text}</span>
        </Fragment>
      ))}
    </span>
  );
}

/** The country that the documents are about, where it is all that a record names: its name alone would say less. */
function wholeOf({ places }: EventRecord, known: ReadonlyMap<PlaceId, Place>): Place | undefined {
  const named = places.map(({ place }) => known.get(place));
  return named.every((place) => place?.subject) ? named[0] : undefined;
}

/** Why a record has no mark on the map; `null` where it has one. */
export function reasonUnmapped(
  record: EventRecord,
  places: ReadonlyMap<PlaceId, Place>,
): 'country' | 'distant' | 'none' | null {
  if (shapesOf(record, places).length > 0) return null;
  const kinds = record.places.map(({ place }) => places.get(place)?.kind);
  if (record.places.some(({ precision }, i) => precision === 'country' || kinds[i] === 'country'))
    return 'country';
  return kinds.includes('distant') ? 'distant' : 'none';
}
