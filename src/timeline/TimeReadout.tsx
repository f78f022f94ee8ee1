import { memo, useMemo } from 'react';
import { partBehindDoor } from '../slots/door';
import { countRows, selectRowsInView, selectWindow } from '../store/selectors';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { LazyPart } from '../ui/LazyPart';
import { useTranslate } from '../ui/useTranslate';
import { recordsOf, withDrawn } from '../words/counts';
import { DateFields } from './DateFields';

const OWN_COUNT = partBehindDoor(({ timeline }) => timeline.count);

/**
 * How many records the days looked at hold and, where there is room, how many of them the map draws;
 * apart from them how many facts of other pages. How many of their dates are uncertain is left to the
 * panel: here it would take a second line.
 */
function Count({ narrow }: TimeReadoutProps) {
  const t = useTranslate();
  const rows = useView(selectRowsInView);
  const dataset = useView((state) => state.dataset);
  const hasOwn = useView(({ own }) => own.shown);
  const count = useMemo(() => countRows(rows, dataset), [rows, dataset]);
  const { context } = count;
  const records = t('timeline.count', { count: recordsOf(count) });
  return (
    <span className="timeline-count">
      {records}
      {!narrow && context === 0 && (
        <span className="timeline-drawn">{withDrawn('', count, t)}</span>
      )}
      {context > 0 && ` · ${t('timeline.countContext', { count: context })}`}
      {hasOwn && <LazyPart part={OWN_COUNT} props={{}} quiet />}
    </span>
  );
}

/** The days looked at in words, for narrow pages. */
function Days() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView(({ time }) => time.mode);
  const { from, to } = useView(selectWindow);
  const [start, end] = [formatDay(from, lang, 'short'), formatDay(to, lang, 'short')];
  if (mode === 'upto') return <strong>{t('timeline.upTo', { date: end })}</strong>;
  return <strong>{from === to ? end : `${start} – ${end}`}</strong>;
}

interface TimeReadoutProps {
  /** On narrow pages the fields for typing dates stand among the options. */
  readonly narrow: boolean;
}

/** The days looked at, and how many events they hold. */
export const TimeReadout = memo(function TimeReadout({ narrow }: TimeReadoutProps) {
  return (
    <div className="timeline-readout">
      {narrow ? <Days /> : <DateFields />}
      <Count narrow={narrow} />
    </div>
  );
});
