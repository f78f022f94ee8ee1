import { type RefObject, useEffect, useState } from 'react';
import { RecordIcon } from '../marks/RecordIcon';
import { useView } from '../store/useView';
import { formatDayRange } from '../ui/formatDate';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';
import { type BinRecord, binAtX, recordsOn } from './binRecords';
import type { Bin } from './histogram';
import './card.css';
import type { Axis } from './useAxis';

const OWN_DAY_COUNT = partOf(
  async () => (await loadPatiently(() => import('./OwnDayCount'))).OwnDayCount,
);

/** More lines than this are no longer read in passing. */
const MOST_LINES = 6;
/** The card's width in CSS pixels; track.css gives it the same. */
const CARD_PX = 272;

/** The bin under the mouse; `null` while something is pressed, and for touch, which has no hover. */
function useHoveredBin(track: RefObject<HTMLDivElement | null>, bins: readonly Bin[]): Bin | null {
  const [hovered, setHovered] = useState<Bin | null>(null);
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const move = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      const idle = event.pointerType === 'mouse' && event.buttons === 0;
      setHovered((idle && binAtX(bins, event.clientX - box.left)) || null);
    };
    const leave = () => setHovered(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerdown', leave);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerdown', leave);
      element.removeEventListener('pointerleave', leave);
    };
  }, [track, bins]);
  return hovered && bins.includes(hovered) ? hovered : null;
}

function Line({ record, axis }: { readonly record: BinRecord; readonly axis: Axis }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const event = axis.dataset.events[record.row];
  if (!event) return null;
  const faint = record.presence === 'possible';
  const notes = [
    event.tier === 'context' ? t('timeline.isContext') : '',
    record.begins ? '' : t('timeline.lasts'),
    event.status === 'planned' ? t('status.planned').toLowerCase() : '',
    faint ? t('timeline.isPossible') : '',
  ].filter(Boolean);
  return (
    <li className={faint ? 'timeline-card-possible' : undefined}>
      <RecordIcon record={event} faint={faint} size={14} />
      <span>
        {event.title[lang]}
        {notes.length > 0 && <em> · {notes.join(', ')}</em>}
      </span>
    </li>
  );
}

interface DayCardProps {
  readonly axis: Axis;
  readonly bins: readonly Bin[];
  readonly width: number;
  readonly track: RefObject<HTMLDivElement | null>;
}

/**
 * What lies under the mouse: the days of the bar and its events. For the eye alone; lists and lanes
 * say the same to everybody.
 */
export function DayCard({ axis, bins, width, track }: DayCardProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const bin = useHoveredBin(track, bins);
  const hasOwn = useView(({ ownSets }) => ownSets.some(({ shown }) => shown));
  if (!bin) return null;
  const { dataset, drawnRows, showPossible } = axis;
  const records = recordsOn(dataset.columns, drawnRows, bin, showPossible);
  if (records.length === 0 && !hasOwn) return null;
  const x = Math.min(Math.max(0, (bin.x0 + bin.x1 - CARD_PX) / 2), Math.max(0, width - CARD_PX));
  return (
    <>
      <div
        className="timeline-hovered"
        style={{ insetInlineStart: bin.x0, inlineSize: Math.max(2, bin.x1 - bin.x0) }}
      />
      <div className="timeline-card" style={{ insetInlineStart: x }} aria-hidden="true">
        <strong>{formatDayRange(bin.from, bin.to, lang)}</strong>
        <ul>
          {records.slice(0, MOST_LINES).map((record) => (
            <Line key={record.row} record={record} axis={axis} />
          ))}
        </ul>
        {records.length > MOST_LINES && (
          <p>{t('timeline.more', { count: records.length - MOST_LINES })}</p>
        )}
        {hasOwn && <LazyPart part={OWN_DAY_COUNT} props={{ days: bin }} quiet />}
      </div>
    </>
  );
}
