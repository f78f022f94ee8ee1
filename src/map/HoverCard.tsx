import { type ReactNode, useEffect } from 'react';
import { beginsQuoted } from '../domain/quotationMarks';
import type { EventRecord } from '../domain/record';
import { RecordIcon } from '../marks/RecordIcon';
import { handoverInWords } from '../scene/handoverWords';
import type { Hit } from '../scene/hit';
import { recordsOf, stackInWords } from '../scene/markNames';
import { dateInWords, statusInWords } from '../scene/recordWords';
import { shorten } from '../scene/shorten';
import { useView } from '../store/useView';
import { shortMonths } from '../ui/formatDate';
import { reportFault } from '../ui/reportFault';
import { useTranslate } from '../ui/useTranslate';
import { cardRoom } from './cardRoom';
import type { ScreenPoint } from './screenPoint';

import '../ui/sourceFont.css';
import './hoverCard.css';

/** What fits into a line. */
const LONGEST_QUOTE = 30;
const MOST_TITLES = 3;

interface HoverFrameProps {
  readonly point: ScreenPoint;
  /** Size of the map in CSS pixels: the card keeps inside, and off what lies over its right and lower edge. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

interface OneRecordProps {
  readonly record: EventRecord;
  /** How long before the day looked at it was reported; absent for what is in view. */
  readonly age?: string | undefined;
}

function OneRecord({ record, age }: OneRecordProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const [quote] = record.quotes;
  const source = quote ? dataset.sources.get(quote.source) : undefined;
  const handover = handoverInWords(record, dataset, lang, t);
  const status = statusInWords(record, lang, t);
  const completeDataset = useView((state) => state.completeDataset);
  const lacksWords = !quote && !record.context;
  useEffect(() => {
    if (lacksWords) completeDataset().catch(reportFault);
  }, [lacksWords, completeDataset]);
  return (
    <>
      <p className="hover-line">
        <ShortDate record={record} />
        {status !== '' && ` · ${status}`}
        {age && ` · ${age}`}
      </p>
      <p className="hover-title">
        <RecordIcon record={record} size={18} />
        <span>{record.title[lang]}</span>
      </p>
      {handover !== '' && <p className="hover-line">{handover}</p>}
      {quote && source && (
        <p className="hover-quote">
          <q
            lang={source.language}
            className={beginsQuoted(quote.exact) ? 'has-own-marks' : undefined}
          >
            {shorten(quote.exact, LONGEST_QUOTE)}
          </q>
        </p>
      )}
      {!quote && record.context && (
        <p className="hover-quote">{shorten(record.context.statement[lang], LONGEST_QUOTE)}</p>
      )}
    </>
  );
}

function ShortDate({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return <span className="hover-date">{shortMonths(dateInWords(record, lang, t), lang)}</span>;
}

function Several({
  hit,
  records,
}: {
  readonly hit: Hit;
  readonly records: readonly EventRecord[];
}) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const { ref } = hit;
  const place = ref.type === 'place' ? places.get(ref.id) : undefined;
  const kind = ref.type === 'place' ? ref.kind : undefined;
  return (
    <>
      <p className="hover-title">
        {place && kind ? stackInWords(kind, place, records, lang, t) : place?.name[lang]}
      </p>
      <ul className="hover-list">
        {records.slice(0, MOST_TITLES).map((record) => (
          <li key={record.id}>
            <RecordIcon record={record} size={14} />
            <span>
              <ShortDate record={record} /> {record.title[lang]}
            </span>
          </li>
        ))}
      </ul>
      <p className="hover-line">
        {records.length > MOST_TITLES
          ? t('map.hoverMore', { count: records.length - MOST_TITLES })
          : t('map.hoverOpen')}
      </p>
    </>
  );
}

/** A card by what the pointer rests on, which it leaves free, within the map; for the eye alone. */
export function HoverFrame({ point, width, height, children }: HoverFrameProps) {
  const covered = useView((state) => state.mapPadding);
  const room = cardRoom(point, {
    width: width - covered.right,
    height: height - covered.bottom,
  });
  if (!room) return null;
  const { side, left, top, lead } = room;
  return (
    <div
      className={`hover-room is-${side}`}
      aria-hidden="true"
      style={{ left, top, inlineSize: room.width, blockSize: room.height }}
    >
      <div className="hover-lead" style={{ blockSize: lead }} />
      <div className="hover-card">{children}</div>
    </div>
  );
}

/** When, what, and the first words of a source. */
export function HoverCard({ hit }: { readonly hit: Hit }) {
  const dataset = useView((state) => state.dataset);
  const records = recordsOf(hit.events, dataset);
  const [only] = records;
  return hit.ref.type === 'event' && only ? (
    <OneRecord record={only} age={hit.ghost?.age} />
  ) : (
    <Several hit={hit} records={records} />
  );
}
