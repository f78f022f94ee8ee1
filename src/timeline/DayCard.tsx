import { type RefObject, useEffect, useState } from 'react';
import { type DayRange, dayOf } from '../domain/day';
import { unionRange } from '../domain/timeSpan';
import { RecordIcon } from '../marks/RecordIcon';
import { partBehindDoor } from '../slots/door';
import { ProjectText } from '../store/ProjectText';
import { isUnspoken } from '../store/selectors';
import { useView } from '../store/useView';
import { clamp } from '../ui/clamp';
import { formatDayRange } from '../ui/formatDate';
import { LazyPart } from '../ui/LazyPart';
import { useTranslate } from '../ui/useTranslate';
import { type BinRecord, recordsOn } from './binRecords';
import './card.css';
import { rowsInFold } from './folds';
import { xAfterDay, xOfDay } from './timeScale';
import { type Drawn, sameTarget, type TrackTarget, targetAt } from './trackTarget';
import type { Axis } from './useAxis';

const OWN_DAY_COUNT = partBehindDoor(({ timeline }) => timeline.dayCount);

/** More lines than this are no longer read in passing. */
const MOST_LINES = 6;
/** The card's width in CSS pixels; track.css gives it the same. */
const CARD_PX = 272;

/** What is under the mouse; `null` while something is pressed, and for touch, which has no hover. */
function useHovered({ track, drawn, mouseAt }: Omit<DayCardProps, 'axis'>): TrackTarget | null {
  const [hovered, setHovered] = useState(() => {
    const target = track.current && targetAt(track.current, drawn, mouseAt.x, mouseAt.y);
    return target && { target, drawn };
  });
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const move = (event: PointerEvent) => {
      const idle = event.pointerType === 'mouse' && event.buttons === 0;
      // A document has a card of its own.
      const isFree = !(event.target instanceof Element && event.target.closest('.document-lane'));
      const target = idle && isFree ? targetAt(element, drawn, event.clientX, event.clientY) : null;
      setHovered((before) => {
        const isSame = before?.drawn === drawn && target && sameTarget(before.target, target);
        if (isSame) return before;
        return target && { target, drawn };
      });
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
  }, [track, drawn]);
  return hovered?.drawn === drawn ? hovered.target : null;
}

/** Days and records of what is under the mouse, and whether a click chooses them. */
function toldOf(target: TrackTarget, { dataset, drawnRows, rows, showPossible }: Axis) {
  const { columns } = dataset;
  const on = (days: DayRange, among: readonly number[]) =>
    recordsOn(columns, among, days, showPossible);
  switch (target.type) {
    case 'bin':
      return { days: target.bin, records: on(target.bin, drawnRows), isChoice: target.onBar };
    case 'rails': {
      const [first, ...others] = target.rails.map((rail) => rail.days);
      const days = others.reduce(unionRange, first ?? { from: dayOf(0), to: dayOf(0) });
      const records = on(
        days,
        target.rails.map(({ row }) => row),
      );
      return { days, records, isChoice: true };
    }
    case 'break': {
      const { from, to, fold } = target.segment;
      const inside = fold ? rowsInFold(columns, rows, fold) : [];
      return { days: { from, to }, records: on({ from, to }, inside), isChoice: false };
    }
  }
}

function Line({ record, axis }: { readonly record: BinRecord; readonly axis: Axis }) {
  const t = useTranslate();
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
        <ProjectText text={event.title} />
        {notes.length > 0 && <em> · {notes.join(', ')}</em>}
      </span>
    </li>
  );
}

interface DayCardProps {
  readonly axis: Axis;
  readonly drawn: Drawn;
  readonly track: RefObject<HTMLDivElement | null>;
  /** Where the mouse was when the card was asked for. */
  readonly mouseAt: { readonly x: number; readonly y: number };
}

/**
 * What lies under the mouse: the days of a bar, a rail or a break, and its records. For the eye alone;
 * lists and lanes say the same to everybody.
 */
export function DayCard({ axis, drawn, track, mouseAt }: DayCardProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const isPast = useView(({ known }) => known !== null);
  const target = useHovered({ track, drawn, mouseAt });
  const hasOwn = useView(({ own }) => own.shown);
  if (!target) return null;
  const { days, records, isChoice } = toldOf(target, axis);
  const unspoken = isUnspoken(axis.dataset, days);
  if (records.length === 0 && !hasOwn && !unspoken) return null;
  const { scale } = drawn;
  const [x0, x1] = [xOfDay(scale, days.from), xAfterDay(scale, days.to)];
  const x = clamp((x0 + x1 - CARD_PX) / 2, 0, Math.max(0, scale.width - CARD_PX));
  return (
    <>
      <div
        className={`timeline-hovered timeline-hovered-${target.type}`}
        style={{ insetInlineStart: x0, inlineSize: Math.max(2, x1 - x0) }}
      />
      <div className="timeline-card" style={{ insetInlineStart: x }} aria-hidden="true">
        <strong>{formatDayRange(days.from, days.to, lang)}</strong>
        {unspoken && <p>{t(isPast ? 'timeline.unspokenThen' : 'timeline.unspoken')}</p>}
        <ul>
          {records.slice(0, MOST_LINES).map((record) => (
            <Line key={record.row} record={record} axis={axis} />
          ))}
        </ul>
        {records.length > MOST_LINES && (
          <p>{t('timeline.more', { count: records.length - MOST_LINES })}</p>
        )}
        {hasOwn && <LazyPart part={OWN_DAY_COUNT} props={{ days }} quiet />}
        {isChoice && <p>{t('timeline.clickHint')}</p>}
      </div>
    </>
  );
}
