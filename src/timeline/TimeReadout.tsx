import { memo } from 'react';
import { selectRowsInView, selectWindow } from '../store/selectors';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';
import { DateFields } from './DateFields';

/** How many events the days looked at hold. */
function Count() {
  const t = useTranslate();
  const rows = useView(selectRowsInView);
  const possible = rows.filter(({ presence }) => presence === 'possible').length;
  const certain = rows.length - possible;
  return (
    <span className="timeline-count">
      {possible > 0
        ? t('timeline.countWithPossible', { certain, count: possible })
        : t('timeline.count', { count: certain })}
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
      <Count />
    </div>
  );
});
