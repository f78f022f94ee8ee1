import { memo } from 'react';
import type { Day } from '../domain/day';
import { selectRowsInView, selectWindow } from '../store/selectors';
import { useView } from '../store/useView';
import { formatDay, formatDayRange } from '../ui/formatDate';
import { useTranslate } from '../ui/useTranslate';

interface TimeReadoutProps {
  /** With months cut short, for narrow pages. */
  readonly short: boolean;
}

/** The days looked at in words, and how many events they hold. */
export const TimeReadout = memo(function TimeReadout({ short }: TimeReadoutProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const mode = useView(({ time }) => time.mode);
  const { from, to } = useView(selectWindow);
  const rows = useView(selectRowsInView);
  const possible = rows.filter(({ presence }) => presence === 'possible').length;
  const certain = rows.length - possible;
  const date = (day: Day) => formatDay(day, lang, short ? 'short' : 'long');
  const range =
    short && from !== to ? `${date(from)} – ${date(to)}` : formatDayRange(from, to, lang);
  const days = mode === 'upto' ? t('timeline.upTo', { date: date(to) }) : range;
  return (
    <p className="timeline-readout">
      <strong>{days}</strong>
      <span>
        {possible > 0
          ? t('timeline.countWithPossible', { certain, count: possible })
          : t('timeline.count', { count: certain })}
      </span>
    </p>
  );
});
