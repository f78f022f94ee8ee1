import { type ReactNode, useEffect } from 'react';
import type { EventRecord } from '../domain/record';
import { RecordIcon } from '../marks/RecordIcon';
import { handoverInWords } from '../scene/handoverWords';
import type { Hit } from '../scene/hit';
import { recordsOf } from '../scene/markNames';
import { dateInWords } from '../scene/recordWords';
import { shorten } from '../scene/shorten';
import { useView } from '../store/useView';
import { reportFault } from '../ui/reportFault';
import { useTranslate } from '../ui/useTranslate';
import type { ScreenPoint } from './screenPoint';

import './hoverCard.css';

const LONGEST_QUOTE = 150;
const MOST_TITLES = 4;
const CARD_WIDTH_PX = 272;
/** Clear of the pointer and of the mark under it. */
const GAP_PX = 16;

interface HoverFrameProps {
  readonly point: ScreenPoint;
  /** Size of the map in CSS pixels: the card keeps inside. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

function OneRecord({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const [quote] = record.quotes;
  const source = quote ? dataset.sources.get(quote.source) : undefined;
  const handover = handoverInWords(record, dataset, lang, t);
  const completeDataset = useView((state) => state.completeDataset);
  const lacksWords = !quote && !record.context;
  useEffect(() => {
    if (lacksWords) completeDataset().catch(reportFault);
  }, [lacksWords, completeDataset]);
  return (
    <>
      <p className="hover-title">
        <RecordIcon record={record} size={18} />
        <span>{record.title[lang]}</span>
      </p>
      <p className="hover-line">
        {dateInWords(record, lang, t)}
        {record.status !== 'occurred' && ` · ${t(`status.${record.status}`)}`}
      </p>
      {handover !== '' && <p className="hover-line">{handover}</p>}
      {quote && source && (
        <p className="hover-quote">
          <q lang={source.language}>{shorten(quote.exact, LONGEST_QUOTE)}</q>{' '}
          <cite>{source.publisher}</cite>
        </p>
      )}
      {!quote && record.context && (
        <p className="hover-quote">{shorten(record.context.statement[lang], LONGEST_QUOTE)}</p>
      )}
    </>
  );
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
  const place = hit.ref.type === 'place' ? places.get(hit.ref.id)?.name[lang] : undefined;
  return (
    <>
      <p className="hover-title">{place}</p>
      <ul className="hover-list">
        {records.slice(0, MOST_TITLES).map((record) => (
          <li key={record.id}>
            <RecordIcon record={record} size={14} />
            <span>{record.title[lang]}</span>
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

/** A card beside what the pointer rests on, within the map; for the eye alone. */
export function HoverFrame({ point, width, height, children }: HoverFrameProps) {
  const toTheLeft = point.x + GAP_PX + CARD_WIDTH_PX > width;
  const above = point.y > height / 2;
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      style={{
        inlineSize: CARD_WIDTH_PX,
        ...(toTheLeft
          ? { right: Math.min(width - CARD_WIDTH_PX, Math.max(0, width - point.x + GAP_PX)) }
          : { left: point.x + GAP_PX }),
        ...(above ? { bottom: height - point.y + GAP_PX / 2 } : { top: point.y + GAP_PX / 2 }),
      }}
    >
      {children}
    </div>
  );
}

/** The essential line and the first words of a source. */
export function HoverCard({ hit }: { readonly hit: Hit }) {
  const dataset = useView((state) => state.dataset);
  const records = recordsOf(hit.events, dataset);
  const [only] = records;
  return hit.ref.type === 'event' && only ? (
    <OneRecord record={only} />
  ) : (
    <Several hit={hit} records={records} />
  );
}
